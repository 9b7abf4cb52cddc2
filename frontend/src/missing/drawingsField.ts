import { html, nothing, type TemplateResult } from 'lit'
import { CAPTION_MAX, PICTURES_MAX } from '#record'
import { hasStrokes } from '#draw'
import { icon, words } from '#kit'
import type { Field } from './Field'
import { mapAt, textAt, withValue } from './path'
import { fieldId, type Writing } from './Writing'

const w = words.visit.pictures

type DrawingsOf = Extract<Field, { kind: 'drawings' }>

/** What the child drew, each with its own words, and a page for the next one. */
export function drawingsField(field: DrawingsOf, it: Writing): TemplateResult {
  const here = Object.keys(mapAt(it.doc, field.path))
  const { drawings } = it
  return html`<fieldset class="pictures" id=${fieldId(field.path)}>
    <legend>${field.label}</legend>
    <p class="hint">${field.hint}</p>
    ${
      here.length > 0
        ? html`<ul class="picture-list">
            ${here.map((id, i) => one(`${field.path}/${id}`, id, i + 1, it))}
          </ul>`
        : nothing
    }
    ${
      here.length < PICTURES_MAX
        ? html`<vaadin-button ?disabled=${drawings.busy} @click=${() => drawings.open()}
            >${icon('pen')} ${hasStrokes(drawings.page) ? w.drawOn : w.draw}</vaadin-button
          >`
        : html`<p class="quiet">${w.enough(PICTURES_MAX)}</p>`
    }
    ${
      drawings.isOpen
        ? html`<doorstep-drawing-pad
            .drawing=${drawings.page}
            .name=${it.name}
            @drawn=${(event: CustomEvent<string | undefined>) => drawings.drawn(event.detail)}
            @done=${() => drawings.done()}
          ></doorstep-drawing-pad>`
        : nothing
    }
    <p role="status" class="picture-told">${drawings.told ?? nothing}</p>
  </fieldset>`
}

function one(path: string, id: string, number: number, it: Writing): TemplateResult {
  const caption = textAt(it.doc, `${path}/caption`)
  const source = it.drawings.thumbnail(id)
  const typed = (event: Event): void => {
    const { value } = event.target as HTMLInputElement
    it.change((doc) => withValue(doc, `${path}/caption`, value))
  }
  return html`<li class="picture">
    ${
      source
        ? html`<img src=${source} alt=${caption || w.alt(number)} />`
        : html`<span class="picture-gone">${w.notHere}</span>`
    }
    <div class="picture-words">
      <vaadin-text-field
        label=${w.caption(number)}
        maxlength=${CAPTION_MAX}
        .value=${caption ?? ''}
        autocomplete="off"
        @input=${typed}
      ></vaadin-text-field>
      <vaadin-button theme="tertiary" @click=${() => it.drawings.remove(id)}>${w.remove(number)}</vaadin-button>
    </div>
  </li>`
}
