import { html, nothing, type TemplateResult } from 'lit'
import { factDay, words } from '#kit'

const w = words.leaver

type Offer = {
  /** What was known, and since which visit; nothing when nobody said it. */
  said: { on: string } | undefined
  what: string
  /** Something was answered already. */
  answered: boolean
  take: () => void
}

/** What was known last time, to be said again with one touch. It is never said again by itself. */
export function stillSo(it: Offer): TemplateResult | typeof nothing {
  if (!it.said || it.answered) return nothing
  return html`<div class="last-time">
    <p><span class="quiet">${w.lastTime(factDay(it.said.on))}</span> ${it.what}</p>
    <vaadin-button aria-label=${w.stillSoLabel(it.what)} @click=${it.take}>${w.stillSo}</vaadin-button>
  </div>`
}
