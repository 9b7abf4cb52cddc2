import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Timestamp } from '#record'

type MomentField = {
  id: string
  label: string
  hint?: string
  value: Timestamp | undefined
  chosen: (at?: Timestamp) => void
}

/** A day and an hour on this tablet's own wheel, kept as a moment. */
export function momentField(it: MomentField): TemplateResult {
  return html`<div class="day-field">
    <label for=${it.id}>${it.label}</label>
    <input
      id=${it.id}
      type="datetime-local"
      aria-describedby="${it.id}-hint"
      .value=${live(wheelOf(it.value))}
      @change=${(event: Event) => it.chosen(momentOf((event.currentTarget as HTMLInputElement).value))}
    />
    <p class="hint" id="${it.id}-hint">${it.hint ?? ''}</p>
  </div>`
}

/** `2026-11-23T14:05` on this tablet's clock. */
export function wheelOf(at: Timestamp | undefined): string {
  if (at === undefined) return ''
  const moment = new Date(at)
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return Number.isNaN(local.getTime()) ? '' : local.toISOString().slice(0, 16)
}

export function momentOf(wheel: string): Timestamp | undefined {
  const moment = new Date(wheel)
  return wheel === '' || Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}
