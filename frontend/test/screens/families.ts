import { readFileSync } from 'node:fs'
import type { Child, ChildToday, Cohort, LocalDate, Visit, VisitOnFile } from '#record'
import { reckonNext, type RuleBook, visitFact } from '#duties'

type Member = { card: Child; visits: { recordId: string; by: string; visit: Visit }[] }
/** A child of the ten families as a tablet holds her: her card, what is due by the authority's rules, her visits. */
export type OnTablet = { child: ChildToday; visits: VisitOnFile[] }

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as T
const book = read<RuleBook>('sync-server/src/main/resources/duties/rules.json')

/** The children of one family of contract/samples/families, as they are on this day. */
export function family(name: string, today: LocalDate): OnTablet[] {
  return onTheDay(read<{ children: Member[] }>(`contract/samples/families/${name}.json`), today).children.map((one) =>
    onTablet(one, today),
  )
}

function onTablet({ card, visits }: Member, today: LocalDate): OnTablet {
  const facts = visits.map(({ visit }) => visitFact(card, visit))
  const due = reckonNext({ book, counting: 'EXCLUSIVE', child: card, visits: facts, today })
  return {
    child: {
      card,
      duties: due.map((one) => ({
        ...one,
        id: `${card.id}-${one.rule}`,
        childId: card.id,
        cohort: one.cohort as Cohort,
      })),
      waiting: 0,
      toDecide: 0,
    },
    visits: visits
      .map(({ recordId, by, visit }): VisitOnFile => ({
        ...{ recordId, author: by, happenedAt: visit.attempt.startedAt, capturedAt: visit.attempt.startedAt },
        ...{ delivery: 'received', visit },
      }))
      .reverse(),
  }
}

const DAY = /^(today|workday)(?:-(\d+)y)?(?:([+-]\d+)d)?(?: (\d\d:\d\d))?$/

/** What the county does when it moves in: `today-2y-95d` is a day, `workday-8d 10:30` a time on that day or the Friday before. */
function onTheDay<T>(tree: T, today: LocalDate): T {
  if (Array.isArray(tree)) return tree.map((item: unknown) => onTheDay(item, today)) as T
  if (typeof tree === 'object' && tree !== null)
    return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, onTheDay(value as unknown, today)])) as T
  const form = typeof tree === 'string' ? DAY.exec(tree) : null
  return form ? (resolved(form, today) as T) : tree
}

function resolved([, word, years = '0', days = '0', time]: RegExpExecArray, today: LocalDate): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() - Number(years))
  day.setUTCDate(day.getUTCDate() + Number(days))
  if (word === 'workday') day.setUTCDate(day.getUTCDate() - (day.getUTCDay() === 6 ? 1 : day.getUTCDay() === 0 ? 2 : 0))
  const date = day.toISOString().slice(0, 10)
  return time === undefined ? date : `${date}T${time}:00.000Z`
}
