import { html, nothing, type TemplateResult } from 'lit'
import type { PullConflict, VisitOnFile } from '#record'
import { icon, leafLines, sides, type Side, words } from '#kit'

const TEXTS = ['summary', 'adults', 'observation', 'analysis'] as const

/** What was written about a visit, folded away under one line. */
export function visitText({ visit, conflicts }: VisitOnFile, side: Side): TemplateResult | typeof nothing {
  const quotes = Object.entries(visit.quotes ?? {})
  const texts = TEXTS.filter((name) => visit[name])
  if (quotes.length + texts.length === 0) return nothing
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
  </details>`
}

export const disputedMark = (
  conflicts: Record<string, PullConflict> | undefined,
  paths: string[],
): TemplateResult | typeof nothing =>
  paths.some((path) => conflicts?.[path])
    ? html` <span class="mark mark-differ">${icon('differ')}${words.differ.markLeaf}</span>`
    : nothing
