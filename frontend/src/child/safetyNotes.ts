import { html, type TemplateResult } from 'lit'
import type { Child } from '#record'
import { factDay, icon, words } from '#kit'
import { type OnFacts, sayWrong } from './onFacts'

const w = words.child

/** Before anything else: what could hurt the child, the family or the worker. */
export function safetyNotes(card: Child, on: OnFacts): TemplateResult {
  const notes = Object.entries(card.safety ?? {})
  const missing = html`${on.note('safety')} ${sayWrong(on.wrong)}`
  if (notes.length === 0)
    return html`<section class="sheet" id="safety">
      <p class="quiet">${w.noSafety}</p>
      ${missing}
    </section>`
  return html`<section class="sheet sheet-warn" id="safety" aria-labelledby="safety-title">
    <h2 id="safety-title">${icon('warn')}${w.safety}</h2>
    <ul class="plain">
      ${notes.map(
        ([id, note]) =>
          html`<li>
            <strong>${words.code.safety[note.kind] ?? words.code.unknown}:</strong> ${note.text}
            <span class="quiet source"
              >${w.since(factDay(note.since))}.
              ${w.sourceLine(words.code.source[note.source], factDay(note.asOf))}</span
            >
            ${on.note(`safety/${id}`)}
          </li>`,
      )}
    </ul>
    ${missing}
  </section>`
}
