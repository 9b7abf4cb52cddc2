import { html, nothing, type TemplateResult } from 'lit'
import type { Outbox, SyncProgress, Today } from '#record'
import { asOfWords, icon, momentWords, visitsWaiting, words, type Desk } from '#kit'

const w = words.today

/** How old the words on the screen are, and how far a first fetch has come. */
export function freshness(today: Today, desk: Desk): TemplateResult {
  return html`<p class="quiet" id="freshness">
      ${today.asOf ? w.asOf(asOfWords(today.asOf, desk.now())) : w.never}
      ${today.freshness === 'day-old' ? w.dayOld : nothing} ${today.freshness === 'days-old' ? w.daysOld : nothing}
    </p>
    ${today.arriving ? arriving(today.arriving) : nothing}`
}

function arriving(it: { children: number; of: number }): TemplateResult {
  return html`<p class="arriving" role="status">
    ${w.arriving(it.children, it.of)}
    <progress .value=${it.children} .max=${Math.max(1, it.of)} aria-label=${w.arriving(it.children, it.of)}></progress>
  </p>`
}

/** `1 visit waiting to be sent`, or `All 42 received, last receipt 14:03`. */
export function sendingLine(today: Today, outbox: Outbox | undefined, desk: Desk): TemplateResult {
  const { visits, others } = outbox ? visitsWaiting(outbox) : { visits: today.counts.waiting, others: 0 }
  const waiting = visits + others
  const apart = today.counts.held + today.counts.quarantined
  return html`<p class="sending">
    <button type="button" class="link" @click=${() => desk.go({ screen: 'outbox' })}>
      ${icon(waiting > 0 ? 'sent' : 'check')}<span id="sending"
        >${waiting > 0 ? w.waiting(visits, others) : receivedWords(today, desk)}</span
      >
    </button>
    ${apart > 0 ? html`<span class="mark mark-warn">${w.heldToo(apart)}</span>` : nothing}
    ${progress(desk.status().syncing)}
  </p>`
}

/** `1 visit has something to decide`: leads to the first child concerned. */
export function toDecideLine(today: Today, desk: Desk): TemplateResult | typeof nothing {
  const [first] = today.children.filter((child) => child.toDecide > 0)
  if (!first) return nothing
  return html`<p class="sending">
    <button type="button" class="link" @click=${() => desk.go({ screen: 'child', childId: first.card.id })}>
      ${icon('differ')}<span id="to-decide">${words.differ.toDecide(today.toDecide)}</span>
    </button>
  </p>`
}

function receivedWords(today: Today, desk: Desk): string {
  const received = today.counts.received
  const last = desk.status().lastReceiptAt
  if (received === 0) return w.nothingSent
  return last ? w.allReceived(received, momentWords(last, desk.now())) : w.allReceivedNoTime(received)
}

function progress(it: SyncProgress | undefined): TemplateResult | typeof nothing {
  if (!it) return nothing
  return html`<span class="quiet">${it.step === 'sending' ? w.sending(it.done, it.of) : w.fetching}</span>`
}
