import { html, nothing, type TemplateResult } from 'lit'
import { choice, dayField, line, narrative, tick } from '#kit'
import { codesField } from './codesField'
import { drawingsField } from './drawingsField'
import type { Field } from './Field'
import { momentField } from './momentField'
import { textAt, valueAt, withValue } from './path'
import { rowsField } from './rowsField'
import { fieldId, type Writing } from './Writing'

/** Draws one question and what is answered so far. */
export function fieldView(field: Field, it: Writing): TemplateResult | typeof nothing {
  if (field.kind === 'told') return told(field.tell(it.doc))
  if (field.kind === 'codes') return codesField(field, it)
  if (field.kind === 'rows') return rowsField(field, it, fieldView)
  if (field.kind === 'drawings') return drawingsField(field, it)
  if (field.kind === 'answered') return answered(field, it)
  const { path } = field
  const asked = { id: fieldId(path), label: field.label, value: textAt(it.doc, path), ...hintOf(field) }
  const put = (value: string | undefined): void => it.change((doc) => withValue(doc, path, value))
  switch (field.kind) {
    case 'line':
      return line({ ...asked, typed: put })
    case 'text':
      return narrative({ ...asked, rows: field.rows ?? 2, theirs: field.theirs ?? false, typed: put })
    case 'moment':
      return momentField({ ...asked, chosen: put })
    case 'day':
      return dayField({ ...asked, kind: 'date', chosen: put })
    case 'choice':
      return choice({
        ...asked,
        legend: field.label,
        options: field.options,
        required: field.required ?? false,
        choose: put,
      })
  }
}

const hintOf = ({ hint }: { hint?: string }): { hint?: string } => (hint === undefined ? {} : { hint })

const told = (sentence: string | undefined): TemplateResult | typeof nothing =>
  sentence === undefined ? nothing : html`<p class="hint" role="status">${sentence}</p>`

function answered(field: Extract<Field, { kind: 'answered' }>, it: Writing): TemplateResult {
  return html`<fieldset class="ticks" id=${fieldId(field.path)}>
    <legend>${field.label}</legend>
    <p class="hint">${field.hint}</p>
    ${it.timesAway.map(({ recordId, label }) => {
      const path = `${field.path}/${recordId}`
      return tick(label, valueAt(it.doc, path) !== undefined, (ticked) =>
        it.change((doc) => withValue(doc, path, ticked ? { heldFor: true } : undefined)),
      )
    })}
  </fieldset>`
}
