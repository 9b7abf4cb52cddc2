import { beforeEach, describe, expect, test } from 'vitest'
import type { LocalTablet } from './LocalTablet'
import { County } from './County.testing'
import { amara, answered, kofi } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  county.tells(kofi)
})

const page = (status: number) =>
  new Response('<html>Sign in to the hotel’s network</html>', { status, headers: { 'Content-Type': 'text/html' } })
const refusal = (status: number, kind = '', headers: Record<string, string> = {}) =>
  Response.json(
    { type: `urn:doorstep:${kind}`, detail: 'A sentence.' },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  )
const to =
  (path: string, answer: () => Response | undefined) =>
  (asked: string): Response | undefined =>
    asked.startsWith(`/api/v1/${path}`) ? answer() : undefined

/** A finished visit that waits, because there was no signal when it was finished. */
async function withOneWaiting(tablet: LocalTablet, childId = 'c-amara') {
  county.trouble = () => {
    throw new TypeError('Failed to fetch')
  }
  const outcome = await tablet.startVisit([childId])
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  await tablet.saveDraft(answered(outcome.draft))
  expect(await tablet.finish(outcome.draft.contactId)).toMatchObject({ kind: 'sealed' })
  expect(await tablet.sync()).toEqual({ kind: 'offline' })
  county.trouble = () => undefined
}

const waits = async (tablet: LocalTablet, count = 1) => expect((await tablet.status()).waiting).toBe(count)

describe('the work stays on the tablet, and the worker is told why, when', () => {
  const troubles: [string, () => Response | undefined, object][] = [
    ['somebody else’s sign-in page answers', () => page(200), { kind: 'nonsense' }],
    ['a proxy without a server behind it answers', () => page(502), { kind: 'offline' }],
    ['a JSON answers that is none of ours', () => Response.json({ hello: 'world' }), { kind: 'nonsense' }],
    [
      'half an answer arrives',
      () => new Response('{"resul', { headers: { 'Content-Type': 'application/json' } }),
      { kind: 'nonsense' },
    ],
    ['the session is over', () => refusal(401, 'signed-out'), { kind: 'signed-out' }],
    [
      'the server has too much to do',
      () => refusal(429, '', { 'Retry-After': '7' }),
      { kind: 'busy', retryAfterMs: 7000 },
    ],
    ['the server’s disk is full', () => refusal(507, 'store-full'), { kind: 'store-full' }],
    ['the device is not known', () => refusal(403, 'device-unknown'), { kind: 'device-unknown' }],
    ['the proof is refused', () => refusal(403, 'proof-invalid'), { kind: 'proof-refused' }],
    ['the server breaks', () => refusal(500), { kind: 'nonsense' }],
  ]
  test.each(troubles)('%s', async (_what, answer, outcome) => {
    const tablet = await anasTablet(county)
    await withOneWaiting(tablet)
    county.trouble = to('sync/push', answer)
    expect(await tablet.sync()).toEqual(outcome)
    await waits(tablet)
    county.trouble = () => undefined
    expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
  })

  test('the receipt was signed by nobody we know', async () => {
    const tablet = await anasTablet(county)
    await withOneWaiting(tablet)
    county.forgeReceipts = true
    expect(await tablet.sync()).toEqual({ kind: 'bad-receipt' })
    await waits(tablet)
  })

  test('somebody else is signed in', async () => {
    const tablet = await anasTablet(county)
    await withOneWaiting(tablet)
    county.signedIn = 'w-ben'
    expect(await tablet.sync()).toEqual({ kind: 'other-worker' })
    await waits(tablet)
  })
})

test('an answer that was lost on the way costs nothing: the same bytes are sent again and known', async () => {
  const tablet = await anasTablet(county)
  await withOneWaiting(tablet)
  county.lostOnTheWay = (path) => path.endsWith('/push')
  expect(await tablet.sync()).toEqual({ kind: 'offline' })
  await waits(tablet)
  county.lostOnTheWay = () => false
  expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
  expect(county.held.size).toBe(1)
})

test('a nonce that has run out is fetched again, once, without a word', async () => {
  const tablet = await anasTablet(county)
  county.nonces.clear()
  expect(await tablet.sync()).toMatchObject({ kind: 'done' })
})

