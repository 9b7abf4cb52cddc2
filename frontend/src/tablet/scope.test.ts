import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import { amara, answered, kofi } from './people.testing'
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

const handedOver = {
  ...amara,
  handovers: {
    'w-ana': { id: 'al-2', from: 'Ben Okoro', knownSince: '2026-03-02', standsIn: false, nextOn: '2026-11-30' },
    'w-riz': { id: 'al-3', from: 'Ben Okoro', knownSince: '2026-03-02', standsIn: false },
  },
}

describe('a worker who is new to a child', () => {
  test('is told by the card until she says that she has read it', async () => {
    county.tells(handedOver)
    const tablet = await anasTablet(county)
    expect((await fileOf(tablet)).handover).toMatchObject({ id: 'al-2', from: 'Ben Okoro', nextOn: '2026-11-30' })
    await tablet.readHandover('c-amara', 'al-2')
    expect((await fileOf(tablet)).handover).toBeUndefined()
    county.tells({ ...handedOver, interests: 'Netball' })
    await tablet.sync()
    expect((await fileOf(tablet)).card.interests).toBe('Netball')
    expect((await fileOf(tablet)).handover).toBeUndefined()
  })
})

test('what was done out of hours stands on the child’s card', async () => {
  const contact = { at: '2026-11-21T23:40:00.250Z', how: 'PHONE', who: 'her foster carer', did: 'She came home.' }
  county.feed.push({ ...bens, recordId: 'r-night', type: 'contact', author: 'Moira Daly', doc: contact })
  const tablet = await anasTablet(county)
  const file = await fileOf(tablet)
  const { capturedAt, receivedAt } = bens
  expect(file.contacts).toEqual([{ recordId: 'r-night', contact, author: 'Moira Daly', capturedAt, receivedAt }])
  expect(file.visits).toHaveLength(0)
})

test('what a colleague began and could not finish stands on the child’s card, and is no visit', async () => {
  const visit = { summary: 'Half a sentence about her.' }
  const doc = { contactId: 'v-1', purpose: 'CLA', openedAt: '2026-11-18T15:00:00.000Z', because: 'CHILD_LEFT', visit }
  const sealedAt = '2026-11-21T06:00:00.000Z'
  county.feed.push({ ...bens, recordId: 'r-half', type: 'unfinished', author: 'Ben Okoro', sealedAt, doc })
  const tablet = await anasTablet(county)
  const file = await fileOf(tablet)
  const { capturedAt, receivedAt } = bens
  expect(file.unfinished).toEqual([
    { recordId: 'r-half', author: 'Ben Okoro', openedAt: doc.openedAt, visit, capturedAt, sealedAt, receivedAt },
  ])
  expect(file.visits).toHaveLength(0)
})

describe('a child who leaves while a visit is being written', () => {
  const leaves = async (tablet: Awaited<ReturnType<typeof anasTablet>>) => {
    county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'She is Ben’s now.' })
    county.scopeVersion = 8
    await tablet.sync()
  }

  test('is gone as a file, but the draft is kept and sealed under the allocations it was begun with', async () => {
    const tablet = await anasTablet(county)
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    await leaves(tablet)
    expect(await tablet.child('c-amara')).toEqual({ kind: 'unknown-child' })
    expect(await tablet.today()).toMatchObject({ drafts: [{ children: [{ name: 'Amara Okafor' }] }] })
    await tablet.saveDraft(answered(started.draft))
    expect(await tablet.finish(started.draft.contactId)).toMatchObject({ kind: 'sealed' })
    await tablet.sync()
    expect(JSON.parse([...county.held.values()][0]!)).toMatchObject({ scopeVersion: 7, toldScope: 8 })
  })

  test('cannot be begun with any more', async () => {
    const tablet = await anasTablet(county)
    await leaves(tablet)
    expect(await tablet.startVisit(['c-amara'])).toEqual({ kind: 'unknown-child' })
  })

  test('leaves her brother’s part of a visit under the allocations under which he came in', async () => {
    const tablet = await anasTablet(county)
    await tablet.startVisit(['c-amara'])
    county.tells(kofi)
    county.scopeVersion = 9
    await tablet.sync()
    const both = await tablet.startVisit(['c-amara', 'c-kofi'])
    if (both.kind !== 'started') throw new Error(both.kind)
    await tablet.saveDraft(answered(both.draft))
    await tablet.finish(both.draft.contactId)
    await tablet.sync()
    const sealed = [...county.held.values()].map(
      (text) => JSON.parse(text) as { childId: string; scopeVersion: number },
    )
    expect(Object.fromEntries(sealed.map((one) => [one.childId, one.scopeVersion]))).toEqual({
      'c-amara': 7,
      'c-kofi': 9,
    })
  })
})
