import { html, nothing, type TemplateResult } from 'lit'
import type { ReturnToday } from '#record'
import { type Desk, HOURS_TO_BE_HEARD, icon, returnClock, words } from '#kit'

const w = words.returns

/** Who is not back, and whose 72 hours run: in words and hours, never by colour alone. */
export function returnCards(returns: readonly ReturnToday[], desk: Desk): TemplateResult | typeof nothing {
  if (returns.length === 0) return nothing
  return html`<section class="group" aria-labelledby="returns">
    <h2 id="returns">${w.title}</h2>
    <ul class="rows">
      ${returns.map((one) => card(one, desk))}
    </ul>
  </section>`
}

const LOOKS = { gone: 'row-overdue', over: 'row-overdue', amber: 'row-thisWeek', running: 'row-later' }

function card(one: ReturnToday, desk: Desk): TemplateResult {
  const { state, hours = 0 } = returnClock(one, desk.now())
  const isGone = state === 'gone'
  const known = one.startedAt === undefined ? undefined : hours
  return html`<li>
    <button
      type="button"
      class="row ${LOOKS[state]}"
      @click=${() => desk.go({ screen: 'missing', childId: one.childId })}
    >
      <span class="row-who"
        >${icon(state === 'running' ? 'begun' : 'warn')}
        <span class="row-name">${isGone ? w.gone(one.name, one.isAway, known) : w.back(one.name, hours)}</span></span
      >
      ${isGone ? nothing : html`<span class="row-due">${left(hours)}</span>`}
      ${isGone ? nothing : html`<span class="quiet">${w.offered(one.offers)}</span>`}
    </button>
  </li>`
}

const left = (hours: number): string =>
  hours < HOURS_TO_BE_HEARD ? w.left(HOURS_TO_BE_HEARD - hours) : w.over(hours - HOURS_TO_BE_HEARD)
