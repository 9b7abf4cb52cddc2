import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { missingWords as w } from '#kit/words/missingWords'
import type { Field } from './Field'
import { mapAt, textAt, withValue } from './path'
import { fieldId, type Writing } from './Writing'

type Codes = Extract<Field, { kind: 'codes' }>

/** Each thing with its own four answers. What was not spoken of is said to be so, and is never a "no". */
export function codesField(field: Codes, it: Writing): TemplateResult {
  const open = Object.keys(field.codes).filter((code) => mapAt(it.doc, field.path)[code] === undefined)
  return html`<div class="codes" role="group" aria-labelledby="${fieldId(field.path)}-title">
    <h3 id="${fieldId(field.path)}-title">${field.label}</h3>
    ${field.hint === undefined ? nothing : html`<p class="hint">${field.hint}</p>`}
    ${Object.entries(field.codes).map(([code, label]) => one(`${field.path}/${code}`, label, it))}
    ${
      open.length === 0
        ? nothing
        : html`<vaadin-button @click=${() => it.change((doc) => withRest(doc, field.path, open))}
            >${w.restNotAsked(open.length)}</vaadin-button
          >`
    }
  </div>`
}

const withRest = (doc: Writing['doc'], path: string, open: string[]): Writing['doc'] =>
  open.reduce((so, code) => withValue(so, `${path}/${code}`, 'NOT_ASKED'), doc)

function one(path: string, label: string, it: Writing): TemplateResult {
  const id = fieldId(path)
  const answer = textAt(it.doc, path)
  return html`<fieldset class="code" id=${id}>
    <legend>${label}</legend>
    ${Object.entries(w.said).map(
      ([value, words]) =>
        html`<label
          ><input
            type="radio"
            name=${id}
            .value=${value}
            .checked=${live(answer === value)}
            @change=${() => it.change((doc) => withValue(doc, path, value))}
          /><span>${words}</span></label
        >`,
    )}
  </fieldset>`
}
