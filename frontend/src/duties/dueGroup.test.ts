import { expect, it } from 'vitest'
import type { Duty } from '#record'
import { dueGroup } from './dueGroup'
import { dueWords } from './dueWords'

const today = '2026-11-23'
const due = (dueOn: string): Duty => ({
  ...{ id: 'd', childId: 'c', cohort: 'CLA', rule: 'R28-2b', layer: 'STATUTORY', dueOn },
  ...{ title: 'looked-after visit', reason: '6 weeks after the last one', source: 'reg 28', countedFrom: today },
})

it('puts a child under the heading of the first thing due, and its last day is still on time', () => {
  const group = (...days: string[]) => dueGroup({ duties: days.map(due) }, today)
  expect(group()).toBe('notDue')
  expect(group('2026-11-22', '2026-12-30')).toBe('overdue')
  expect(group('2026-11-23')).toBe('thisWeek')
  expect(group('2026-11-29')).toBe('thisWeek')
  expect(group('2026-11-30')).toBe('later')
})

it('says what is due, when and why', () => {
  expect(dueWords(due('2026-11-27'), today)).toBe('looked-after visit due Friday, 6 weeks after the last one')
  expect(dueWords(due('2026-11-22'), today)).toBe(
    'looked-after visit was due yesterday, 1 day ago, 6 weeks after the last one',
  )
})
