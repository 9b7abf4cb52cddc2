import { html, nothing, type TemplateResult } from 'lit'
import type { LentBack } from '#record'
import { words } from '#kit'

const w = words.lend

type Hands = { toVisit: (contactId: string) => void; read: () => void }

/** What came back with the tablet: counts, never contents, and a kind word where something was just for her. */
export function lentBackView(back: LentBack, hands: Hands): TemplateResult {
  const { name, shown, waiting, later, justForHer, contactId } = back
  return html`<div class="notice notice-calm" id="lent-back">
    <div class="paragraphs">
      <p>${w.back(name)} ${w.shown(name, shown)}</p>
      ${waiting > 0 ? html`<p>${w.waiting(waiting)}</p>` : nothing}
      ${later > 0 ? html`<p>${w.later(name, later)}</p>` : nothing}
      ${justForHer ? html`<p><strong>${w.justForHer(name)}</strong></p>` : nothing}
      <div class="buttons">
        ${
          contactId === undefined
            ? nothing
            : html`<vaadin-button theme="primary" @click=${() => hands.toVisit(contactId)}>${w.toVisit}</vaadin-button>`
        }
        <vaadin-button @click=${hands.read}>${words.frame.gotIt}</vaadin-button>
      </div>
    </div>
  </div>`
}
