import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Cohort, CohortFact, LocalDate, Venue, VisitingPlan, VisitorRole } from '#record'
import { type Counting, plusDays } from './calendar'
import type { Facts } from './facts'
import type { VisitFact } from './counts'
import { reckonAsked, reckonNext } from './reckon'
import type { RuleBook } from './ruleBook'

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as T
const book = read<RuleBook>('sync-server/src/main/resources/duties/rules.json')
/** The table of an authority that turned these on; without a list, all that are off by default. */
const turnedOn = (ids?: string[]): RuleBook => ({
  ...book,
  rules: book.rules.map(({ off, ...rule }) => (off && ids?.includes(rule.id) === false ? { ...rule, off } : rule)),
})
const all = turnedOn()

type Due = { rule: string; dueOn: LocalDate; reason?: string }
type Named = {
  id: string
  says: string
  today: LocalDate
  counting: Counting
  on?: string[]
  child: Facts
  visits: VisitFact[]
  asked?: Due
  next: Due[]
}
const named = read<{ vectors: Named[] }>('contract/samples/duties/vectors.json').vectors

// One line of agreed.json: every day is the number of days from the first one, and "" or 0 is what is absent.
type Day = number | ''
type Plan = [
  cohort: number,
  everyDays: number,
  since: number,
  reviewOn: Day,
  approvedBy: string | 0,
  reason: string | 0,
  bits: number,
]
type Line = [
  today: LocalDate,
  bits: number,
  bornOn: Day,
  expectedOn: Day,
  cohorts: Partial<Record<Cohort, [since: number, until: Day, detail: string | 0, firstReviewOn: Day]>>,
  placement: 0 | [startedOn: number, kind: string, bits: number],
  more: [plan: 0 | Plan, asked: 0 | [on: number, by: string], noticeOn: Day, arrangedSince: Day],
  visits: [on: number, purpose: number, place: number, bits: number, visitor: number][],
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

const VISITORS: readonly VisitorRole[] = ['IRO', 'OUT_OF_HOURS']

function at<T>(list: readonly T[], place: number): T {
  const item = list[place]
  if (item === undefined) throw new Error(`Nothing stands at ${place}`)
  return item
}

function given([today, bits, bornOn, expectedOn, cohorts, placement, more, visits]: Line) {
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
    ...moreOf(more),
  }
  function placed([startedOn, kind, bits]: [number, string, number]): NonNullable<Facts['placement']> {
    const how = {
      intendedUntil18: (bits & 1) > 0,
      temporaryApproval: (bits & 2) > 0,
      outOfArea: false,
      beforeAssessment: (bits & 4) > 0,
    }
    return { startedOn: day(startedOn), kind, description: 'somewhere', ...how, ...source }
  }
  function moreOf([plan, asked, noticeOn, arrangedSince]: Line[6]): Partial<Facts> {
    const request = asked === 0 ? {} : { asked: { on: day(asked[0]), by: asked[1] } }
    const own = plan === 0 ? {} : { plan: planned(plan) }
    return { ...own, ...request, ...may('noticeOn', noticeOn), ...may('arrangedSince', arrangedSince) }
  }
  function planned([cohort, everyDays, since, reviewOn, approvedBy, reason, bits]: Plan): VisitingPlan {
    return {
      cohort: at(COHORTS, cohort),
      everyDays,
      since: day(since),
      ...may('reviewOn', reviewOn),
      ...(approvedBy === 0 ? {} : { approvedBy }),
      ...(reason === 0 ? {} : { reason }),
      reduces: (bits & 1) > 0,
      childAgrees: (bits & 2) > 0,
      ...source,
    }
  }
  const made = visits.map(([on, purpose, place, bits, visitor]): VisitFact => {
    const venue = place < 0 ? {} : { place: at(VENUES, place) }
    const by = visitor < 0 ? {} : { visitor: at(VISITORS, visitor) }
    const said = { tookPlace: (bits & 1) > 0, seen: (bits & 2) > 0, motherSeen: (bits & 4) > 0 }
    return { on: day(on), purpose: at(COHORTS, purpose), ...venue, ...said, ...by }
  })
  const counting: Counting = (bits & 1) > 0 ? 'INCLUSIVE' : 'EXCLUSIVE'
  return { book: (bits & 2) > 0 ? all : book, counting, child, visits: made, today }
}

describe('the tablet reckons what the server reckons', () => {
  it.each(named.map((vector) => [`${vector.id}: ${vector.says}`, vector] as const))('%s', (_, vector) => {
    const { asked, next, on = [], ...facts } = vector
    const given = { book: turnedOn(on), ...facts }
    const dues = reckonNext(given).map(({ rule, dueOn, reason }) => ({ rule, dueOn, reason }))

    expect(dues).toEqual(next)
    if (asked)
      expect(reckonAsked(given)).toContainEqual(expect.objectContaining({ rule: asked.rule, dueOn: asked.dueOn }))
  })

  it('of six thousand made-up children: the same rules, days and sentences in the same order', () => {
    expect(agreed.children.length).toBeGreaterThanOrEqual(5000)
    for (const line of agreed.children) {
      const reckoning = given(line)
      const day = (days: Day) => (days === '' ? undefined : plusDays(line[0], days))
      const asked = reckonAsked(reckoning).map((d) => [d.rule, d.dueOn, d.reason, d.countedFrom, d.lastCounted])

      expect(asked, JSON.stringify(line)).toEqual(
        line[8].map(([rule, dueOn, sentence, from, last]) => [
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
      ).toEqual(line[9].map((rule) => at(agreed.rules, rule)))
    }
  })
})
