import { html, nothing, type TemplateResult } from 'lit'
import { isFromAfar, isUnseeing } from '#record'
import { choice, clockTime, dayField, localDate, narrative, words } from '#kit'
import { announcedWords, reasons, venues } from './adultWords'
import { withCommon } from './edits'
import { fieldId } from './fieldId'
import type { Form } from './Form'
import { asLastTime } from './asLastTime'
import { attemptedPart } from './attemptedPart'
import { countsPart } from './countsPart'
import { newest } from './visitBefore'
import { momentOf, timeOf } from './moment'
import { visitorPart } from './visitorPart'

const w = words.visit.place

/** Did it take place, when, where, and did the family know. A visit that did not happen asks only why. */
export function placeSection(form: Form): TemplateResult {
  const { outcome } = form.draft.common
  return html`${attemptQuestions(form)} ${outcome === 'TOOK_PLACE' ? announcedQuestion(form) : nothing}
  ${outcome ? visitorPart(form) : nothing}`
}

/** Did it take place, when and where, or why not: one answer. */
export function attemptQuestions(form: Form): TemplateResult {
  const { common } = form.draft
  return html`${choice({
    id: fieldId('outcome'),
    legend: w.question,
    options: { TOOK_PLACE: w.yes, DID_NOT_TAKE_PLACE: w.no },
    value: common.outcome,
    required: true,
    choose: (outcome) =>
      form.change((draft) =>
        // The moment of the tap on Start is when the worker stood at the door, until she says otherwise.
        withCommon(draft, { outcome, startedAt: draft.common.startedAt ?? draft.openedAt }),
      ),
  })}
  ${common.outcome === 'DID_NOT_TAKE_PLACE' ? whyNot(form) : nothing} ${common.outcome ? when(form) : nothing}
  ${common.outcome === 'TOOK_PLACE' ? where(form) : nothing}`
}

function whyNot(form: Form): TemplateResult {
  const { common } = form.draft
  return html`${choice({
    id: fieldId('reason'),
    legend: w.why,
    options: reasons(form),
    value: common.reason,
    required: true,
    layout: 'columns',
    choose: (reason) => form.change((draft) => withCommon(draft, { reason })),
  })}
  ${narrative({
    id: 'field-note',
    label: w.note,
    hint: w.noteHint,
    value: common.note,
    typed: (note) => form.change((draft) => withCommon(draft, { note })),
  })}
  ${attemptedPart(form)}`
}

function when(form: Form): TemplateResult {
  const { startedAt, endedAt, outcome } = form.draft.common
  const today = localDate(form.now())
  const day = startedAt ? localDate(new Date(startedAt)) : undefined
  return html`<div class="when">
    ${dayField({
      id: fieldId('startedAt'),
      label: w.day,
      kind: 'date',
      value: day,
      chosen: (next) => form.change((draft) => withCommon(draft, movedToDay(draft.common, next))),
    })}
    ${dayField({
      id: 'field-from',
      label: w.from,
      kind: 'time',
      value: timeOf(startedAt),
      chosen: (time) => form.change((draft) => withCommon(draft, { startedAt: momentOf(day ?? today, time) })),
    })}
    ${
      outcome === 'TOOK_PLACE'
        ? html`${dayField({
            id: 'field-until',
            label: w.until,
            kind: 'time',
            value: timeOf(endedAt),
            chosen: (time) => form.change((draft) => withCommon(draft, { endedAt: momentOf(day ?? today, time) })),
          })}
          ${endedAt ? nothing : untilNow(form)}`
        : nothing
    }
  </div>`
}

function untilNow(form: Form): TemplateResult {
  const now = form.now().toISOString()
  return html`<vaadin-button class="now" @click=${() => form.change((draft) => withCommon(draft, { endedAt: now }))}>
    ${w.now}, ${clockTime(now)}
  </vaadin-button>`
}

function movedToDay(common: Form['draft']['common'], day: string | undefined): Partial<Form['draft']['common']> {
  if (!day) return {}
  return { startedAt: momentOf(day, timeOf(common.startedAt)), endedAt: momentOf(day, timeOf(common.endedAt)) }
}

function where(form: Form): TemplateResult {
  const { common } = form.draft
  return html`${choice({
    id: fieldId('place'),
    legend: w.where,
    options: venues(form),
    value: common.place,
    required: true,
    layout: 'columns',
    choose: (place) => form.change((draft) => withCommon(draft, { place })),
  })}
  ${placeLastTime(form)}
  ${
    isFromAfar(form.draft)
      ? html`<p class="starts" role="status">
          ${isUnseeing(form.draft) ? words.asked.unseeing : words.asked.fromAfar}
        </p>`
      : nothing
  }
  ${countsPart(form)}`
}

function placeLastTime(form: Form): TemplateResult | typeof nothing {
  const last = newest(form)?.attempt
  if (form.draft.common.place || last?.outcome !== 'TOOK_PLACE' || !words.code.venue[last.place]) return nothing
  return asLastTime(words.code.venue[last.place], () =>
    form.change((draft) => withCommon(draft, { place: last.place })),
  )
}

export function announcedQuestion(form: Form): TemplateResult {
  const { common } = form.draft
  return html`${choice({
    id: 'field-announced',
    legend: announcedWords(form),
    options: words.code.announced,
    value: common.announced,
    choose: (announced) => form.change((draft) => withCommon(draft, { announced })),
  })}`
}
