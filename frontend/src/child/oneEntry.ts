import { html, nothing, type TemplateResult } from 'lit'
import { asOfWords, clockTime, dayAndMonth, factDay, type Side, words } from '#kit'
import { disputedMark } from './disputedMark'
import type { Entry, Times } from './entries'
import { visitText } from './visitText'

const w = words.chronology

/** One entry: its day, what it was, and what was written about it. */
export function oneEntry(entry: Entry, side: Side, timesShown: boolean): TemplateResult {
  const { visit, begun, times, source } = entry
  return html`<li class="row entry entry-${entry.kind}">
    <p class="entry-when">
      <time datetime=${entry.on}>${dayAndMonth(entry.on)}</time
      >${times ? html` <span>${clockTime(times.happenedAt)}</span>` : nothing}
    </p>
    <div class="entry-what">
      <p><strong class="sentence">${entry.title}</strong>${disputedMark(visit?.conflicts, ['/attempt', '/seen'])}</p>
      ${entry.text.map((text) => html`<p class="prose sentence">${text}</p>`)}
      ${visit && visit.delivery !== 'received' ? html`<p class="mark">${words.child.delivery[visit.delivery]}</p>` : nothing}
      ${visit || begun ? visitText(visit ?? { visit: begun! }, side) : nothing}
      ${
        source
          ? html`<p class="quiet">
              ${words.child.sourceLine(words.code.source[source.source] ?? words.code.unknown, factDay(source.asOf))}
            </p>`
          : nothing
      }
      ${timesShown && times ? fourTimes(times, side.now) : nothing}
    </div>
  </li>`
}

/** Each with its day: a record written the morning after, or received days later, shows that it was. */
function fourTimes(times: Times, now: Date): TemplateResult {
  return html`<dl class="times">
    ${(Object.keys(w.times) as (keyof Times)[]).map(
      (name) =>
        html`<div>
          <dt>${w.times[name]}</dt>
          <dd>${times[name] ? asOfWords(times[name], now) : w.noTime[name]}</dd>
        </div>`,
    )}
  </dl>`
}
