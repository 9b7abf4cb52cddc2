import { html, nothing, type TemplateResult } from 'lit'
import type { Accommodation, AccommodationKind, InTouch, Leaver, LocalDate, VisitOnFile } from '#record'
import { factDay, localDate, words } from '#kit'

const w = words.child.adultHome

type Said<T> = { value: T; on: LocalDate; by: string }
/** Where a care leaver lives by what the visits say, and where before; whether the authority is in touch. */
type Home = { now?: Said<Accommodation>; before?: Said<Accommodation>; touch?: Said<InTouch> }

/** Answers after which nobody can say that the young person still lives there. */
const LOST: readonly InTouch[] = ['NO', 'REFU']
const NOWHERE: readonly AccommodationKind[] = ['R', 'S']

function homeOf(visits: readonly VisitOnFile[]): Home {
  const newestFirst = [...visits].sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
  const said = <K extends 'accommodation' | 'inTouch'>(part: K): Said<NonNullable<Leaver[K]>>[] =>
    newestFirst.flatMap(({ visit, happenedAt, author }) => {
      const value = visit.leaver?.[part]
      return value === undefined ? [] : [{ value, on: localDate(new Date(happenedAt)), by: author }]
    })
  const [now, ...earlier] = said('accommodation')
  const before = earlier.find(({ value }) => value.kind !== now?.value.kind && !NOWHERE.includes(value.kind))
  const [touch] = said('inTouch')
  return { ...(now && { now }), ...(before && { before }), ...(touch && { touch }) }
}

/** The authority is not in touch any more: what stands on the card is the last that was known. */
export function isLost(visits: readonly VisitOnFile[]): boolean {
  const { touch } = homeOf(visits)
  return touch !== undefined && LOST.includes(touch.value)
}

/** What the visits say of a care leaver's home; nothing of anybody else. */
export function lastHome(visits: readonly VisitOnFile[]): TemplateResult | typeof nothing {
  const { now, before, touch } = homeOf(visits)
  const lost = touch !== undefined && LOST.includes(touch.value)
  if (!now && !lost) return nothing
  return html`<div id="adult-home">
    ${lost ? html`<p><strong>${w.lost(words.code.leaver.inTouch[touch.value], factDay(touch.on))}</strong></p>` : nothing}
    ${now ? html`<p>${kind(now.value)}<span class="quiet source">${w.said(factDay(now.on), now.by)}</span></p>` : nothing}
    ${before ? html`<p>${w.before}: ${kind(before.value)}<span class="quiet source">${w.said(factDay(before.on), before.by)}</span></p>` : nothing}
  </div>`
}

function kind({ kind, suitable, since }: Accommodation): string {
  const judged = suitable === undefined ? undefined : words.leaf.leaver.suitable[suitable]
  return [words.code.leaver.accommodation[kind], judged, since && words.child.since(factDay(since))]
    .filter(Boolean)
    .join(', ')
}
