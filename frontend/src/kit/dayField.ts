import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

type DayField = {
  id: string
  label: string
  kind: 'date' | 'time'
  value: string | undefined
  chosen: (value: string | undefined) => void
  hint?: string
}

/** The tablet's own date or time wheel: workers know it, it needs no code, and it speaks their language. */
export function dayField(it: DayField): TemplateResult {
  return html`<div class="day-field">
    <label for=${it.id}>${it.label}</label>
    <input
      id=${it.id}
      type=${it.kind}
      .value=${live(it.value ?? '')}
      @change=${(event: Event) => it.chosen((event.currentTarget as HTMLInputElement).value || undefined)}
    />
    ${it.hint ? html`<p class="hint">${it.hint}</p>` : nothing}
  </div>`
}
