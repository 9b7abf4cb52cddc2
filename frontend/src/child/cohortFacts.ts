import { html, nothing, type TemplateResult } from 'lit'
import type { Child, Cohort, CohortFact } from '#record'
import { factDay, localDate, words } from '#kit'
import { type OnFacts, sayWrong } from './onFacts'

const w = words.child

/** The law behind the visits, each fact with where it came from and how old it is. */
export function cohortFacts(card: Child, on: OnFacts): TemplateResult {
  const facts = Object.entries(card.cohorts ?? {}) as [Cohort, CohortFact][]
  return html`<section class="sheet" id="facts" aria-labelledby="facts-title">
    <h2 id="facts-title">${w.facts}</h2>
    <ul class="plain">
      ${facts.map(
        ([cohort, fact]) =>
          html`<li>
            ${w.factSince(words.code.cohort[cohort] ?? cohort, factDay(fact.since))}${fact.detail ? `, ${words.code.detail[fact.detail] ?? fact.detail}` : nothing}${
              fact.until ? `, ${w.until(factDay(fact.until))}` : nothing
            }${fact.firstReviewOn ? html`. ${w.firstReview(factDay(fact.firstReviewOn))}` : nothing}
            <span class="quiet source">${w.sourceLine(words.code.source[fact.source], factDay(fact.asOf))}</span>
            ${on.note(`cohort/${cohort}`)}
          </li>`,
      )}
    </ul>
    ${on.note('plan')}
    ${card.worker ? html`<p class="quiet">${w.lookedAfterBy}: ${card.worker}${card.team ? `, ${card.team}` : nothing} <span class="source">${w.allocations(factDay(localDate(new Date(card.asOf))))}</span></p>` : nothing}
    ${on.note('worker')}
    ${card.standIn ? html`<p class="quiet">${w.standIn(card.standIn.worker, factDay(card.standIn.until))}</p>` : nothing}
    ${sayWrong(on.wrong)}
  </section>`
}
