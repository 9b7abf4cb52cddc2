import { html, type TemplateResult } from 'lit'
import { words } from './words'

const w = words.lend

/** What a page cannot block, and what of the tablet's own does. */
export function lendAdvice(): TemplateResult {
  return html`<section class="sheet" id="lend-set-up" aria-labelledby="lend-set-up-title">
    <h2 id="lend-set-up-title">${w.setUp}</h2>
    <p class="paragraphs">${w.setUpLine}</p>
    <ul class="plain">
      ${w.systems.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`
}
