import { html, nothing, type TemplateResult } from 'lit'
import { willCount } from '#duties'
import { localDate } from '#kit'
import { isFromAfar } from '#record'
import type { Form } from './Form'

/** What this visit will not count as, where it is and by whom: said before anybody sets out. */
export function countsPart(form: Form): TemplateResult | typeof nothing {
  const { place, visitor, startedAt } = form.draft.common
  // A call says so by itself.
  if (place === undefined || isFromAfar(form.draft)) return nothing
  const day = localDate(startedAt === undefined ? form.now() : new Date(startedAt))
  const worth = Object.keys(form.draft.children)
    .flatMap((childId) => form.cards[childId] ?? [])
    .map((card) => willCount(card, place, visitor, day))
  const sentences = new Set(worth.flatMap((one) => (one.counts ? [] : one.sentence)))
  return sentences.size === 0
    ? nothing
    : html`<div role="status">${[...sentences].map((sentence) => html`<p class="starts">${sentence}</p>`)}</div>`
}
