import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

type CountField = {
  id: string
  label: string
  value: number | undefined
  counted: (value: number | undefined) => void
  hint?: string
}

/** A whole number, from nothing upwards. */
export function countField(it: CountField): TemplateResult {
  return html`<div class="day-field">
    <label for=${it.id}>${it.label}</label>
    <input
      id=${it.id}
      type="number"
      inputmode="numeric"
      min="0"
      step="1"
      aria-describedby=${it.hint ? `${it.id}-hint` : nothing}
      .value=${live(it.value === undefined ? '' : String(it.value))}
      @change=${(event: Event) => it.counted(wholeNumber((event.currentTarget as HTMLInputElement).value))}
    />
    ${it.hint ? html`<p class="hint" id="${it.id}-hint">${it.hint}</p>` : nothing}
  </div>`
}

function wholeNumber(typed: string): number | undefined {
  const n = Math.round(Number(typed))
  return typed.trim() === '' || !Number.isFinite(n) || n < 0 ? undefined : n
}
