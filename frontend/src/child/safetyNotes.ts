import { html, type TemplateResult } from 'lit'
import type { Child } from '#record'
import { factDay, icon, words } from '#kit'

const w = words.child

/** Before anything else: what could hurt the child, the family or the worker. */
export function safetyNotes(card: Child): TemplateResult {
  const notes = Object.values(card.safety ?? {})
  if (notes.length === 0) return html`<section class="sheet" id="safety"><p class="quiet">${w.noSafety}</p></section>`
  return html`<section class="sheet sheet-warn" id="safety" aria-labelledby="safety-title">
    <h2 id="safety-title">${icon('warn')}${w.safety}</h2>
    <ul class="plain">
      ${notes.map(
        (note) =>
          html`<li>
            <strong>${words.code.safety[note.kind] ?? words.code.unknown}:</strong> ${note.text}
            <span class="quiet source"
              >${w.since(factDay(note.since))}.
              ${w.sourceLine(words.code.source[note.source], factDay(note.asOf))}</span
            >
          </li>`,
      )}
    </ul>
  </section>`
}
