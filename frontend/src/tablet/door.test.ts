import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import { amara, answered, kofi } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

let county: County
let database: string
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  county.tells(kofi)
  database = crypto.randomUUID()
})

describe('enrolment', () => {
  const enrol = async (passphrase = PASSPHRASE, label = "Ana's tablet") =>
    (await new Tab(county, database).opens()).enrol(passphrase, label)

  test('makes the tablet and the worker a device, and opens', async () => {
    expect(await enrol()).toEqual({ kind: 'enrolled', deviceId: 'd-1', workerName: 'Ana Reid' })
  })
  test('asks for a better passphrase before it asks the server', async () => {
    expect(await enrol('password12345678')).toEqual({ kind: 'weak-passphrase', because: 'common' })
    expect(await enrol(PASSPHRASE, '  ')).toEqual({ kind: 'bad-label' })
    expect(county.requests).toEqual([])
  })
  test('needs somebody to be signed in', async () => {
    county.signedIn = undefined
    expect(await enrol()).toEqual({ kind: 'signed-out' })
  })
  test('needs a signal', async () => {
    county.trouble = () => {
      throw new TypeError('Failed to fetch')
    }
    expect(await enrol()).toEqual({ kind: 'offline' })
  })
  test('is not fooled by a page that is none of ours', async () => {
    county.trouble = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })
    expect(await enrol()).toEqual({ kind: 'nonsense' })
    county.trouble = () => Response.json({ deviceId: 'd-1', worker: 'w-ana' })
    expect(await enrol()).toEqual({ kind: 'nonsense' })
  })
  test('says so when there are three tablets already', async () => {
    county.trouble = () =>
      Response.json(
        { type: 'urn:doorstep:too-many-devices', detail: 'You have three tablets.' },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      )
    expect(await enrol()).toEqual({ kind: 'too-many-devices', sentence: 'You have three tablets.' })
  })
  test('whose answer was lost makes no second device of the same tablet', async () => {
    const tablet = await new Tab(county, database).opens()
    county.lostOnTheWay = (path) => path.endsWith('/devices')
    expect(await tablet.enrol(PASSPHRASE, 'Tablet')).toEqual({ kind: 'offline' })
    county.lostOnTheWay = () => false
    expect(await tablet.enrol(PASSPHRASE, 'Tablet')).toMatchObject({ kind: 'enrolled', deviceId: 'd-1' })
  })
  test('happens once', async () => {
    const tablet = await anasTablet(county, database)
    expect(await tablet.enrol(PASSPHRASE, 'Again')).toEqual({ kind: 'already-enrolled' })
  })
})

describe('a locked tablet', () => {
  test('shows initials and the number to ring, no name, and answers nothing about a child', async () => {
    await anasTablet(county, database)
    const locked = await new Tab(county, database).opens()
    const status = await locked.status()
    expect(status).toMatchObject({ state: 'locked', device: { initials: 'AR', dutyPhone: '01632 960 960' } })
    expect(JSON.stringify(status)).not.toMatch(/Ana Reid|Amara/)
    const asked = [
      locked.today(),
      locked.child('c-amara'),
      locked.outbox(),
      locked.startVisit(['c-amara']),
      locked.sync(),
    ]
    for (const answer of asked) expect(await answer).toEqual({ kind: 'not-open', state: 'locked' })
  })

  test('tells a wrong passphrase only how long to wait, and remembers that after the browser was closed', async () => {
    await anasTablet(county, database)
    const first = await new Tab(county, database).opens()
    expect(await first.unlock('copper violet garden muffin banana')).toEqual({
      kind: 'wrong-passphrase',
      triesLeft: 9,
      waitMs: 1000,
    })
    const second = await new Tab(county, database).opens()
    expect(await second.unlock(PASSPHRASE)).toEqual({ kind: 'wait', waitMs: 1000 })
    county.nowMs += 1000
    expect(await second.unlock(PASSPHRASE)).toMatchObject({ kind: 'unlocked' })
    await second.lock()
    expect(await second.unlock('copper violet garden muffin banana')).toMatchObject({ triesLeft: 9 })
  })

  test('holds no word in the open: the database has no name, no id and nothing that was typed', async () => {
    const tablet = await anasTablet(county, database)
    const outcome = await tablet.startVisit(['c-amara'])
    if (outcome.kind !== 'started') throw new Error(outcome.kind)
    await tablet.saveDraft(answered(outcome.draft))
    await tablet.startVisit(['c-kofi'])
    await tablet.finish(outcome.draft.contactId)
    const everything = await everyByte(database)
    expect(everything.length).toBeGreaterThan(5_000)
    for (const secret of ['Amara', 'Okafor', 'c-amara', 'Kofi', 'Reid', 'w-ana', 'my room', outcome.draft.contactId])
      expect(everything).not.toContain(secret)
  })
})

test('a tablet whose data the browser threw away says so, with what was waiting', async () => {
  const mark = { deviceId: 'd-1', waiting: 2, lastHeardAt: '2026-11-22T10:00:00.000Z' }
  const tablet = await new Tab(county, database).opens(mark)
  expect(await tablet.status()).toMatchObject({
    state: 'evicted',
    eviction: { waiting: 2, lastHeardAt: '2026-11-22T10:00:00.000Z' },
  })
  expect(await tablet.enrol(PASSPHRASE, "Ana's tablet")).toMatchObject({ kind: 'enrolled' })
})

async function everyByte(name: string): Promise<string> {
  const db = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => done(request.result)
  })
  const stores = await Promise.all(
    [...db.objectStoreNames].map(
      (store) =>
        new Promise<unknown[]>((done) => {
          const request = db.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => done(request.result)
        }),
    ),
  )
  const seen = (value: unknown): string => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
    if (typeof value !== 'object' || value === null) return String(value)
    return Object.entries(value)
      .map(([key, inner]) => key + seen(inner))
      .join('\n')
  }
  return seen(stores)
}
