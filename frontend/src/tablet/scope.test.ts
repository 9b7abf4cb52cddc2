import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import { amara, answered } from './people.testing'
import { anasTablet } from './Tab.testing'

const bens = {
  kind: 'record',
  recordId: 'r-bens',
  childId: 'c-amara',
  type: 'visit',
  head: 'ch-1',
  revision: 1,
  author: 'Ben Okoro',
  happenedAt: '2026-11-20T15:35:00.250Z',
  capturedAt: '2026-11-20T15:41:10.007Z',
  receivedAt: '2026-11-20T17:00:00.640Z',
  doc: {
    contactId: 'k-1',
    purpose: 'CLA',
    attempt: { outcome: 'TOOK_PLACE', startedAt: '2026-11-20T15:35:00.250Z', place: 'SCHOOL' },
  },
}
const removed = (recordId: string) => ({
  kind: 'remove',
  recordId,
  childId: 'c-amara',
  sentence: 'A record was on the wrong child’s file and has been taken off it.',
})

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
})

const fileOf = async (tablet: Awaited<ReturnType<typeof anasTablet>>) => {
  const file = await tablet.child('c-amara')
  if (file.kind !== 'child') throw new Error(file.kind)
  return file
}

describe('a record that was on the wrong child’s file', () => {
  test('is taken off it, and the worker is told whom it was about', async () => {
    county.feed.push(bens)
    const tablet = await anasTablet(county)
    expect((await fileOf(tablet)).visits).toHaveLength(1)
    county.feed.push(removed('r-bens'))
    await tablet.sync()
    expect((await fileOf(tablet)).visits).toHaveLength(0)
    expect(await tablet.today()).toMatchObject({ notices: [{ child: 'Amara Okafor', childId: 'c-amara' }] })
  })

  test('is taken off the file of the tablet that wrote it, too', async () => {
    const tablet = await anasTablet(county)
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    await tablet.saveDraft(answered(started.draft))
    await tablet.finish(started.draft.contactId)
    await tablet.sync()
    const [visit] = (await fileOf(tablet)).visits
    county.feed.push(removed(visit!.recordId))
    await tablet.sync()
    expect((await fileOf(tablet)).visits).toHaveLength(0)
  })

  test('is not spoken of on a tablet that never had it', async () => {
    county.feed.push(removed('r-elsewhere'))
    const tablet = await anasTablet(county)
    expect(await tablet.today()).toMatchObject({ notices: [] })
  })

  test('never takes unsent work about it along, nor an open draft', async () => {
    const tablet = await anasTablet(county)
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    county.verdict = () => ({ verdict: 'HELD' })
    county.trouble = (path) => {
      if (path.includes('push')) throw new TypeError('Failed to fetch')
      return undefined
    }
    await tablet.saveDraft(answered(started.draft))
    const finished = await tablet.finish(started.draft.contactId)
    const recordId = finished.kind === 'sealed' ? finished.sealed[0]!.recordId : ''
    const second = await tablet.startVisit(['c-amara'])
    if (second.kind !== 'started') throw new Error(second.kind)
    county.feed.push(removed(recordId), removed(second.draft.children['c-amara']!.recordId))
    county.trouble = () => undefined
    await tablet.sync()
    expect(county.held.size).toBe(1)
    expect(await tablet.draft(second.draft.contactId)).toMatchObject({ kind: 'draft' })
  })
})
