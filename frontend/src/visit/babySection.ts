import { html, nothing, type TemplateResult } from 'lit'
import { choice, line, narrative, words } from '#kit'
import { asLastTime } from './asLastTime'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { withPart } from './ofSome'

const w = words.asked.baby

/** A baby cannot say how things are: awake, handled, where the baby sleeps, feeding. */
export function babySection(it: ChildForm): TemplateResult {
  return html`${awakeQuestion(it)} ${babyText(it, 'handled')} ${babyText(it, 'sleeps')} ${sleepsLastTime(it)}
  ${babyText(it, 'feeding')}`
}

/** Others may see the screen: what was written about it last time is shown when it is asked for. */
function sleepsLastTime(it: ChildForm): TemplateResult | typeof nothing {
  const last = it.visitBefore?.[it.childId]?.baby?.sleeps
  if (!last || it.answers.baby?.sleeps) return nothing
  const question = `sleeps ${it.childId}`
  const show = (): void => {
    it.rows.open(question)
    it.redraw()
  }
  if (!it.rows.isOpen(question))
    return html`<vaadin-button theme="tertiary" class="quiet-add" @click=${show}
      >${words.asked.lastTime.show}</vaadin-button
    >`
  return asLastTime(last, () => it.change((draft) => withPart(draft, it.childId, 'baby', { sleeps: last })))
}

export function awakeQuestion(it: ChildForm): TemplateResult {
  const { awake } = it.answers
  return html`${choice({
    id: fieldId('awake', it.childId),
    legend: w.awake(it.name),
    options: words.code.yesNo,
    value: awake?.answer,
    choose: (yesNo) => it.change((draft) => withPart(draft, it.childId, 'awake', { answer: yesNo as 'YES' | 'NO' })),
  })}
  ${
    awake?.answer
      ? line({
          id: `field-awake-note-${it.childId}`,
          label: w.awakeNote,
          value: awake.note,
          typed: (note) => it.change((draft) => withPart(draft, it.childId, 'awake', { note })),
        })
      : nothing
  }`
}

export function babyText(it: ChildForm, name: 'handled' | 'sleeps' | 'feeding'): TemplateResult {
  return narrative({
    id: `field-${name}-${it.childId}`,
    label: w[name](it.name),
    hint: w.hint[name],
    rows: 2,
    value: it.answers.baby?.[name],
    typed: (text) => it.change((draft) => withPart(draft, it.childId, 'baby', { [name]: text })),
  })
}
