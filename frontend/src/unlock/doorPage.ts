import { html, type TemplateResult } from 'lit'
import { icon, words } from '#kit'

/** The closed door: one thing at a time, and nothing that tells whose tablet this is. */
export function doorPage(content: TemplateResult): TemplateResult {
  return html`<div class="door">
    <p class="door-brand">${icon('step')}<span>${words.frame.product}</span></p>
    <div class="sheet door-sheet">${content}</div>
  </div>`
}
