import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import type { LocalTablet } from './LocalTablet'
import { amara, answered, kofi, visitDue } from './people.testing'
import { deleteRow, flipOne, putRow, rowsIn } from './rows.testing'
import { anasTablet } from './Tab.testing'

let county: County
let database: string
beforeEach(async () => {
  county = await County.open()
  database = crypto.randomUUID()
  county.tells(amara, [visitDue])
  county.tells(kofi)
  for (const recordId of ['r-1', 'r-2', 'r-3']) county.feed.push(visitOf('c-amara', recordId))
})

const visitOf = (childId: string, recordId: string) => ({
  kind: 'record',
  recordId,
  childId,
  type: 'visit',
  head: `head-of-${recordId}`,
  revision: 1,
  author: 'Ben Okoro',
  happenedAt: '2026-11-20T15:35:00.000Z',
  capturedAt: '2026-11-20T15:41:00.000Z',
  receivedAt: '2026-11-20T17:00:00.000Z',
  doc: { contactId: 'k-1', purpose: 'CLA', attempt: { outcome: 'TOOK_PLACE' } },
})

const visits = async (tablet: LocalTablet, childId = 'c-amara') => {
  const file = await tablet.child(childId)
  if (file.kind !== 'child') throw new Error(file.kind)
  return file.visits.map((visit) => visit.recordId).sort()
}

const asked = (what: string) => county.requests.filter((request) => request === `POST /api/v1/sync/${what}`).length

const noDivergence = () => expect([asked('compare'), asked('mend'), county.divergences]).toEqual([0, 0, []])

test('a tablet that holds what it should says nothing, whatever happened on the way', async () => {
  county.pageItems = 2
  const tablet = await anasTablet(county, database)
  county.feed.push({ ...visitOf('c-amara', 'r-2'), revision: 2, head: 'another' })
  await tablet.sync()
  county.feed.push({ kind: 'notice', noticeId: 'n-1', at: '2026-11-23T14:00:00.000Z', sentence: 'Hello.' })
  county.feed.push({ kind: 'duties', childId: 'c-kofi', duties: [visitDue] })
  county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'Amara left.' })
  await tablet.sync()
  county.tells(amara)
  expect(await tablet.sync()).toMatchObject({ kind: 'done' })
  expect(await tablet.today()).toMatchObject({ children: [{ card: { name: 'Kofi' } }, { card: { name: 'Amara' } }] })
  noDivergence()
})

describe('the tablet mends itself and says so, when', () => {
  const spoils: [string, () => Promise<void>, object][] = [
    ['a visit’s row went bad', () => flipOne(database, 'records'), { lacking: 1, extra: 0, unreadable: 1 }],
    [
      'a visit is gone',
      async () => void (await deleteRow(database, 'records', (await rowsIn(database, 'records'))[0]!.key)),
      { lacking: 1, extra: 0, unreadable: 0 },
    ],
    [
      'a visit is there twice',
      async () => void (await putRow(database, 'records', { ...(await rowsIn(database, 'records'))[0]!, key: 'twin' })),
      { lacking: 0, extra: 0, unreadable: 1 },
    ],
    [
      'a visit has got onto another child’s file',
      async () => {
        const other = (await rowsIn(database, 'children')).map((row) => row.key)
        const [row] = await rowsIn(database, 'records')
        await putRow(database, 'records', { ...row!, child: other.find((key) => key !== row!.child) })
      },
      { lacking: 1, extra: 0 },
    ],
    [
      'all of it is gone',
      async () => {
        for (const row of await rowsIn(database, 'records')) await deleteRow(database, 'records', row.key)
        for (const row of await rowsIn(database, 'children')) await deleteRow(database, 'children', row.key)
      },
      { childId: 'c-amara', lacking: 5, extra: 0, unreadable: 0 },
    ],
  ]
  test.each(spoils)('%s', async (_what, spoil, found) => {
    const tablet = await anasTablet(county, database)
    await spoil()
    expect(await tablet.sync()).toMatchObject({ kind: 'done' })
    expect(county.divergences[0]).toMatchObject({ afterRestore: false })
    expect(county.divergences[0]!.found).toEqual(expect.arrayContaining([expect.objectContaining(found)]))
    expect(await visits(tablet)).toEqual(['r-1', 'r-2', 'r-3'])
    expect(await tablet.today()).toMatchObject({ parked: 0, children: [{}, {}] })
    expect(await rowsIn(database, 'records')).toHaveLength(3)
    await tablet.sync()
    expect(county.divergences).toHaveLength(1)
  })

  test('both cards went bad, and they are back with what is due', async () => {
    const tablet = await anasTablet(county, database)
    for (const row of await rowsIn(database, 'children')) {
      row.box[40]! ^= 1
      await putRow(database, 'children', row)
    }
    expect(await tablet.today()).toMatchObject({ parked: 2, children: [] })
    await tablet.sync()
    expect(await tablet.today()).toMatchObject({
      parked: 0,
      children: [{ card: { name: 'Amara' }, duties: [{ id: visitDue.id }] }, { card: { name: 'Kofi' } }],
    })
    expect(county.divergences[0]!.found).toHaveLength(2)
  })

  test('it holds something that the server does not', async () => {
    const tablet = await anasTablet(county, database)
    county.feed.splice(4, 1, 'taken out behind its back')
    await tablet.sync()
    expect(await visits(tablet)).toEqual(['r-2', 'r-3'])
    expect(county.divergences[0]!.found).toEqual([{ childId: 'c-amara', lacking: 0, extra: 1, unreadable: 0 }])
  })
})

