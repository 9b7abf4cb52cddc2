import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Cohort, CohortFact, LocalDate, Venue } from '#record'
import { type Counting, plusDays } from './calendar'
import type { Facts } from './conditions'
import type { VisitFact } from './counts'
import { reckonAsked, reckonNext } from './reckon'
import type { RuleBook } from './ruleBook'

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as T
const book = read<RuleBook>('sync-server/src/main/resources/duties/rules.json')

type Due = { rule: string; dueOn: LocalDate; reason?: string }
type Named = {
  id: string
  says: string
  today: LocalDate
  counting: Counting
  child: Facts
  visits: VisitFact[]
  asked?: Due
  next: Due[]
}
const named = read<{ vectors: Named[] }>('contract/samples/duties/vectors.json').vectors

// One line of agreed.json: every day is the number of days from the first one, and "" or 0 is what is absent.
type Day = number | ''
type Line = [
  today: LocalDate,
  inclusive: number,
  bornOn: Day,
  expectedOn: Day,
  cohorts: Partial<Record<Cohort, [since: number, until: Day, detail: string | 0, firstReviewOn: Day]>>,
  placement: 0 | [startedOn: number, kind: string, bits: number],
  visits: [on: number, purpose: number, place: number, bits: number][],
  asked: [rule: number, dueOn: number, sentence: number, countedFrom: number, lastCounted: Day][],
  next: number[],
]
const agreed = read<{ rules: string[]; sentences: string[]; children: Line[] }>('contract/samples/duties/agreed.json')
const COHORTS: readonly Cohort[] = ['CIN', 'CP', 'CLA', 'PF', 'ADOPT', 'CL']
const VENUES: readonly Venue[] = [
  'PLACEMENT_OR_HOME',
  'SCHOOL',
  'OFFICE',
  'COMMUNITY',
  'CUSTODY',
  'HOSPITAL',
  'VIRTUAL',
  'PHONE',
  'MESSAGE',
]

function at<T>(list: readonly T[], place: number): T {
  const item = list[place]
  if (item === undefined) throw new Error(`Nothing stands at ${place}`)
  return item
}

function given([today, inclusive, bornOn, expectedOn, cohorts, placement, visits]: Line) {
  const day = (days: number) => plusDays(today, days)
  const may = <K extends string>(name: K, days: Day) =>
    (days === '' ? {} : { [name]: day(days) }) as Partial<Record<K, LocalDate>>
  const source = { source: 'COUNTY', asOf: today } as const
  const fact = ([since, until, detail, review]: [number, Day, string | 0, Day]): CohortFact => ({
    since: day(since),
    ...may('until', until),
    ...(detail === 0 ? {} : { detail }),
    ...may('firstReviewOn', review),
    ...source,
  })
  const child: Facts = {
    id: 'c',
    ...may('bornOn', bornOn),
    ...may('expectedOn', expectedOn),
    cohorts: Object.fromEntries(Object.entries(cohorts).map(([cohort, of]) => [cohort, fact(of)])),
    ...(placement === 0 ? {} : { placement: placed(placement) }),
  }
  function placed([startedOn, kind, bits]: [number, string, number]): NonNullable<Facts['placement']> {
    const how = { intendedUntil18: (bits & 1) > 0, temporaryApproval: (bits & 2) > 0, outOfArea: false }
    return { startedOn: day(startedOn), kind, description: 'somewhere', ...how, ...source }
  }
  const made = visits.map(([on, purpose, place, bits]): VisitFact => {
    const venue = place < 0 ? {} : { place: at(VENUES, place) }
    const said = { tookPlace: (bits & 1) > 0, seen: (bits & 2) > 0, motherSeen: (bits & 4) > 0 }
    return { on: day(on), purpose: at(COHORTS, purpose), ...venue, ...said }
  })
  const counting: Counting = inclusive === 1 ? 'INCLUSIVE' : 'EXCLUSIVE'
  return { book, counting, child, visits: made, today }
}

describe('the tablet reckons what the server reckons', () => {
  it.each(named.map((vector) => [`${vector.id}: ${vector.says}`, vector] as const))('%s', (_, vector) => {
    const { asked, next, ...given } = vector
    const dues = reckonNext({ book, ...given }).map(({ rule, dueOn, reason }) => ({ rule, dueOn, reason }))

    expect(dues).toEqual(next)
    if (asked)
      expect(reckonAsked({ book, ...given })).toContainEqual(
        expect.objectContaining({ rule: asked.rule, dueOn: asked.dueOn }),
      )
  })

  it('of six thousand made-up children: the same rules, days and sentences in the same order', () => {
    expect(agreed.children.length).toBeGreaterThanOrEqual(5000)
    for (const line of agreed.children) {
      const reckoning = given(line)
      const day = (days: Day) => (days === '' ? undefined : plusDays(line[0], days))
      const asked = reckonAsked(reckoning).map((d) => [d.rule, d.dueOn, d.reason, d.countedFrom, d.lastCounted])

      expect(asked, JSON.stringify(line)).toEqual(
        line[7].map(([rule, dueOn, sentence, from, last]) => [
          at(agreed.rules, rule),
          day(dueOn),
          at(agreed.sentences, sentence),
          day(from),
          day(last),
        ]),
      )
      expect(
        reckonNext(reckoning).map((d) => d.rule),
        JSON.stringify(line),
      ).toEqual(line[8].map((rule) => at(agreed.rules, rule)))
    }
  })
})
