import { html, nothing, type TemplateResult } from 'lit'
import { HOURS_TO_BE_HEARD, icon, momentWords, returnClock } from '#kit'
import { episodeWords } from '#kit/words/episodeWords'
import { missingWords as w } from '#kit/words/missingWords'
import { textAt } from './path'
import type { Answer, TimeAway } from './timesAway'

const HOUR_MS = 3_600_000
const hoursBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / HOUR_MS))

/** What is known of one time away: how long, its clock in words, and how the return was answered. */
export function oneTime(time: TimeAway, now: Date): TemplateResult {
  const { isAway, startedAt, returnedAt, record } = time
  const place = textAt(record.doc, 'from/place') ?? fromWords(record.doc)
  return html`<h2>${isAway ? w.away : w.missing} ${w.since(momentWords(startedAt, now))}</h2>
    ${place === undefined ? nothing : html`<p class="quiet">${episodeWords.from}: ${place}</p>`}
    ${returnedAt === undefined ? html`<p>${w.stillGone(hoursBetween(startedAt, now.toISOString()))}</p>` : back(time, now)}
    ${record.delivery === 'waiting' ? html`<p class="quiet">${w.waits}</p>` : nothing}
    ${record.conflicts ? html`<p class="quiet">${icon('differ')}${w.differ(Object.keys(record.conflicts).length)}</p>` : nothing}
    ${record.meanwhile === undefined ? nothing : html`<p class="quiet">${w.meanwhile(record.meanwhile)}</p>`}`
}

const fromWords = (doc: TimeAway['record']['doc']): string | undefined =>
  (episodeWords.froms as Record<string, string>)[textAt(doc, 'from/kind') ?? '']

function back(time: TimeAway, now: Date): TemplateResult {
  const { startedAt, returnedAt, answer, offers } = time
  const since = returnedAt!
  return html`<p class="quiet">${w.goneFor(hoursBetween(startedAt, since))}</p>
    ${answer ? html`<p>${icon('check')}${answerWords(answer, since)}</p>` : clock(time, now)}
    ${answer ? nothing : html`<p class="quiet">${w.offered(offers)}</p>`}`
}

function clock({ record, returnedAt }: TimeAway, now: Date): TemplateResult {
  const { hours = 0, state } = returnClock(
    { recordId: record.recordId, childId: '', name: '', isAway: false, offers: 0, returnedAt: returnedAt! },
    now,
  )
  const left = HOURS_TO_BE_HEARD - hours
  return html`<p>${w.backSince(momentWords(returnedAt!, now), hours)}</p>
    <p class="clock clock-${state}">
      ${icon(state === 'running' ? 'begun' : 'warn')}${left > 0 ? w.left(left) : w.over(-left)}
    </p>`
}

function answerWords(answer: Answer, returnedAt: string): string {
  switch (answer.kind) {
    case 'HEARD':
      return w.answers.HEARD(hoursBetween(returnedAt, answer.at), answer.by)
    case 'DECLINED':
      return w.answers.DECLINED
    case 'NOT_OFFERED':
      return w.answers.NOT_OFFERED((episodeWords.notOfferedWhys as Record<string, string>)[answer.why] ?? answer.why)
  }
}
