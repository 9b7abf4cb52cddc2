import { html, nothing, type TemplateResult } from 'lit'
import type { ConcernRaised, Concerns } from '#record'
import { icon, momentWords, words } from '#kit'
import { aboutWhom, standingOf } from './standingOf'

const w = words.concern

/** What was raised here and how it stands; what nobody has read stands on top. */
export function raisedList(raised: ConcernRaised[], concerns: Concerns, now: Date): TemplateResult | typeof nothing {
  if (raised.length === 0) return nothing
  const unread = raised.filter(({ held }) => !held?.read)
  const read = raised.filter(({ held }) => held?.read)
  return html`<section class="group" aria-labelledby="concerns-raised">
    <h2 id="concerns-raised">${w.yours}</h2>
    ${[...unread, ...read].map((one) => raisedOne(one, concerns, now))}
  </section>`
}

function raisedOne(one: ConcernRaised, { unreadAfterMinutes }: Concerns, now: Date): TemplateResult {
  const { isRead, says, then } = standingOf(one, now, unreadAfterMinutes)
  return html`<article class="sheet concern-one ${isRead ? 'concern-is-read' : ''}">
    <h3 dir="auto">${w.of(aboutWhom(one))}</h3>
    <p class="concern-standing" role="status">${icon(isRead ? 'check' : 'warn')}<span>${says}</span></p>
    ${then.length > 0 ? html`<p>${then.join(' ')}</p>` : nothing}
    <p class="quiet">${w.raisedAt(momentWords(one.raisedAt, now))}</p>
  </article>`
}
