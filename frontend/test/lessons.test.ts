/**
 * What comparable systems lost data over, one test for each lesson that the tablet answers for; `docs/lessons.md` lists
 * all fifteen. Lessons 2, 4 to 9 and 13 to 15 are the server's and stand in its `LessonsTests`.
 */
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { BatchSize } from '../src/sync/batches'
import { Updates } from '../src/shell/Updates'
import { County } from '../src/tablet/County.testing'
import { amara, answered, visitDue } from '../src/tablet/people.testing'
import { anasTablet, PASSPHRASE, Tab } from '../src/tablet/Tab.testing'

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara, [visitDue])
})

const noSignal = () => {
  throw new TypeError('Failed to fetch')
}

async function finished(tablet: Awaited<ReturnType<typeof anasTablet>>, saying: string) {
  const started = await tablet.startVisit(['c-amara'])
  if (started.kind !== 'started') throw new Error(started.kind)
  await tablet.saveDraft(answered(started.draft, saying))
  expect(await tablet.finish(started.draft.contactId)).toMatchObject({ kind: 'sealed' })
}

test('lesson 1: nothing but the server’s acknowledgement takes unsent work away', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  county.trouble = noSignal
  await finished(tablet, 'Unsent.')
  county.trouble = () => undefined
  county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'She is no longer on your list.' })
  county.signedIn = 'w-somebody-else'
  await tablet.sync()
  county.signedIn = undefined
  await tablet.sync()
  await tablet.lock()
  const again = await new Tab(county, database).opens()
  await again.unlock(PASSPHRASE)
  expect(await again.outbox()).toMatchObject({ sealed: 1, waiting: 1, received: 0 })
  // Unlocking asks for a talk by itself; it has ended, signed out, before she signs in.
  expect(await again.sync()).toEqual({ kind: 'signed-out' })
  county.signedIn = 'w-ana'
  expect(await again.sync()).toMatchObject({ kind: 'done', sent: 1 })
  expect([...county.held.values()].join()).toContain('Unsent.')
})

test('lesson 3: data that the browser threw away is missed, and said', async () => {
  const tablet = await anasTablet(county)
  const { device } = await tablet.status()
  const emptied = await new Tab(county, crypto.randomUUID()).opens({
    deviceId: device!.deviceId,
    waiting: 3,
    lastHeardAt: '2026-11-23T14:03:00.000Z',
  })
  expect(await emptied.status()).toMatchObject({ state: 'evicted', eviction: { waiting: 3 } })
})

test('lesson 10: a draft is durable from its first save, through a lock and a new start', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  const started = await tablet.startVisit(['c-amara'])
  if (started.kind !== 'started') throw new Error(started.kind)
  const draft = answered(started.draft, 'Half a sen')
  await tablet.saveDraft(draft)
  await tablet.lock()
  const again = await new Tab(county, database).opens()
  await again.unlock(PASSPHRASE)
  expect(await again.draft(draft.contactId)).toMatchObject({ kind: 'draft', draft })
})

test('lesson 11: an update waits for the worker’s word, and never starts over an open draft', async () => {
  const asked: string[] = []
  const waiting = { state: 'installed', postMessage: (word: unknown) => void asked.push(JSON.stringify(word)) }
  const registration = Object.assign(new EventTarget(), {
    waiting,
    installing: null,
    active: waiting,
    update: async () => {},
  })
  const updates = new Updates(
    registration as unknown as ServiceWorkerRegistration,
    new EventTarget() as unknown as ServiceWorkerContainer,
    () => {},
  )
  expect(asked).toEqual([])
  await updates.swap(async () => ({ unsavedDraft: true, unsealedOutbox: false }))
  expect(asked).toEqual([])
})

test('lesson 12: a forgotten passphrase opens nothing and loses nothing', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  county.trouble = noSignal
  await finished(tablet, 'She wants to see her brother.')
  await tablet.lock()
  county.trouble = () => undefined
  county.signedIn = undefined
  const locked = await new Tab(county, database).opens()
  expect(await locked.unlock('some other five words here')).toMatchObject({ kind: 'wrong-passphrase' })
  expect(await locked.today()).toMatchObject({ kind: 'not-open' })
  expect(await locked.handIn()).toMatchObject({ kind: 'handed-in', deposited: 1 })
  expect(county.deposited.size).toBe(1)
})

test('lesson 15: what is sent at once grows with success and shrinks with refusal, and is never nothing', () => {
  const size = new BatchSize()
  const queue = Array.from({ length: 400 }, (_, i) => i)
  const first = size.take(queue, () => 10_000).length
  size.grow()
  expect(size.take(queue, () => 10_000).length).toBeGreaterThan(first)
  for (let refusals = 0; refusals < 20; refusals++) size.halve(size.take(queue, () => 10_000).length)
  expect(size.take(queue, () => 10_000)).toHaveLength(1)
})
