import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Draft } from '#record'
import { County } from './County.testing'
import type { LocalTablet } from './LocalTablet'
import { amara, kofi } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

let county: County
let database: string
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  county.tells(kofi)
  database = crypto.randomUUID()
})

const { add } = IDBObjectStore.prototype
afterEach(() => {
  IDBObjectStore.prototype.add = add
})

type Sealed = {
  type: string
  childId: string
  recordId: string
  deviceSeq: number
  scopeVersion: number
  patch: Record<string, unknown>
}
const held = () => [...county.held.values()].map((text) => JSON.parse(text) as Sealed)

/** Half a visit: nobody has said yet whether it took place. */
const half = (draft: Draft): Draft => ({
  ...draft,
  children: Object.fromEntries(
    Object.entries(draft.children).map(([id, child]) => [
      id,
      { ...child, summary: `Half a sentence about ${id}`, quotes: { q1: { words: 'Do not tell.' } } },
    ]),
  ),
})

async function begins(tablet: LocalTablet, ...children: string[]): Promise<Draft> {
  const begun = await tablet.startVisit(children)
  if (begun.kind !== 'started') throw new Error(begun.kind)
  expect(await tablet.saveDraft(half(begun.draft))).toMatchObject({ kind: 'saved' })
  return begun.draft
}

/** Today is Monday 23 November. */
async function leaves(tablet: LocalTablet, childId = 'c-amara', until = '2026-11-27') {
  county.feed.push({ kind: 'forget', childId, sentence: 'She is Ben’s now.', until })
  county.scopeVersion++
  await tablet.sync()
}

const todayOf = async (tablet: LocalTablet) => {
  const today = await tablet.today()
  if (today.kind !== 'today') throw new Error(today.kind)
  return today
}

describe('an open draft about a child who has left', () => {
  test('is the worker’s to finish until the last day, and she is told which that is', async () => {
    const tablet = await anasTablet(county, database)
    await begins(tablet, 'c-amara')
    await leaves(tablet)
    expect((await todayOf(tablet)).drafts).toMatchObject([{ finishBy: '2026-11-27' }])
    county.nowMs = Date.parse('2026-11-27T23:59:00.000Z')
    await tablet.sync()
    expect((await todayOf(tablet)).drafts).toHaveLength(1)
    expect(county.held.size).toBe(0)
  })

  test('is sealed as unfinished and handed in on the day after, and she is told so', async () => {
    const tablet = await anasTablet(county, database)
    const draft = await begins(tablet, 'c-amara')
    await leaves(tablet)
    county.nowMs += 5 * DAY_MS
    expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
    expect(held()).toMatchObject([
      {
        type: 'unfinished',
        childId: 'c-amara',
        recordId: draft.children['c-amara']!.recordId,
        scopeVersion: 7,
        toldScope: 8,
        patch: {
          contactId: draft.contactId,
          because: 'CHILD_LEFT',
          openedAt: draft.openedAt,
          visit: { summary: 'Half a sentence about c-amara', quotes: { q1: { words: 'Do not tell.' } } },
        },
      },
    ])
    expect(held()[0]!.patch.visit).not.toHaveProperty('attempt')
    const { drafts, notices } = await todayOf(tablet)
    expect(drafts).toEqual([])
    expect(notices.map(({ tells }) => tells)).toContainEqual({ kind: 'unfinished', begunAt: draft.openedAt })
    expect(await tablet.outbox()).toMatchObject({ items: [{ about: 'unfinished', state: 'received' }] })
  })

  test('goes on about the brother who is still hers', async () => {
    const tablet = await anasTablet(county, database)
    const draft = await begins(tablet, 'c-amara', 'c-kofi')
    await leaves(tablet)
    county.nowMs += 5 * DAY_MS
    await tablet.sync()
    expect(held()).toMatchObject([{ type: 'unfinished', childId: 'c-amara' }])
    const open = await tablet.draft(draft.contactId)
    expect(open.kind === 'draft' ? Object.keys(open.draft.children) : []).toEqual(['c-kofi'])
    expect((await todayOf(tablet)).drafts).not.toHaveProperty('0.finishBy')
  })

  test('stays a draft when the child comes back in time, also with the same talk', async () => {
    const tablet = await anasTablet(county, database)
    await begins(tablet, 'c-amara')
    await leaves(tablet)
    county.nowMs += 5 * DAY_MS
    county.tells(amara)
    await tablet.sync()
    expect(county.held.size).toBe(0)
    expect((await todayOf(tablet)).drafts).toMatchObject([{ children: [{ childId: 'c-amara' }] }])
    expect((await todayOf(tablet)).drafts[0]).not.toHaveProperty('finishBy')
  })

  test('is not taken from under her hands while she writes', async () => {
    const tablet = await anasTablet(county, database)
    const draft = await begins(tablet, 'c-amara')
    await leaves(tablet)
    county.nowMs += 5 * DAY_MS
    await tablet.saveDraft(half({ ...draft, common: { ...draft.common, note: 'still at it' } }))
    await tablet.sync()
    expect(county.held.size).toBe(0)
    county.nowMs += HOUR_MS
    await tablet.sync()
    expect(held()).toHaveLength(1)
  })

  test('waits on the tablet while there is no signal, and can still be finished', async () => {
    const tablet = await anasTablet(county, database)
    await begins(tablet, 'c-amara')
    await leaves(tablet)
    county.trouble = () => {
      throw new TypeError('Failed to fetch')
    }
    county.nowMs += 9 * DAY_MS
    expect(await tablet.sync()).toEqual({ kind: 'offline' })
    expect((await todayOf(tablet)).drafts).toMatchObject([{ finishBy: '2026-11-27' }])
  })

  test('is sealed once, when the tablet dies in the middle', async () => {
    const tablet = await anasTablet(county, database)
    const draft = await begins(tablet, 'c-amara')
    await leaves(tablet)
    county.nowMs += 5 * DAY_MS
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
      if (this.name === 'outbox') throw new Error('killed')
      return add.apply(this, args)
    }
    await tablet.sync().catch(() => {})
    IDBObjectStore.prototype.add = add
    const again = await new Tab(county, database).opens()
    await again.unlock(PASSPHRASE)
    expect(await again.draft(draft.contactId)).toMatchObject({ kind: 'draft' })
    county.lostOnTheWay = (path) => path.endsWith('/push')
    await again.sync()
    county.lostOnTheWay = () => false
    await again.sync()
    await again.sync()
    expect(held().map(({ deviceSeq }) => deviceSeq)).toEqual([1])
    expect(await again.draft(draft.contactId)).toEqual({ kind: 'no-draft' })
  })

  test('is left alone by a server that tells no last day', async () => {
    const tablet = await anasTablet(county, database)
    await begins(tablet, 'c-amara')
    county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'She is Ben’s now.' })
    await tablet.sync()
    county.nowMs += 90 * DAY_MS
    await tablet.sync()
    expect(county.held.size).toBe(0)
    expect((await todayOf(tablet)).drafts).toHaveLength(1)
  })
})
