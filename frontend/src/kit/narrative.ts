import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

type Narrative = {
  id: string
  label: string
  value: string | undefined
  typed: (text: string) => void
  hint?: string
  rows?: number
  /** The child's own words look different from the worker's. */
  theirs?: boolean
}

/** A text that grows with what is written. Nothing is offered from earlier typing: it may name another family. */
export function narrative(it: Narrative): TemplateResult {
  return html`<vaadin-text-area
    id=${it.id}
    class=${it.theirs ? 'theirs' : ''}
    autocomplete="off"
    autocapitalize="sentences"
    .label=${it.label}
    .helperText=${it.hint ?? ''}
    .minRows=${it.rows ?? 3}
    .value=${live(it.value ?? '')}
    @input=${(event: Event) => it.typed((event.currentTarget as HTMLElement & { value: string }).value)}
  ></vaadin-text-area>`
}
