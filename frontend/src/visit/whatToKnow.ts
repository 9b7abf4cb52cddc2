import { html, nothing, type TemplateResult } from 'lit'
import type { Child } from '#record'
import { factDay, icon, words } from '#kit'

const w = words.visit

/** Safety notes and earlier words, folded away: the family may be looking at this screen. */
export function whatToKnow(cards: Child[], shown: boolean, toggle: () => void): TemplateResult {
  return html`<section class="know" id="know">
    <vaadin-button theme="tertiary" aria-expanded=${shown ? 'true' : 'false'} @click=${toggle}>
      ${icon(shown ? 'cover' : 'warn', 'prefix')}${shown ? w.hide : w.show}
    </vaadin-button>
    ${shown ? cards.map((card) => known(card)) : html`<p class="hint">${w.showHint}</p>`}
  </section>`
}

function known(card: Child): TemplateResult {
  const notes = Object.values(card.safety ?? {})
  const said = card.lastSaid
  return html`<div class="sheet">
    <h3>${card.name}</h3>
    ${notes.map(
      (note) => html`<p><strong>${words.code.safety[note.kind] ?? words.code.unknown}:</strong> ${note.text}</p>`,
    )}
    ${card.language?.interpreterNeeded ? html`<p>${words.child.interpreter}</p>` : nothing}
    ${card.communication ? html`<p>${card.communication}</p>` : nothing}
    ${
      said
        ? html`<blockquote class="theirs">
            <p>${said.words}</p>
            <footer>${words.child.heard(factDay(said.on), said.heardBy)}</footer>
          </blockquote>`
        : nothing
    }
  </div>`
}
