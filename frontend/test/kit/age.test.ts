import { describe, expect, it } from 'vitest'
import { ageWords, wholeMonths } from '#kit/age'

describe('how old a child is', () => {
  const on = '2026-11-23'
  const cases: [string, string][] = [
    ['2026-11-23', '0 days old'],
    ['2026-11-22', '1 day old'],
    ['2026-11-02', '3 weeks old'],
    ['2026-07-30', '3 months old'],
    ['2024-12-23', '23 months old'],
    ['2024-11-23', '2 years'],
    ['2019-08-14', '7 years, 3 months'],
    ['2008-02-29', '18 years, 8 months'],
    ['2025-11-24', '11 months old'],
  ]
  for (const [bornOn, words] of cases)
    it(`born on ${bornOn} is "${words}"`, () => expect(ageWords({ bornOn }, on)).toBe(words))

  it('an unborn child is told by the day she is expected', () =>
    expect(ageWords({ expectedOn: '2027-02-03' }, on)).toBe('not born yet, expected 3 February 2027'))

  it('a child born on the 31st is a month older on the last day of a short month', () =>
    expect(wholeMonths('2026-01-31', '2026-02-28')).toBe(1))
})
