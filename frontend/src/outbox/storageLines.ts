import { html, nothing, type TemplateResult } from 'lit'
import type { StorageState } from '#record'
import { words } from '#kit'

const w = words.outbox
const BYTES_PER_MEGABYTE = 1_000_000

/** What the browser answered when asked to keep this tablet's data, in plain words. */
export function storageLines(storage: StorageState, ask: () => void): TemplateResult {
  const sentence = { granted: w.kept, refused: w.notKept, unknown: w.keptUnknown }[storage.persistence]
  return html`<section class="sheet" id="tablet" aria-labelledby="tablet-title">
    <h2 id="tablet-title">${w.tablet}</h2>
    <p id="kept">${sentence}</p>
    ${storage.persistence === 'granted' ? nothing : html`<vaadin-button @click=${ask}>${w.ask}</vaadin-button>`}
    ${
      storage.usedBytes !== undefined && storage.quotaBytes !== undefined
        ? html`<p class="quiet">
            ${w.room(w.megabytes(storage.usedBytes / BYTES_PER_MEGABYTE), w.megabytes(storage.quotaBytes / BYTES_PER_MEGABYTE))}
          </p>`
        : nothing
    }
    ${storage.low ? html`<p><strong>${words.frame.lowRoom}</strong></p>` : nothing}
  </section>`
}
