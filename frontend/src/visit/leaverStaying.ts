import { html, nothing, type TemplateResult } from 'lit'
import { choice, line, words } from '#kit'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { ageAtVisit } from './leaverApplies'
import { withLeaverPart } from './leaverEdits'

const w = words.leaver.home
/** Staying put ends at this birthday. */
const ENDS_AT = 21

/** Staying put, behind a quiet button unless it is what the home is; not asked of anybody who is past it. */
export function stayingPutPart(it: ChildForm): TemplateResult | typeof nothing {
  const { stayingPut, accommodation } = it.answers.leaver ?? {}
  const question = `staying-put-${it.childId}`
  if (stayingPut || accommodation?.kind === 'Z' || it.rows.isOpen(question)) return stayingPutQuestion(it)
  if ((ageAtVisit(it) ?? 0) >= ENDS_AT) return nothing
  const open = (): void => {
    it.rows.open(question)
    it.redraw(fieldId('stayingPut', it.childId))
  }
  return html`<vaadin-button theme="tertiary" class="quiet-add" @click=${open}>${w.addStayingPut}</vaadin-button>`
}

export function stayingPutQuestion(it: ChildForm): TemplateResult {
  const given = it.answers.leaver?.stayingPut
  return html`${choice({
    id: fieldId('stayingPut', it.childId),
    legend: w.stayingPut,
    options: words.code.leaver.stayingPut,
    value: given?.answer,
    choose: (answer) => it.change((draft) => withLeaverPart(draft, it.childId, 'stayingPut', { answer: answer! })),
  })}
  ${
    given
      ? line({
          id: `field-staying-put-why-${it.childId}`,
          label: w.stayingPutWhy,
          value: given.why,
          typed: (why) => it.change((draft) => withLeaverPart(draft, it.childId, 'stayingPut', { why })),
        })
      : nothing
  }`
}
