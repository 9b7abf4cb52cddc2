import { html, nothing, type TemplateResult } from 'lit'
import { words } from '#kit'
import type { Offered } from './peopleOffered'

const w = words.visit.who

/**
 * People whose names a visited child must not read: folded away, because the child may be looking at this screen. The fold
 * says how many there are and how many are ticked, and nobody's name.
 */
export function unnamedPart(people: Offered[], ticked: number, ticks: () => unknown): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing
  return html`<details class="unnamed">
    <summary>${w.unnamed(people.length)}${ticked > 0 ? ` ${w.unnamedTicked(ticked)}` : nothing}</summary>
    <p class="hint">${w.unnamedHint}</p>
    ${ticks()}
  </details>`
}

/** After a cover nobody's name is open any more. */
export function closeNames(within: ParentNode): void {
  for (const fold of within.querySelectorAll<HTMLDetailsElement>('details.unnamed')) fold.open = false
}
