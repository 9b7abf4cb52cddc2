import { html, nothing, type TemplateResult } from 'lit'
import type { Draft, DraftChild } from '#record'
import { dayField, line, listWords, words } from '#kit'
import { needsNextAttempt } from './applies'
import { pruned, withChild } from './edits'
import { fieldId } from './fieldId'
import { childForm, type ChildForm, type Form } from './Form'

const w = words.visit.next

/** When the worker means to come again, for each child; one day can serve them all. */
export function nextSection(form: Form): TemplateResult {
  const children = Object.keys(form.draft.children).map((childId) => childForm(form, childId))
  return html`${mustBeSeen(children)} ${children.map((it) => nextVisit(it))} ${sameDay(form, children)}`
}

/** After a failed visit under a child protection plan: said strongly, and it stops nobody from finishing. */
function mustBeSeen(children: ChildForm[]): TemplateResult | typeof nothing {
  const waiting = children.filter(needsNextAttempt)
  if (waiting.length === 0) return nothing
  return html`<p class="starts" role="status">
    ${words.asked.attempted.mustBeSeen(listWords(waiting.map((it) => it.name)))}
  </p>`
}

export function nextVisit(it: ChildForm): TemplateResult {
  const next = it.answers.next
  return html`<div class="next">
    ${dayField({
      id: fieldId('nextOn', it.childId),
      label: (it.draft.common.outcome === 'DID_NOT_TAKE_PLACE' ? words.asked.attempted : w).on(it.name),
      kind: 'date',
      value: next?.on,
      chosen: (on) => it.change((draft) => withNext(draft, it.childId, { on })),
    })}
    ${
      next?.on || next?.note
        ? line({
            id: `field-next-note-${it.childId}`,
            label: w.note,
            value: next.note,
            typed: (note) => it.change((draft) => withNext(draft, it.childId, { note })),
          })
        : nothing
    }
  </div>`
}

function withNext(draft: Draft, childId: string, part: Partial<NonNullable<DraftChild['next']>>): Draft {
  const next = pruned({ ...draft.children[childId]?.next, ...part })
  return withChild(draft, childId, { next: Object.keys(next).length > 0 ? next : undefined })
}

function sameDay(form: Form, children: ChildForm[]): TemplateResult | typeof nothing {
  const planned = children.find((it) => it.answers.next?.on)
  const without = children.filter((it) => !it.answers.next?.on)
  const on = planned?.answers.next?.on
  if (!on || without.length === 0) return nothing
  const useForAll = (): void =>
    form.change((draft) => without.reduce((all, it) => withNext(all, it.childId, { on }), draft))
  return html`<vaadin-button @click=${useForAll}>${w.sameDay(listWords(without.map((it) => it.name)))}</vaadin-button>`
}
