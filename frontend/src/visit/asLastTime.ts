import { html, type TemplateResult } from 'lit'
import { words } from '#kit'

const w = words.asked.lastTime

/** What was true last time, offered in one touch. Nothing of it counts before a hand has touched it. */
export const asLastTime = (what: string, use: () => void): TemplateResult =>
  html`<vaadin-button class="as-last-time" @click=${use}>${w.as(what)}</vaadin-button>`
