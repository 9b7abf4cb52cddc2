import { html, nothing, type TemplateResult } from 'lit'
import type { Child, Fact, FactKind } from '#record'
import { factDay, words } from '#kit'
import { type OnFacts, sayWrong } from './onFacts'

const w = words.child

/** Plan, health, education and law: the newest of each kind with its day and its source. The rest is in the chronology. */
export function datedFacts(card: Child, on: OnFacts): TemplateResult | typeof nothing {
  const all = Object.entries(card.facts ?? {})
  const newest = newestOfEach(all.map(([, fact]) => fact))
  const idOf = (fact: Fact): string => all.find(([, one]) => one === fact)?.[0] ?? ''
  if (newest.length === 0) return nothing
  return html`<section class="sheet" id="dated-facts" aria-labelledby="dated-facts-title">
    <h2 id="dated-facts-title">${w.datedFacts}</h2>
    <ul class="plain">
      ${newest.map(
        (fact) =>
          html`<li>
            <strong>${words.code.fact[fact.kind] ?? words.code.unknown}:</strong> ${fact.text}
            <span class="quiet source"
              >${factDay(fact.on)}. ${w.sourceLine(words.code.source[fact.source], factDay(fact.asOf))}</span
            >
            ${on.note(`fact/${idOf(fact)}`)}
          </li>`,
      )}
    </ul>
    ${sayWrong(on.wrong)}
  </section>`
}

/** In the order in which the kinds are listed, whatever the card's own order. */
export function newestOfEach(facts: readonly Fact[]): Fact[] {
  const kinds = [...(Object.keys(words.code.fact) as FactKind[]), ...facts.map(({ kind }) => kind)]
  return [...new Set(kinds)].flatMap((kind) => {
    const [newest] = facts.filter((fact) => fact.kind === kind).sort((a, b) => b.on.localeCompare(a.on))
    return newest ? [newest] : []
  })
}
