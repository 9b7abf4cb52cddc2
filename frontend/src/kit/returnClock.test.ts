import { expect, test } from 'vitest'
import { returnClock } from './returnClock'

const amara = { recordId: 'r-1', childId: 'c-amara', name: 'Amara', isAway: false, offers: 0 }
const friday = new Date('2026-11-20T18:00:00.000Z')
const after = (hours: number) => new Date(friday.getTime() + hours * 3_600_000)
const back = { ...amara, returnedAt: friday.toISOString() }

test('a return’s clock runs through the weekend, is amber at 48 hours and over at 72', () => {
  expect(returnClock(back, after(0))).toEqual({ state: 'running', hours: 0 })
  expect(returnClock(back, after(47.9))).toEqual({ state: 'running', hours: 47 })
  expect(returnClock(back, after(48))).toEqual({ state: 'amber', hours: 48 })
  expect(returnClock(back, after(71.9))).toEqual({ state: 'amber', hours: 71 })
  expect(returnClock(back, after(72))).toEqual({ state: 'over', hours: 72 })
})

test('who is not back is gone, however long, and a clock that is wrong shows no hours before none', () => {
  expect(returnClock({ ...amara, startedAt: friday.toISOString() }, after(100))).toEqual({ state: 'gone', hours: 100 })
  expect(returnClock(amara, after(1))).toEqual({ state: 'gone', hours: undefined })
  expect(returnClock(back, after(-3))).toEqual({ state: 'running', hours: 0 })
})
