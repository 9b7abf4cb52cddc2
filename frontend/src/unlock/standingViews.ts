import { html, nothing, type TemplateResult } from 'lit'
import { momentWords, words, type Desk } from '#kit'
import { doorPage } from './doorPage'

const w = words.unlock

export function startingView(): TemplateResult {
  return doorPage(html`<p class="quiet" role="status">${w.starting}</p>`)
}

export function secondTabView(useHere: () => void): TemplateResult {
  return doorPage(
    html`<h1>${w.secondTab}</h1>
      <p>${w.secondTabLine}</p>
      <vaadin-button theme="primary" class="wide" @click=${useHere}>${w.useHere}</vaadin-button>
      <p class="hint">${w.useHereLine}</p>`,
  )
}

/** The browser threw the data away: what is safe, what may not be, and what to do now. */
export function evictedView(desk: Desk, startAgain: () => void): TemplateResult {
  const eviction = desk.status().eviction
  const heardAt = eviction?.lastHeardAt
  return doorPage(
    html`<h1>${w.evicted}</h1>
      <p>${w.evictedLine(heardAt ? momentWords(heardAt, desk.now()) : undefined)}</p>
      ${eviction ? html`<p><strong>${w.evictedWaiting(eviction.waiting)}</strong></p>` : nothing}
      <vaadin-button theme="primary" class="wide" @click=${startAgain}>${w.startAgain}</vaadin-button>`,
  )
}
