import { html, type TemplateResult } from 'lit'
import { leafLines, sides, type Side, words } from '#kit'
import { disputedMark } from './disputedMark'
import { visitParts, type Written } from './visitParts'

const TEXTS = ['summary', 'adults', 'observation', 'analysis'] as const

/** What was written and answered about a visit, folded away under one line. */
export function visitText(it: Written, side: Side): TemplateResult {
  const { visit, conflicts } = it
  const quotes = Object.entries(visit.quotes ?? {})
  const texts = TEXTS.filter((name) => visit[name])
  return html`<details>
    <summary>${words.child.showVisit}</summary>
    ${quotes.map(
      ([row, quote]) =>
        html`<blockquote class="theirs"><p>${quote.words}</p></blockquote>
          ${disputedMark(conflicts, [`/quotes/${row}`])}`,
    )}
    ${texts.map((name) => {
      const conflict = conflicts?.[`/${name}`]
      if (conflict) return html`${disputedMark(conflicts, [`/${name}`])}${sides(`/${name}`, conflict, side)}`
      return leafLines(name, visit[name], side).map((text) => html`<p class="prose">${text}</p>`)
    })}
    ${visitParts(it, side)}
  </details>`
}
