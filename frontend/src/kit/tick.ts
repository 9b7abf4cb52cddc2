import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

/**
 * A box to tick, with its words. Only a hand changes it: when a list moves under the boxes, one of them may come to stand for
 * somebody else, and setting it anew must not be taken for the worker's answer about either of them.
 */
export function tick(label: string, ticked: boolean, changed: (ticked: boolean) => void): TemplateResult {
  return html`<vaadin-checkbox
    .label=${label}
    .checked=${live(ticked)}
    @change=${(event: Event) => changed((event.currentTarget as HTMLElement & { checked: boolean }).checked)}
  ></vaadin-checkbox>`
}
