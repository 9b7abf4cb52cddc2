import { expect, it } from 'vitest'
import type { LocalDate } from '#record'
import type { Facts } from './facts'
import { counts, type VisitFact } from './counts'
import { reckonAsked } from './reckon'
import type { DueRule, RuleBook } from './ruleBook'

const today = '2026-11-23'
const row: Omit<DueRule, 'id' | 'interval' | 'from'> = {
  cohort: 'CIN',
  layer: 'LOCAL',
  anchor: 'CIN_PLAN_START',
  phase: 'EVERY',
  atLivingAddress: false,
  title: 'child in need visit',
  source: 'local',
  evidence: 'D',
}
const book: RuleBook = {
  rules: [
    { ...row, id: 'CIN-20', interval: { n: 20, unit: 'WORKING_DAY' }, from: '2015-01-01', until: '2026-10-31' },
    { ...row, id: 'CIN-10', interval: { n: 10, unit: 'WORKING_DAY' }, from: '2026-11-01' },
  ],
  bankHolidays: [],
}
const leo: Facts = {
  id: 'c',
  bornOn: '2026-01-12',
  cohorts: { CIN: { since: '2026-01-12', source: 'COUNTY', asOf: today } },
}

const seen = (on: LocalDate): VisitFact => ({
  on,
  purpose: 'CIN',
  tookPlace: true,
  place: 'PLACEMENT_OR_HOME',
  seen: true,
  motherSeen: false,
})

const asked = (lastSeen: LocalDate) =>
  reckonAsked({ book, counting: 'EXCLUSIVE', child: leo, visits: [seen(lastSeen)], today }).map((d) => [
    d.rule,
    d.dueOn,
    d.reason,
  ])

it('counts a new local standard from its own first day, so nobody is late the day it starts', () => {
  expect(asked('2026-10-29')).toEqual([
    ['CIN-10', '2026-11-13', '10 working days, local standard'],
    ['CIN-20', '2026-11-26', '20 working days, local standard'],
  ])
})

it('asks for an old standard up to and including its last day, and not after it', () => {
  expect(asked('2026-10-31').map(([rule]) => rule)).toEqual(['CIN-10', 'CIN-20'])
  expect(asked('2026-11-01').map(([rule]) => rule)).toEqual(['CIN-10'])
})

it('asks to see the child herself from the day she is born', () => {
  const onlyHerMother = (on: LocalDate): VisitFact => ({ ...seen(on), seen: false, motherSeen: true })

  expect(counts(leo, onlyHerMother('2026-01-11'), false)).toBe(true)
  expect(counts(leo, onlyHerMother('2026-01-12'), false)).toBe(false)
})