test('a change that is refused as too large by itself does not hold up the others', async () => {
  const tablet = await anasTablet(county)
  await withOneWaiting(tablet, 'c-amara')
  await withOneWaiting(tablet, 'c-kofi')
  county.trouble = (path, body) =>
    path.endsWith('/push') && body.includes('c-amara') ? refusal(413, 'too-large') : undefined
  expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
  await waits(tablet, 1)
})

test('a revoked tablet hands its work to the authority, which alone can read it', async () => {
  const tablet = await anasTablet(county)
  await withOneWaiting(tablet)
  county.devices.get('d-1')!.revoked = true
  expect(await tablet.sync()).toEqual({ kind: 'revoked', deposited: 1, waiting: 1 })
  expect([...county.deposited.values()][0]).toContain('She showed me her room.')
  expect(await tablet.outbox()).toMatchObject({
    items: [{ state: 'waiting', depositedAt: '2026-11-23T14:03:00.000Z' }],
  })
})

test('a forgotten passphrase costs no word: the locked tablet hands in what waits, with nobody signed in', async () => {
  const database = crypto.randomUUID()
  await withOneWaiting(await anasTablet(county, database))
  county.signedIn = undefined
  const locked = await new Tab(county, database).opens()
  expect((await locked.status()).waiting).toBe(1)
  expect(await locked.handIn()).toMatchObject({ kind: 'handed-in', deposited: 1 })
  expect(await locked.handIn()).toMatchObject({ kind: 'handed-in', deposited: 0 })
})

test('a store restored from a backup gets back what it lost', async () => {
  const tablet = await anasTablet(county)
  await withOneWaiting(tablet)
  await tablet.sync()
  const acknowledged = new Map(county.held)
  county.restores(new Map(), [...county.feed])
  expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 0 })
  expect(county.held).toEqual(acknowledged)
  await tablet.sync()
  await tablet.sync()
  expect(county.requests.filter((request) => request.endsWith('/offer'))).toHaveLength(1)
  expect(county.requests.filter((request) => request.endsWith('/deposit'))).toHaveLength(1)
})

test('what a manager has to look at is said with its reason', async () => {
  const tablet = await anasTablet(county)
  county.verdict = () => ({ verdict: 'QUARANTINED', reason: 'OUT_OF_SCOPE', sentence: 'Amara had moved on.' })
  await withOneWaiting(tablet)
  await tablet.sync()
  expect(await tablet.outbox()).toMatchObject({
    waiting: 0,
    items: [{ state: 'quarantined', sentence: 'Amara had moved on.' }],
  })
  expect(await tablet.today()).toMatchObject({ counts: { quarantined: 1 } })
})

test('a clock that is two days wrong is told, and refuses nothing', async () => {
  const database = crypto.randomUUID()
  await anasTablet(county, database)
  const tab = new Tab(county, database)
  const tablet = await tab.opens()
  const realNow = Date.now
  try {
    Date.now = () => county.nowMs + 2 * 86_400_000
    tab.nowMs = Date.now
    await tablet.unlock(PASSPHRASE)
    await withOneWaiting(tablet)
    expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
    expect((await tablet.status()).clockWrongMs).toBe(2 * 86_400_000)
    expect(await tablet.today()).toMatchObject({ freshness: 'fresh' })
  } finally {
    Date.now = realNow
  }
})

