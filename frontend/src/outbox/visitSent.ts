import { html, nothing, type TemplateResult } from 'lit'
import type { ChildId, OutboxItem } from '#record'
import { icon, listWords, localDate, longDay, momentWords, words } from '#kit'
import type { VisitSent } from './byVisit'
import { titleOf } from './titleOf'

const w = words.outbox

/** One visit on its way: where it is, since when, and why it is not further. */
export function visitSent(visit: VisitSent, now: Date, look: (childId: ChildId) => void): TemplateResult {
  const [first] = visit.items
  const apart = visit.state === 'held' || visit.state === 'quarantined'
  return html`<li class="row row-sent row-${visit.state}">
    <span class="row-who">
      ${icon(visit.state === 'received' ? 'check' : apart ? 'warn' : 'sent')}
      <span class="row-name">${titleOf(visit, now)}</span>
    </span>
    <span class="row-due"><strong>${stateWords(visit, now)}</strong></span>
    ${first ? (visit.about === 'unfinished' ? handedIn(first, now) : finished(visit, first, now)) : nothing}
    ${visit.items.map((item) => (item.sentence ? html`<span class="reason">${item.childName}: ${item.sentence}</span>` : nothing))}
    ${visit.items.map((item) => metWords(item, look))}
    ${first?.depositedAt ? html`<span class="quiet">${w.deposited(momentWords(first.depositedAt, now))}</span>` : nothing}
  </li>`
}

function finished({ type }: VisitSent, first: OutboxItem, now: Date): TemplateResult {
  return html`<span class="quiet">
    ${type ? nothing : html`${w.captured(momentWords(first.happenedAt, now))} ·`}
    ${w.sealed(momentWords(first.sealedAt, now))}${receipt(first)}
  </span>`
}

/** Nobody finished it: the tablet did when it sealed it, and says why. */
function handedIn(first: OutboxItem, now: Date): TemplateResult {
  const sealedOn = longDay(localDate(new Date(first.sealedAt)), localDate(now))
  return html`<span class="quiet">${w.begun(momentWords(first.happenedAt, now))}${receipt(first)}</span>
    <span class="reason">${w.handedIn(sealedOn)}</span>`
}

/** Somebody else had changed it too. Nobody did anything wrong, and nothing is lost. */
function metWords(item: OutboxItem, look: (childId: ChildId) => void): TemplateResult | typeof nothing {
  if (!item.met) return nothing
  if (item.met === 'merged') return html`<span class="reason">${words.change.bothIn}</span>`
  if (!item.others) return html`<span class="reason">${words.change.bothKeptPlain}</span>`
  return html`<span class="reason">${icon('differ')}${words.change.bothKept(listWords(item.others))}</span>
    <vaadin-button class="look" @click=${() => look(item.childId)}>${words.change.look}</vaadin-button>`
}

function receipt(item: OutboxItem): string {
  const first = item.receiptSeq?.[0]
  return first === undefined ? '' : ` · ${w.receiptNumber(first)}`
}

function stateWords(visit: VisitSent, now: Date): string {
  const state = deliveryWords(visit, now)
  return visit.about === 'unfinished' ? w.stateUnfinished(state) : state
}

function deliveryWords(visit: VisitSent, now: Date): string {
  if (visit.state !== 'received') return w.state[visit.state]
  const last = visit.items
    .map((item) => item.receivedAt ?? '')
    .sort()
    .at(-1)
  return last ? w.state.received(momentWords(last, now)) : w.state.receivedPlain
}
