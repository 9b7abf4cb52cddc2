import { html, nothing, type TemplateResult } from 'lit'
import type { CorrectionDecision, Timestamp } from '#record'
import { type Desk, factDay, icon, localDate, words } from '#kit'
import { factsWords as w } from '#kit/words/factsWords'
import { isOfSeveral, isSafety } from './correctionForm'
import { isAgreed, type Proposal } from './proposals'

/** How a proposal stands, in a sentence; the whole of it as well where there is room. */
export function standing(it: Proposal, desk: Desk, whole: boolean): TemplateResult {
  const { doc, delivery } = it
  const { decision } = doc
  if (decision && isAgreed(it)) return agreed(it, decision, whoProposed(it, desk), whole)
  return html`<div class="fact-note ${decision ? '' : 'fact-waits'}">
    <p>
      ${icon(decision?.outcome === 'ACCEPTED' ? 'check' : decision ? 'warn' : 'sent')}
      <span>${whoProposed(it, desk)}${decision ? '.' : `: ${w.waiting}.`}</span>
    </p>
    ${delivery === 'waiting' ? html`<p class="quiet">${w.onThisTablet}</p>` : nothing}
    ${delivery === 'quarantined' ? html`<p class="quiet">${words.child.delivery.quarantined}</p>` : nothing}
    ${whole ? wholeOf(doc) : nothing}
    ${
      decision
        ? html`<p>${w.decided[decision.outcome](decision.by, dayOf(decision.at))}</p>
            <p class="prose" dir="auto">${decision.words}</p>`
        : nothing
    }
  </div>`
}

/** What is so instead, by whom and since when, beside a record that still says otherwise. It is said, and not a fact. */
function agreed(
  it: Proposal,
  { by, at, words: said }: CorrectionDecision,
  proposed: string,
  whole: boolean,
): TemplateResult {
  const { believes, howKnown, since, shown } = it.doc
  return html`<div class="fact-note fact-agreed">
    <p>${icon('warn')}<span>${(isOfSeveral(shown.fact) ? w.agreedMissing : w.agreed)(by, dayOf(at))}</span></p>
    <p class="prose"><strong>${w.instead(since && factDay(since))}</strong> <span dir="auto">${believes}</span></p>
    ${whole ? html`<p class="prose quiet" dir="auto">${w.because(howKnown)}</p>` : nothing}
    <p class="prose" dir="auto">${said}</p>
    ${it.isWithheld ? html`<p class="withheld">${icon('warn')}${w.withheldToo}</p>` : nothing}
    ${isSafety(shown.fact) ? html`<p>${w.careful}</p>` : nothing}
    <p>${w.notChanged(shown.source)} ${toldSince(it, at)}</p>
    <p class="quiet source">${w.agreedSource(dayOf(at))} ${proposed}.</p>
  </div>`
}

/** What the record has told since: an older list, or the same once more. */
function toldSince({ asOf, doc: { shown } }: Proposal, at: Timestamp): string {
  if (asOf === undefined) return ''
  if (shown.asOf !== undefined && asOf < shown.asOf) return w.olderNow(factDay(asOf))
  return shown.source !== undefined && asOf > localDate(new Date(at)) ? w.sameAgain(factDay(asOf)) : ''
}

/** Beside what is due: nothing is reckoned from what was agreed, and whoever reads it must know that. */
export const behindDue = (it: Proposal | undefined): TemplateResult | typeof nothing =>
  it?.doc.decision
    ? html`<p class="fact-note fact-agreed">
        ${w.behindDue(it.doc.decision.by, dayOf(it.doc.decision.at), it.doc.shown.what)}
      </p>`
    : nothing

function whoProposed({ doc: { proposed } }: Proposal, desk: Desk): string {
  const mine = proposed.by === desk.status().worker?.workerId
  return mine ? w.youProposed(dayOf(proposed.at)) : w.proposed(proposed.name, dayOf(proposed.at))
}

const dayOf = (at: Timestamp): string => factDay(localDate(new Date(at)))

function wholeOf({ believes, howKnown, since }: Proposal['doc']): TemplateResult {
  return html`<p class="prose" dir="auto">${w.said(believes)}</p>
    ${since ? html`<p class="quiet">${w.sinceDay(factDay(since))}</p>` : nothing}
    <p class="prose quiet" dir="auto">${w.because(howKnown)}</p>`
}
