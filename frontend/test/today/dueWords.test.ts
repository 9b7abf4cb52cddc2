import { describe, expect, it } from 'vitest'
import { dueGroup, dueWords } from '#duties'
import { matches } from '../../src/today/matches'

const monday = '2026-11-23'
const visit = (dueOn: string) => ({ title: 'looked-after visit', reason: '6 weeks after the last one', dueOn })

describe('what is due, in words', () => {
  const cases: [string, string][] = [
    ['2026-11-27', 'looked-after visit due Friday, 6 weeks after the last one'],
    ['2026-11-23', 'looked-after visit due today, 6 weeks after the last one'],
    ['2026-11-24', 'looked-after visit due tomorrow, 6 weeks after the last one'],
    ['2026-11-29', 'looked-after visit due Sunday, 6 weeks after the last one'],
    ['2026-11-30', 'looked-after visit due Monday 30 November, 6 weeks after the last one'],
    ['2027-01-04', 'looked-after visit due Monday 4 January 2027, 6 weeks after the last one'],
    ['2026-11-22', 'looked-after visit was due yesterday, 1 day ago, 6 weeks after the last one'],
    ['2026-11-13', 'looked-after visit was due Friday 13 November, 10 days ago, 6 weeks after the last one'],
  ]
  for (const [dueOn, words] of cases) it(`${dueOn}: ${words}`, () => expect(dueWords(visit(dueOn), monday)).toBe(words))

  it('the day itself is still on time, and the week ends before the same weekday', () => {
    const group = (dueOn: string) => dueGroup({ duties: [{ dueOn } as never] }, monday)
    expect(group('2026-11-22')).toBe('overdue')
    expect(group('2026-11-23')).toBe('thisWeek')
    expect(group('2026-11-29')).toBe('thisWeek')
    expect(group('2026-11-30')).toBe('later')
    expect(dueGroup({ duties: [] }, monday)).toBe('notDue')
  })

  it('a week over the end of summer time is still seven days', () =>
    expect(dueWords(visit('2026-10-26'), '2026-10-24')).toContain('due Monday,'))
})

describe('finding a child by name', () => {
  const card = { name: 'Zoë-Ana', familyName: 'O’Brien Nowak' }
  for (const typed of ['zoe', 'ana', 'brien', 'now zo', ' O '])
    it(`finds her by "${typed}"`, () => expect(matches(card, typed)).toBe(true))
  it('does not find her by the middle of a name', () => expect(matches(card, 'wak')).toBe(false))
})
