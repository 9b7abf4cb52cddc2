import { html, nothing, type TemplateResult } from 'lit'
import type { DraftSeen } from '#record'
import { choice, line, narrative, words } from '#kit'
import { aloneAnswers, notSeenReasons } from './adultWords'
import { asksBedroom, asksSeen, knowsRefusal } from './applies'
import { pruned, withChild } from './edits'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { isAdult } from './leaverApplies'
import { motherPart } from './motherPart'

const w = words.visit.seen

/** Whether the worker saw this child, spoke with the child alone (regulation 29), and saw where the child sleeps. */
export function seenSection(it: ChildForm): TemplateResult {
  return html`${motherPart(it)} ${asksSeen(it) ? seenQuestions(it) : nothing}
  ${asksBedroom(it) ? bedroomQuestion(it) : nothing}`
}

/** Seen, and alone: one answer with its reasons. */
export function seenQuestions(it: ChildForm): TemplateResult {
  const outcome = it.answers.seen?.outcome
  return html`${choice({
    id: fieldId('seen', it.childId),
    legend: w.question(it.name),
    options: { SEEN: w.yes, NOT_SEEN: w.no },
    value: outcome,
    required: true,
    choose: (next) => changeSeen(it, { outcome: next }),
  })}
  ${outcome === 'SEEN' ? alone(it) : nothing} ${outcome === 'NOT_SEEN' ? notSeen(it) : nothing}`
}

function changeSeen(it: ChildForm, part: Partial<DraftSeen>): void {
  it.change((draft) => withChild(draft, it.childId, { seen: pruned({ ...draft.children[it.childId]?.seen, ...part }) }))
}

function changeAlone(it: ChildForm, part: Partial<NonNullable<DraftSeen['alone']>>): void {
  changeSeen(it, { alone: pruned({ ...it.answers.seen?.alone, ...part }) })
}

/** An answer that was given stays among the choices. */
function aloneOptions(it: ChildForm): Partial<typeof words.code.alone> {
  if (isAdult(it)) return aloneAnswers(it)
  if (knowsRefusal(it) || it.answers.seen?.alone?.outcome === 'CHILD_REFUSED') return words.code.alone
  const { CHILD_REFUSED: _, ...others } = words.code.alone
  return others
}

function alone(it: ChildForm): TemplateResult {
  const answer = it.answers.seen?.alone
  const adult = isAdult(it)
  return html`${choice({
    id: fieldId('alone', it.childId),
    legend: adult ? words.leaver.touch.private(it.name) : w.alone(it.name),
    hint: adult ? words.leaver.touch.privateHint : knowsRefusal(it) ? undefined : words.asked.noRefusal(it.name),
    options: aloneOptions(it),
    value: answer?.outcome,
    required: !adult,
    layout: 'columns',
    choose: (outcome) => changeAlone(it, { outcome }),
  })}
  ${
    answer?.outcome === 'UNABLE'
      ? choice({
          id: fieldId('aloneBecause', it.childId),
          legend: w.because,
          options: words.code.unable,
          value: answer.because,
          required: true,
          layout: 'columns',
          choose: (because) => changeAlone(it, { because }),
        })
      : nothing
  }
  ${
    answer?.outcome && answer.outcome !== 'ALONE'
      ? narrative({
          id: `field-alone-note-${it.childId}`,
          label: w.note,
          rows: 2,
          value: answer.note,
          typed: (note) => changeAlone(it, { note }),
        })
      : nothing
  }`
}

function notSeen(it: ChildForm): TemplateResult {
  return html`${choice({
    id: fieldId('notSeenReason', it.childId),
    legend: w.whyNot(it.name),
    options: notSeenReasons(it),
    value: it.answers.seen?.reason,
    required: true,
    layout: 'columns',
    choose: (reason) => changeSeen(it, { reason }),
  })}
  ${narrative({
    id: `field-plan-${it.childId}`,
    label: w.plan(it.name),
    rows: 2,
    value: it.answers.seen?.planToSee,
    typed: (planToSee) => changeSeen(it, { planToSee }),
  })}`
}

export function bedroomQuestion(it: ChildForm): TemplateResult {
  const bedroom = it.answers.bedroom
  return html`${choice({
    id: fieldId('bedroom', it.childId),
    legend: w.bedroom(it.name),
    options: words.code.bedroom,
    value: bedroom?.outcome,
    choose: (outcome) =>
      it.change((draft) => withChild(draft, it.childId, { bedroom: pruned({ ...bedroom, outcome }) })),
  })}
  ${
    bedroom?.outcome
      ? line({
          id: `field-bedroom-note-${it.childId}`,
          label: w.bedroomNote,
          value: bedroom.note,
          typed: (note) =>
            it.change((draft) => withChild(draft, it.childId, { bedroom: pruned({ ...bedroom, note }) })),
        })
      : nothing
  }`
}
