import { html, nothing, type TemplateResult } from 'lit'
import { type Attachment, type AttachmentId, CAPTION_MAX, PICTURES_MAX } from '#record'
import { hasStrokes } from '#draw'
import { icon, tick, words } from '#kit'
import { pruned, withChild, withPicture } from './edits'
import type { ChildForm } from './Form'

const w = words.visit.pictures

/** Photos of what she saw and drawings that the child made, each with its own words. */
export function picturesPart(it: ChildForm): TemplateResult {
  const here = Object.entries(it.answers.attachments ?? {})
  return html`<fieldset class="pictures" id="pictures-${it.childId}">
    <legend>${w.legend}</legend>
    <p class="hint" id="pictures-hint-${it.childId}">${w.hint(it.name)}</p>
    ${
      here.length > 0
        ? html`<ul class="picture-list">
            ${here.map(([id, attachment], i) => onePicture(it, id, attachment, i + 1))}
          </ul>`
        : nothing
    }
    ${here.length < PICTURES_MAX ? html`<div class="picture-ways">${addButton(it)} ${drawButton(it)}</div>` : html`<p class="quiet">${w.enough(PICTURES_MAX)}</p>`}
    <p role="status" class="picture-told">${it.pictures.told(it.childId) ?? nothing}</p>
  </fieldset>`
}

function addButton(it: ChildForm): TemplateResult {
  const id = `add-picture-${it.childId}`
  const chosen = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement
    const files = [...(input.files ?? [])]
    input.value = ''
    it.pictures.add(it.childId, files)
  }
  return html`<label class="picture-add" for=${id}>
    ${icon('camera')} ${it.pictures.busy ? w.adding : w.add}
    <input
      type="file"
      id=${id}
      accept="image/*"
      multiple
      ?disabled=${it.pictures.busy}
      aria-describedby="pictures-hint-${it.childId}"
      @change=${chosen}
    />
  </label>`
}

/** Drawing together; a page that was begun before the browser died is gone on with. */
function drawButton(it: ChildForm): TemplateResult {
  const { drawing } = it.answers
  return html`<vaadin-button ?disabled=${it.pictures.busy} @click=${() => it.pictures.draw(it.childId)}
      >${icon('pen')} ${hasStrokes(drawing) ? w.drawOn : w.draw}</vaadin-button
    >
    ${it.pictures.drawingFor === it.childId ? pad(it) : nothing}`
}

function pad(it: ChildForm): TemplateResult {
  return html`<doorstep-drawing-pad
    .drawing=${it.answers.drawing}
    .name=${it.name}
    @drawn=${(event: CustomEvent<string | undefined>) =>
      it.change((draft) => withChild(draft, it.childId, { drawing: event.detail }))}
    @done=${() => it.pictures.drawn(it.childId, it.answers.drawing)}
  ></doorstep-drawing-pad>`
}

function onePicture(it: ChildForm, id: AttachmentId, attachment: Attachment, number: number): TemplateResult {
  const change = (part: Partial<Attachment>): void =>
    it.change((draft) => withPicture(draft, it.childId, id, pruned({ ...attachment, ...part }) as Attachment))
  const typed = (event: Event): void => change({ caption: (event.target as HTMLInputElement).value })
  const source = it.pictures.thumbnail(id)
  return html`<li class="picture">
    ${
      source
        ? html`<img src=${source} alt=${attachment.caption ?? w.alt(number)} />`
        : html`<span class="picture-gone">${w.notHere}</span>`
    }
    <div class="picture-words">
      <vaadin-text-field
        label=${w.caption(number)}
        maxlength=${CAPTION_MAX}
        .value=${attachment.caption ?? ''}
        autocomplete="off"
        @input=${typed}
      ></vaadin-text-field>
      ${tick(w.drawing(it.name), attachment.kind === 'DRAWING', (drawing) => change({ kind: drawing ? 'DRAWING' : 'PHOTO' }))}
      <vaadin-button theme="tertiary" @click=${() => it.pictures.remove(it.childId, id)}
        >${w.remove(number)}</vaadin-button
      >
    </div>
  </li>`
}
