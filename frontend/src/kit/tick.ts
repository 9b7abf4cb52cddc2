import { html, type TemplateResult } from 'lit'

/** A box to tick, with its words. */
export function tick(label: string, ticked: boolean, changed: (ticked: boolean) => void): TemplateResult {
  return html`<vaadin-checkbox
    .label=${label}
    .checked=${ticked}
    @checked-changed=${(event: CustomEvent<{ value: boolean }>) => {
      if (event.detail.value !== ticked) changed(event.detail.value)
    }}
  ></vaadin-checkbox>`
}
