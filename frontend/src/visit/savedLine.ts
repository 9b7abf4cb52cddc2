import { html, nothing, type TemplateResult } from 'lit'
import { clockSeconds, icon, words } from '#kit'
import type { SaveState } from './DraftKeeper'

const w = words.visit

/** Calm proof that the words are safe; plain speech when they are not yet. */
export function savedLine(state: SaveState, tryAgain: () => void): TemplateResult | typeof nothing {
  if (state.kind === 'finished') return nothing
  if (state.kind === 'failed')
    return html`<div class="saved saved-failed" role="alert">
      <p>${icon('warn')}${w.notSaved[state.why]}</p>
      <vaadin-button @click=${tryAgain}>${w.tryAgain}</vaadin-button>
    </div>`
  return html`<p class="saved" id="saved">${icon('check')}<span>${w.saved(clockSeconds(state.at))}</span></p>`
}