describe('a child who moved to another worker', () => {
  const leaves = () => county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'Amara has a new worker.' })

  test('is erased with the next pull', async () => {
    const tablet = await anasTablet(county)
    leaves()
    await tablet.sync()
    expect(await tablet.today()).toMatchObject({
      children: [{ card: { name: 'Kofi' } }],
      notices: [{ sentence: 'Amara has a new worker.' }],
    })
    expect(await tablet.child('c-amara')).toEqual({ kind: 'unknown-child' })
  })

  test('is hidden at once, and erased only when the work about her has been handed in', async () => {
    const database = crypto.randomUUID()
    const tablet = await anasTablet(county, database)
    await withOneWaiting(tablet)
    leaves()
    county.trouble = (_path, body) => (body.includes('c-amara') ? refusal(413, 'too-large') : undefined)
    await tablet.sync()
    expect(await tablet.child('c-amara')).toEqual({ kind: 'unknown-child' })
    expect(await rows(database, 'children')).toBe(2)
    county.trouble = () => undefined
    await tablet.sync()
    expect(county.held.size).toBe(1)
    expect(await rows(database, 'children')).toBe(1)
    expect(await rows(database, 'branches')).toBe(0)
  })

  test('leaves the worker her open draft, which can still be finished', async () => {
    const tablet = await anasTablet(county)
    const outcome = await tablet.startVisit(['c-amara'])
    if (outcome.kind !== 'started') throw new Error(outcome.kind)
    leaves()
    await tablet.sync()
    expect(await tablet.today()).toMatchObject({ drafts: [{ children: [{ name: 'Amara Okafor' }] }] })
    await tablet.saveDraft(answered(outcome.draft))
    expect(await tablet.finish(outcome.draft.contactId)).toMatchObject({ kind: 'sealed' })
  })

  test('and comes back before the work was handed in, is simply there again', async () => {
    const tablet = await anasTablet(county)
    await withOneWaiting(tablet)
    leaves()
    county.tells(amara)
    county.trouble = (_path, body) => (body.includes('c-amara') ? refusal(413, 'too-large') : undefined)
    await tablet.sync()
    expect(await tablet.child('c-amara')).toMatchObject({ kind: 'child', visits: [{ delivery: 'waiting' }] })
  })
})

test('one item that cannot be read does not hold up the page around it', async () => {
  county.feed.splice(2, 0, { kind: 'child', child: { id: 7 } }, 'rubbish', { kind: 'from-the-future' })
  const tablet = await anasTablet(county)
  expect(await tablet.today()).toMatchObject({ children: [{ card: { name: 'Amara' } }, { card: { name: 'Kofi' } }] })
})

test('a card damaged on the tablet is parked, the others show, and it is asked for again', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  await damageOne(database, 'children')
  expect(await tablet.today()).toMatchObject({ parked: 1, children: [{}] })
  await tablet.sync()
  expect(await tablet.today()).toMatchObject({ parked: 0, children: [{}, {}] })
})

test('a visit damaged on the tablet is told on her card, and asked for again', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  await withOneWaiting(tablet)
  await damageOne(database, 'branches')
  expect(await tablet.child('c-amara')).toMatchObject({ kind: 'child', parked: 1, visits: [] })
})

test('a draft that goes bad on the tablet while its form is open is replaced by what is typed', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  const started = await tablet.startVisit(['c-amara'])
  if (started.kind !== 'started') throw new Error(started.kind)
  await damageOne(database, 'drafts')
  expect(await tablet.saveDraft(started.draft)).toMatchObject({ kind: 'saved' })
  expect(await tablet.draft(started.draft.contactId)).toMatchObject({ kind: 'draft', draft: started.draft })
  expect(await tablet.today()).toMatchObject({ parkedDrafts: 0, drafts: [{ children: [{ childId: 'c-amara' }] }] })
})

test('a draft damaged on the tablet is told apart, because nobody else has it, and is kept as it is', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  await tablet.startVisit(['c-amara'])
  await damageOne(database, 'drafts')
  await tablet.sync()
  expect(await tablet.today()).toMatchObject({ parked: 0, parkedDrafts: 1, drafts: [], children: [{}, {}] })
  expect(await rows(database, 'drafts')).toBe(1)
})

test('a finished visit damaged before it was sent reaches the authority as the copy it alone can read', async () => {
  const database = crypto.randomUUID()
  const tablet = await anasTablet(county, database)
  await withOneWaiting(tablet)
  await damageOne(database, 'outbox')
  await withOneWaiting(tablet, 'c-kofi')
  expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
  expect([...county.deposited.values()].join()).toContain('She showed me her room.')
  await tablet.sync()
  expect(county.deposited.size).toBe(1)
  await waits(tablet)
})

function opened(database: string): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(database)
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
}

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

const rows = async (database: string, store: string): Promise<number> =>
  result((await opened(database)).transaction(store).objectStore(store).count())

async function damageOne(database: string, store: string): Promise<void> {
  const db = await opened(database)
  const [row] = await result(db.transaction(store).objectStore(store).getAll())
  row.box[40] ^= 1
  await result(db.transaction(store, 'readwrite').objectStore(store).put(row))
}
