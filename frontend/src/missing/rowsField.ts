import { html, nothing, type TemplateResult } from 'lit'
import { newId } from '#record'
import { missingWords as w } from '#kit/words/missingWords'
import type { Field } from './Field'
import { mapAt, withValue } from './path'
import { fieldId, type Writing } from './Writing'

type RowsOf = Extract<Field, { kind: 'rows' }>
type View = (field: Field, it: Writing) => unknown

/** Things of which there may be several, each with its own few questions. */
export function rowsField(field: RowsOf, it: Writing, view: View): TemplateResult {
  const rows = Object.keys(mapAt(it.doc, field.path))
  const add = (): void => {
    const path = `${field.path}/${newId()}`
    it.change((doc) => withValue(doc, path, it.newRow(field.path)))
    it.lead(fieldId(`${path}/${pathOf(field.fields[0])}`))
  }
  return html`<div class="row-list" id=${fieldId(field.path)}>
    <h3>${field.label}</h3>
    ${field.hint === undefined ? nothing : html`<p class="hint">${field.hint}</p>`}
    ${rows.map((row, index) => one(field, row, field.one(index + 1), it, view))}
    <vaadin-button @click=${add}>${field.add}</vaadin-button>
  </div>`
}

function one(field: RowsOf, row: string, name: string, it: Writing, view: View): TemplateResult {
  const path = `${field.path}/${row}`
  return html`<div class="row-one" role="group" aria-label=${name}>
    ${field.fields.map((inner) => view(moved(inner, path), it))}
    <vaadin-button
      theme="tertiary"
      aria-label=${w.remove(name)}
      @click=${() => it.change((doc) => withValue(doc, path, undefined))}
      >${w.removeShort}</vaadin-button
    >
  </div>`
}

const pathOf = (field: Field | undefined): string => (field && 'path' in field ? field.path : '')

/** The same question, about this row. */
const moved = (field: Field, path: string): Field =>
  'path' in field ? { ...field, path: `${path}/${field.path}` } : field
