import { describe, expect, test } from 'vitest'
import type { PlanHeld, VisitPlan } from '#record'
import { matters, minutesFrom, nextTime, standingOf } from './standingOf'
import { needsNumber, standingWords } from './standingWords'

// Moments are written as this tablet's clock shows them, wherever the test runs.
const at = (time: string) => new Date(`2026-11-23T${time}:00`)
const NOW = at('15:10')
const iso = (time: string) => at(time).toISOString()

const plan = (more: Partial<VisitPlan> = {}): VisitPlan => ({
  contactId: 'k-1',
  setOutAt: iso('15:00'),
  backBy: iso('16:30'),
  children: ['c-1'],
  addresses: ['a-1'],
  version: 1,
  ...more,
})

const held = (more: Partial<PlanHeld> = {}): PlanHeld => ({
  version: 1,
  backBy: iso('16:30'),
  heldAt: iso('15:00'),
  tells: ['Grace'],
  told: [],
  ...more,
})

const said = (it: VisitPlan | undefined, now = NOW) => standingWords(standingOf(it, now), now)

describe('what the tablet says about who knows where she is', () => {
  test('before she has said anything, and before the server has answered, nobody knows', () => {
    expect(said(undefined)).toBe('Nobody knows you are here.')
    expect(said(plan())).toMatch(/^Nobody knows you are here yet. That you will be back by 16:30 is sent/)
    for (const nobody of [undefined, plan()]) expect(needsNumber(standingOf(nobody, NOW))).toBe(true)
  })

  test('once the server holds it, who would be told is named', () => {
    expect(said(plan({ held: held() }))).toBe('The office knows: back by 16:30. Grace will be told if you are not.')
    expect(needsNumber(standingOf(plan({ held: held() }), NOW))).toBe(false)
  })

  test('where nobody is named, it is not called known', () => {
    const nobody = plan({ held: held({ tells: [] }) })
    expect(said(nobody)).toContain('has named nobody who would be told')
    expect(needsNumber(standingOf(nobody, NOW))).toBe(true)
  })

  test('a longer stay that has not reached the office is not called known', () => {
    const longer = plan({ version: 2, backBy: iso('17:00'), held: held() })
    expect(said(longer)).toBe(
      'The office knows: back by 16:30. That you stay until 17:00 has not reached it yet; Grace will be told after 16:30.',
    )
    expect(needsNumber(standingOf(longer, NOW))).toBe(true)
  })

  test('past the time, and when somebody was told, it says what follows', () => {
    expect(said(plan({ held: held() }), at('16:31'))).toMatch(/^It is past 16:30. Say that you are back/)
    const told = held({ told: [{ name: 'Moira', at: iso('16:55') }], acknowledgedBy: 'Moira' })
    expect(said(plan({ held: told }), at('16:56'))).toBe(
      'Moira was told at 16:55 that you are not back. Moira sees to it.',
    )
  })

  test('that she is back is known when the server has answered, and in time only when it was in time', () => {
    const back = { version: 2, backAt: iso('16:10') }
    expect(said(plan({ ...back, held: held() }))).toContain('The office does not know it yet.')
    expect(said(plan(back))).toContain('The office has not heard of this visit')
    const known = held({ version: 2, backAt: iso('16:10') })
    expect(said(plan({ ...back, held: known }))).toBe('The office knows that you are back since 16:10.')
    const late = { ...known, heldAt: iso('16:40') }
    expect(said(plan({ ...back, held: late }))).toContain('only afterwards')
  })

  test('it matters until the office knows that it is over', () => {
    const back = { version: 2, backAt: iso('16:10') }
    expect(matters(plan(), NOW)).toBe(true)
    expect(matters(plan({ ...back, held: held() }), NOW)).toBe(true)
    expect(matters(plan({ ...back, held: held({ version: 2, backAt: iso('16:10') }) }), NOW)).toBe(false)
    expect(matters(plan({ held: held({ backAt: iso('16:10') }) }), NOW)).toBe(false)
  })
})

test('a time is the next one that the clock shows', () => {
  expect(nextTime('16:30', NOW)).toBe(iso('16:30'))
  expect(nextTime('00:20', NOW)).toBe(new Date('2026-11-24T00:20:00').toISOString())
  expect(nextTime('', NOW)).toBeUndefined()
  expect(minutesFrom(NOW, 90)).toBe(iso('16:40'))
})
