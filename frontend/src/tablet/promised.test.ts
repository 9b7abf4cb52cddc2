import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import { amara, answered } from './people.testing'
import { anasTablet } from './Tab.testing'

const visit = (recordId: string, happenedAt: string, next?: { on: string; note?: string }) => ({
  kind: 'record',
  recordId,
  childId: 'c-amara',
  type: 'visit',
  head: `ch-of-${recordId}`,
  revision: 1,
  author: 'Ben Okoro',
  happenedAt,
  capturedAt: happenedAt,
  sealedAt: '2026-11-20T18:30:00.000Z',
  receivedAt: '2026-11-20T19:00:00.640Z',
  doc: {
    contactId: `k-${recordId}`,
    purpose: 'CLA',
    attempt: { outcome: 'TOOK_PLACE', startedAt: happenedAt, place: 'SCHOOL' },
    ...(next && { next }),
  },
})
const older = visit('r-older', '2026-10-20T15:35:00.250Z', { on: '2026-11-20' })
const newer = visit('r-newer', '2026-11-20T15:35:00.250Z', { on: '2026-11-30', note: 'Bring the bike lock.' })

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
})

type Ana = Awaited<ReturnType<typeof anasTablet>>
const promise = async (tablet: Ana) => {
  const today = await tablet.today()
  if (today.kind !== 'today') throw new Error(today.kind)
  return today.children[0]!.next
}

describe('what was promised of the next visit', () => {
  test('is on Today as the newest visit says it, in whatever order the visits arrive', async () => {
    county.feed.push(newer)
    const tablet = await anasTablet(county)
    county.feed.push(older)
    await tablet.sync()
    expect(await promise(tablet)).toEqual({ on: '2026-11-30', note: 'Bring the bike lock.' })
  })

  test('outlives a new card, and goes with a correction that takes it back', async () => {
    county.feed.push(older, newer)
    const tablet = await anasTablet(county)
    county.tells({ ...amara, interests: 'Climbing' })
    await tablet.sync()
    expect((await promise(tablet))?.on).toBe('2026-11-30')
    county.feed.push({ ...visit('r-newer', '2026-11-20T15:35:00.250Z'), revision: 2 })
    await tablet.sync()
    expect(await promise(tablet)).toBeUndefined()
  })

  test('goes with a visit that was on the wrong child’s file', async () => {
    county.feed.push(newer)
    const tablet = await anasTablet(county)
    county.feed.push({ kind: 'remove', recordId: 'r-newer', childId: 'c-amara', sentence: 'It was taken off.' })
    await tablet.sync()
    expect(await promise(tablet)).toBeUndefined()
  })

  test('is kept once the worker has been there, though nothing was sent yet', async () => {
    county.feed.push(newer)
    const tablet = await anasTablet(county)
    county.trouble = () => {
      throw new TypeError('Failed to fetch')
    }
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    const saved = answered(started.draft)
    await tablet.saveDraft({ ...saved, common: { ...saved.common, startedAt: '2026-11-23T13:00:00.000Z' } })
    expect((await tablet.finish(started.draft.contactId)).kind).toBe('sealed')
    expect(await promise(tablet)).toBeUndefined()
  })
})

describe('the four times of a visit', () => {
  test('are told of somebody else’s as the server knows them, and of her own before it was sent', async () => {
    county.feed.push(newer)
    const tablet = await anasTablet(county)
    county.trouble = () => {
      throw new TypeError('Failed to fetch')
    }
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    await tablet.saveDraft(answered(started.draft))
    await tablet.finish(started.draft.contactId)
    const file = await tablet.child('c-amara')
    if (file.kind !== 'child') throw new Error(file.kind)
    const bens = file.visits.find(({ recordId }) => recordId === 'r-newer')
    const own = file.visits.find(({ recordId }) => recordId !== 'r-newer')
    expect(bens).toMatchObject({ sealedAt: '2026-11-20T18:30:00.000Z', receivedAt: '2026-11-20T19:00:00.640Z' })
    expect(own).toMatchObject({ delivery: 'waiting', sealedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
    expect(own).not.toHaveProperty('receivedAt')
  })
})
