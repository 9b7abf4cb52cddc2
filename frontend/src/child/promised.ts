import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, LocalDate } from '#record'
import { nearDay, words } from '#kit'
import { actionList } from './herWords'

const w = words.child

/** What the last visit said of the next one, and what was promised and nobody has ticked yet: a child remembers it. */
export function promised(file: ChildFile, today: LocalDate): TemplateResult {
  return html`<section class="sheet" id="promised" aria-labelledby="promised-title">
    <h2 id="promised-title">${w.promised}</h2>
    ${nextVisit(file, today)}
    <h3>${w.actions}</h3>
    ${actionList(file.card, today)}
  </section>`
}

function nextVisit({ visits }: ChildFile, today: LocalDate): TemplateResult {
  const next = visits[0]?.visit.next
  if (!next) return html`<p class="quiet">${w.nothingPromised}</p>`
  const say = next.on < today ? w.cameAgain : w.comesAgain
  return html`<p>${say(nearDay(next.on, today))}</p>
    ${next.note ? html`<p class="prose">${next.note}</p>` : nothing}`
}
