import type { Child, Cohort, LocalDate, Venue, VisitorRole } from '#record'
import { words } from '#kit/words'
import { FROM_AFAR, livesThere } from './counts'

/** Whether a visit will count, and if not, why: said before the worker sets out. */
export type WillCount = { counts: true } | { counts: false; sentence: string }

// Where the law says "where the child is living". The rule table's own rows say it too; a test holds the two together.
export const ONLY_WHERE_THE_CHILD_LIVES: readonly Cohort[] = ['CLA', 'PF', 'ADOPT']

type Card = Pick<Child, 'name' | 'cohorts' | 'placement'>

/** What a visit at this place, by this visitor, will be worth for this child. */
export function willCount(card: Card, place: Venue, visitor: VisitorRole | undefined, today: LocalDate): WillCount {
  if (visitor !== undefined) return no(words.count.byAnother(words.count.visitor[visitor]))
  if (FROM_AFAR.includes(place)) return no(words.count.fromAfar(words.count.by[place], card.name))
  if (livesThere(card, place)) return { counts: true }
  const titles = visitsAtHome(card, today)
  return titles.length === 0
    ? { counts: true }
    : no(words.count.elsewhere(words.count.by[place], words.count.as(titles), card.name))
}

/** Where a visit has to be in order to count; nothing when any place will do. */
export function countsWhere(card: Card, today: LocalDate): string | undefined {
  const titles = visitsAtHome(card, today)
  return titles.length === 0 ? undefined : words.count.onlyAtHome(words.count.as(titles), card.name)
}

function visitsAtHome({ cohorts = {}, placement }: Card, today: LocalDate): string[] {
  const isIn = (cohort: Cohort): boolean => {
    const fact = cohorts[cohort]
    return fact !== undefined && (fact.until === undefined || fact.until >= today)
  }
  const titles = ONLY_WHERE_THE_CHILD_LIVES.filter(isIn).map((cohort) => words.count.title[cohort])
  // A care leaver is kept in touch with anywhere; accommodation that the authority provides is visited.
  const isProvided = isIn('CL') && placement !== undefined && !placement.kind.startsWith('R5')
  return isProvided ? [...titles, words.count.title.CL] : titles
}

const no = (sentence: string): WillCount => ({ counts: false, sentence })
