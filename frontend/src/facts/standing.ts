import { html, nothing, type TemplateResult } from 'lit'
import type { Timestamp } from '#record'
import { type Desk, factDay, icon, localDate, words } from '#kit'
import { factsWords as w } from '#kit/words/factsWords'
import type { Proposal } from './proposals'

/** How a proposal stands, in a sentence; the whole of it as well where there is room. */
export function standing({ doc, delivery, isShown }: Proposal, desk: Desk, whole: boolean): TemplateResult {
  const { proposed, decision, shown } = doc
  const mine = proposed.by === desk.status().worker?.workerId
  const when = dayOf(proposed.at)
  return html`<div class="fact-note ${decision ? '' : 'fact-waits'}">
    <p>
      ${icon(decision?.outcome === 'ACCEPTED' ? 'check' : decision ? 'warn' : 'sent')}
      <span>${mine ? w.youProposed(when) : w.proposed(proposed.name, when)}${decision ? '.' : `: ${w.waiting}.`}</span>
    </p>
    ${delivery === 'waiting' ? html`<p class="quiet">${w.onThisTablet}</p>` : nothing}
    ${delivery === 'quarantined' ? html`<p class="quiet">${words.child.delivery.quarantined}</p>` : nothing}
    ${whole ? wholeOf(doc) : nothing}
    ${
      decision
        ? html`<p>${w.decided[decision.outcome](decision.by, dayOf(decision.at))}</p>
            <p class="prose" dir="auto">${decision.words}</p>
            ${
              decision.outcome === 'ACCEPTED' && isShown
                ? html`<p class="quiet">${w.comesFrom(shown.source ? words.code.source[shown.source] : undefined)}</p>`
                : nothing
            }`
        : nothing
    }
  </div>`
}

const dayOf = (at: Timestamp): string => factDay(localDate(new Date(at)))

function wholeOf({ believes, howKnown, since }: Proposal['doc']): TemplateResult {
  return html`<p class="prose" dir="auto">${w.said(believes)}</p>
    ${since ? html`<p class="quiet">${w.sinceDay(factDay(since))}</p>` : nothing}
    <p class="prose quiet" dir="auto">${w.because(howKnown)}</p>`
}
