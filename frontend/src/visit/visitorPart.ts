import { html, type TemplateResult } from 'lit'
import { choice, words } from '#kit'
import { withCommon } from './edits'
import type { Form } from './Form'

const w = words.asked.visitor

/** Nearly every visit is made by the child's own team, so the others stand behind a quiet button. */
export function visitorPart(form: Form): TemplateResult {
  const { visitor } = form.draft.common
  if (visitor === undefined && !form.rows.isOpen('visitor')) {
    const open = (): void => {
      form.rows.open('visitor')
      form.redraw('field-visitor')
    }
    return html`<vaadin-button theme="tertiary" class="quiet-add" @click=${open}>${w.add}</vaadin-button>`
  }
  return visitorQuestion(form)
}

export function visitorQuestion(form: Form): TemplateResult {
  return choice({
    id: 'field-visitor',
    legend: w.question,
    hint: w.hint,
    options: words.code.visitor,
    value: form.draft.common.visitor,
    layout: 'columns',
    choose: (visitor) => form.change((draft) => withCommon(draft, { visitor })),
  })
}
