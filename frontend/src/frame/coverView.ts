import { html, type TemplateResult } from 'lit'
import { icon, words } from '#kit'

const w = words.frame.covered
const PICTURES = ['cloud', 'sun', 'rain'] as const

/** Something harmless over everything: no name, no child, no product. */
export function coverView(open: () => void): TemplateResult {
  return html`<main class="cover">
    <div class="cover-card">
      <h1 tabindex="-1" id="cover-title">${w.title}</h1>
      <p>${w.line}</p>
      <ul>
        ${w.days.map((day, index) => html`<li>${day}${icon(PICTURES[index] ?? 'sun')}<span>${w.degrees[index]}</span></li>`)}
      </ul>
      <button type="button" class="quiet-button" @click=${open}>${w.open}</button>
    </div>
  </main>`
}
