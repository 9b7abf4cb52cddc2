import { html, nothing, type TemplateResult } from 'lit'
import type { ConcernNumbers } from '#record'
import { momentWords, words } from '#kit'

const w = words.concern

/** What comes before anything else: whom to ring. It is here with no signal too, and rings nobody by itself. */
export function ringFirst({ dutyPhone, emergencyTeam, toldAt }: ConcernNumbers, now: Date): TemplateResult {
  const numbers: [string, string | undefined][] = [
    [w.dutyPhone, dutyPhone],
    [w.emergencyTeam, emergencyTeam],
  ]
  const known = numbers.flatMap(([who, number]) => (number === undefined ? [] : [[who, number] as const]))
  return html`<section class="sheet concern-ring">
    <p class="concern-danger">${w.danger} <a href="tel:999">${w.emergency}</a></p>
    ${
      known.length === 0
        ? html`<p>${w.noNumbers}</p>`
        : html`<ul class="concern-numbers">
            ${known.map(([who, number]) => html`<li>${who}: <a href="tel:${number.replaceAll(' ', '')}">${number}</a></li>`)}
          </ul>`
    }
    <p class="quiet">
      ${w.notACall}${known.length > 0 && toldAt ? html` ${w.numbersAsOf(momentWords(toldAt, now))}` : nothing}
    </p>
  </section>`
}