test('neither unsent work nor a draft is touched by mending', async () => {
  const tablet = await anasTablet(county, database)
  const first = await tablet.startVisit(['c-amara'])
  const second = await tablet.startVisit(['c-kofi'])
  if (first.kind !== 'started' || second.kind !== 'started') throw new Error(first.kind)
  county.trouble = (path) =>
    path.endsWith('/push')
      ? Response.json({}, { status: 413, headers: { 'Content-Type': 'application/problem+json' } })
      : undefined
  await tablet.saveDraft(answered(first.draft))
  await tablet.saveDraft(answered(second.draft, 'Half a sentence'))
  await tablet.finish(first.draft.contactId)
  await tablet.sync()
  await flipOne(database, 'children')
  for (const row of await rowsIn(database, 'records'))
    if (row.revision === 1) await deleteRow(database, 'records', row.key)
  await tablet.sync()
  expect(county.divergences.length).toBeGreaterThan(0)
  expect((await tablet.status()).waiting).toBe(1)
  expect(await visits(tablet)).toHaveLength(4)
  expect(await tablet.draft(second.draft.contactId)).toMatchObject({ kind: 'draft' })
  county.trouble = () => undefined
  expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
})

test('what only a newer version can read is held as it came, and proves nothing wrong', async () => {
  county.feed.push({ kind: 'episode', childId: 'c-amara', ref: 'e-1', missingSince: '2026-11-22' })
  county.feed.push({ kind: 'record', recordId: 'r-3', childId: 'c-amara', type: 'visit', shape: 'of next year' })
  const tablet = await anasTablet(county, database)
  await tablet.sync()
  noDivergence()
  expect(await rowsIn(database, 'unread')).toHaveLength(2)
  county.feed.push(visitOf('c-amara', 'r-3'))
  await tablet.sync()
  noDivergence()
  expect(await rowsIn(database, 'unread')).toHaveLength(1)
  county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'Amara left.' })
  await tablet.sync()
  expect(await rowsIn(database, 'unread')).toEqual([])
  noDivergence()
})

test('what cannot be mended is not reported every minute', async () => {
  const tablet = await anasTablet(county, database)
  await flipOne(database, 'records')
  county.trouble = (path) => (path.endsWith('/mend') ? Response.json({ items: [], more: false }) : undefined)
  for (let i = 0; i < 4; i++) await tablet.sync()
  expect(asked('mend')).toBe(2)
})

test('a tablet from before things were numbered fetches them once more, and reports nothing', async () => {
  const numbered = [...county.feed]
  county.numbers = false
  const tablet = await anasTablet(county, database)
  county.numbers = true
  county.feed.push({ kind: 'duties', childId: 'c-kofi', duties: [] })
  expect(await tablet.sync()).toMatchObject({ kind: 'done' })
  const pulls = county.requests.filter((request) => request.endsWith('/pull')).length
  await tablet.sync()
  expect(county.requests.filter((request) => request.endsWith('/pull'))).toHaveLength(pulls + 1)
  expect(await visits(tablet)).toHaveLength(numbered.length - 4)
  noDivergence()
})

describe('when the store was restored from a backup', () => {
  test('what came after it is brought back, and what nobody brings back is taken off, without alarm', async () => {
    const tablet = await anasTablet(county, database)
    const backup = new Map(county.held)
    const feed = [...county.feed]
    county.feed.push(visitOf('c-kofi', 'r-of-a-tablet-that-never-comes-back'))
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    await tablet.saveDraft(answered(started.draft))
    await tablet.finish(started.draft.contactId)
    await tablet.sync()
    const acknowledged = new Map(county.held)
    expect(acknowledged.size).toBe(1)
    county.restores(backup, feed)
    await tablet.sync()
    expect(county.held).toEqual(acknowledged)
    expect(await visits(tablet, 'c-kofi')).toEqual([])
    expect(county.divergences).toMatchObject([
      { afterRestore: true, found: [{ childId: 'c-kofi', lacking: 0, extra: 1, unreadable: 0 }] },
    ])
  })

  test('a line that breaks in the middle costs nothing: all of it is offered again', async () => {
    const tablet = await anasTablet(county, database)
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    await tablet.saveDraft(answered(started.draft))
    await tablet.finish(started.draft.contactId)
    await tablet.sync()
    const acknowledged = new Map(county.held)
    county.restores(new Map(), [...county.feed])
    county.trouble = (path) => {
      if (path.endsWith('/deposit')) throw new TypeError('Failed to fetch')
      return undefined
    }
    await tablet.sync()
    expect(county.held.size).toBe(0)
    county.trouble = () => undefined
    await tablet.sync()
    expect(county.held).toEqual(acknowledged)
  })
})

test('a first download that was interrupted counts on from the children who are here', async () => {
  county.pageItems = 2
  let pulls = 0
  county.trouble = (path) => {
    if (path.includes('/pull') && ++pulls > 1) throw new TypeError('Failed to fetch')
    return undefined
  }
  const tablet = await anasTablet(county, database)
  expect(await tablet.today()).toMatchObject({ arriving: { children: 1, of: 2 } })
  const told: unknown[] = []
  const status = tablet.status.bind(tablet)
  county.trouble = async (path) => {
    if (path.includes('/pull')) told.push((await status()).syncing)
    return undefined
  }
  await tablet.sync()
  expect(told).toEqual([undefined, { step: 'fetching', done: 2, of: 2 }, { step: 'fetching', done: 2, of: 2 }])
  expect(await tablet.today()).not.toHaveProperty('arriving')
})
