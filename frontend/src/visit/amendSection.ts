import { html, type TemplateResult } from 'lit'
import { momentWords, narrative, words } from '#kit'
import { withEdit } from './edits'
import { fieldId } from './fieldId'
import type { Form } from './Form'

const w = words.change

/** Why a visit is changed that a manager has signed off. */
export function amendSection(form: Form): TemplateResult {
  const { signedOff, why } = form.draft.edit ?? {}
  return html`${signedOff ? html`<p class="hint">${w.signedOff(signedOff.name, momentWords(signedOff.at, form.now()))}</p>` : ''}
  ${narrative({
    id: fieldId('amendWhy'),
    label: w.amendWhy,
    hint: w.amendHint,
    rows: 2,
    value: why,
    typed: (text) => form.change((draft) => withEdit(draft, { why: text })),
  })}`
}
