import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

type Line = {
  id: string
  label: string
  value: string | undefined
  typed: (text: string) => void
  hint?: string
  clearable?: boolean
}

/** A text of one line. */
export function line(it: Line): TemplateResult {
  return html`<vaadin-text-field
    id=${it.id}
    autocomplete="off"
    .label=${it.label}
    .helperText=${it.hint ?? ''}
    .clearButtonVisible=${it.clearable ?? false}
    .value=${live(it.value ?? '')}
    @input=${(event: Event) => it.typed((event.currentTarget as HTMLElement & { value: string }).value)}
    @change=${(event: Event) => it.typed((event.currentTarget as HTMLElement & { value: string }).value)}
  ></vaadin-text-field>`
}
