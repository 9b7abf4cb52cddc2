import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, Visit, VisitOnFile } from '#record'
import { momentWords, words } from '#kit'

const w = words.child

/** What earlier visits found, the newest first; a visit still waiting to be sent is one of them. */
export function recentVisits(file: ChildFile, now: Date): TemplateResult {
  return html`<section class="sheet" id="visits" aria-labelledby="visits-title">
    <h2 id="visits-title">${w.visits}</h2>
    ${file.visits.length === 0 ? html`<p class="quiet">${w.noVisits}</p>` : nothing}
    <ul class="plain visits">
      ${file.visits.map((it) => html`<li>${oneVisit(it, now)}</li>`)}
    </ul>
  </section>`
}

function oneVisit(it: VisitOnFile, now: Date): TemplateResult {
  return html`<p><strong>${momentWords(it.happenedAt, now)}</strong>, ${w.by(it.author)}</p>
    <p>${outcomeWords(it.visit)}</p>
    ${it.delivery === 'received' ? nothing : html`<p class="mark">${w.delivery[it.delivery]}</p>`} ${written(it.visit)}`
}

function outcomeWords({ attempt, seen }: Visit): string {
  if (attempt.outcome === 'DID_NOT_TAKE_PLACE')
    return w.didNot(words.code.notTakenPlace[attempt.reason] ?? words.code.unknown)
  if (seen?.outcome !== 'SEEN') return `${w.tookPlace}, ${w.notSeen}`
  return `${w.tookPlace}, ${seen.alone.outcome === 'ALONE' ? w.seenAlone : w.seenNotAlone}`
}

function written(visit: Visit): TemplateResult | typeof nothing {
  const quotes = Object.values(visit.quotes ?? {})
  const texts = [visit.summary, visit.adults, visit.observation, visit.analysis].filter(Boolean)
  if (quotes.length + texts.length === 0) return nothing
  return html`<details>
    <summary>${w.showVisit}</summary>
    ${quotes.map((quote) => html`<blockquote class="theirs"><p>${quote.words}</p></blockquote>`)}
    ${texts.map((text) => html`<p class="prose">${text}</p>`)}
  </details>`
}
