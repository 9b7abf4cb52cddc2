import { html, nothing, type TemplateResult } from 'lit'
import { choice, narrative, words } from '#kit'
import { asksMother, unborn } from './applies'
import { withChild } from './edits'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { withPart } from './ofSome'

const w = words.asked.mother

/** Before the birth the mother is seen. The worker may know of the birth before the card does. */
export function motherPart(it: ChildForm): TemplateResult | typeof nothing {
  if (it.answers.born && !it.answers.seen?.outcome)
    return html`<p class="hint">${w.isBorn(it.name)}</p>
      ${undo(it)}`
  if (!asksMother(it)) return nothing
  const born = (): void => it.change((draft) => withChild(draft, it.childId, { born: true }))
  return html`${motherQuestion(it)}
  ${
    unborn(it)
      ? html`<vaadin-button theme="tertiary" class="quiet-add" @click=${born}>${w.born}</vaadin-button>`
      : nothing
  }`
}

export function motherQuestion(it: ChildForm): TemplateResult {
  const answer = it.answers.motherSeen
  return html`${choice({
    id: fieldId('motherSeen', it.childId),
    legend: w.question(it.name),
    hint: w.hint(it.name),
    options: words.code.yesNo,
    value: answer?.answer,
    required: true,
    choose: (yesNo) =>
      it.change((draft) => withPart(draft, it.childId, 'motherSeen', { answer: yesNo as 'YES' | 'NO' })),
  })}
  ${
    answer?.answer
      ? narrative({
          id: `field-mother-note-${it.childId}`,
          label: answer.answer === 'YES' ? w.how : w.whyNot,
          rows: 2,
          value: answer.note,
          typed: (note) => it.change((draft) => withPart(draft, it.childId, 'motherSeen', { note })),
        })
      : nothing
  }`
}

function undo(it: ChildForm): TemplateResult {
  const notYet = (): void => it.change((draft) => withChild(draft, it.childId, { born: undefined }))
  return html`<vaadin-button theme="tertiary" class="quiet-add" @click=${notYet}>${w.notBorn}</vaadin-button>`
}
