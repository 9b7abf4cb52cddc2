import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { longDay } from './dates'

type DayField = {
  id: string
  label: string
  kind: 'date' | 'time'
  value: string | undefined
  chosen: (value: string | undefined) => void
}

/**
 * The tablet's own date or time wheel: workers know it and it needs no code. What it shows as figures follows the
 * tablet's settings, so the day is also said in words: nobody plans the fourth of December for the twelfth of April.
 */
export function dayField(it: DayField): TemplateResult {
  return html`<div class="day-field">
    <label for=${it.id}>${it.label}</label>
    <input
      id=${it.id}
      type=${it.kind}
      .value=${live(it.value ?? '')}
      @change=${(event: Event) => it.chosen((event.currentTarget as HTMLInputElement).value || undefined)}
    />
    ${inWords(it)}
  </div>`
}

function inWords({ kind, value, id }: DayField): TemplateResult | typeof nothing {
  if (kind !== 'date' || !value) return nothing
  return html`<p class="hint" id="${id}-in-words">${longDay(value, value)}</p>`
}
