import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deleteDB, openDB } from 'idb'
import { verify } from '#vault'
import { County } from './County.testing'
import type { LocalTablet } from './LocalTablet'
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

const { put } = IDBObjectStore.prototype
afterEach(() => {
  IDBObjectStore.prototype.put = put
})

/** The tablet's disk as a backup program copies it. */
async function copied(from: string, to: string): Promise<void> {
  const source = await openDB(from)
  await deleteDB(to)
  const target = await openDB(to, source.version, {
    upgrade: (db) => {
      for (const name of source.objectStoreNames) {
        const store = source.transaction(name).store
        const made = db.createObjectStore(name, { keyPath: store.keyPath as string })
        for (const index of store.indexNames) {
          const { keyPath, unique } = store.index(index)
          made.createIndex(index, keyPath as string, { unique })
        }
      }
    },
  })
  for (const name of source.objectStoreNames) {
    const keys = await source.getAllKeys(name)
    for (const key of keys) {
      const value: unknown = await source.get(name, key)
      await target.put(name, value, name === 'meta' ? key : undefined)
    }
  }
  source.close()
  target.close()
}

async function finishes(tablet: LocalTablet, childId = 'c-amara'): Promise<string> {
  const outcome = await tablet.startVisit([childId])
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  await tablet.saveDraft(answered(outcome.draft))
  const sealed = await tablet.finish(outcome.draft.contactId)
  if (sealed.kind !== 'sealed') throw new Error(sealed.kind)
  return sealed.sealed[0]!.changeId
}

/** Ana's tablet as it was after one visit; a second one has been finished and sent since. */
async function restored(): Promise<LocalTablet> {
  const first = await anasTablet(county, database)
  await finishes(first)
  await first.sync()
  await copied(database, `${database}-copy`)
  await finishes(first)
  await first.sync()
  const tablet = await new Tab(county, `${database}-copy`).opens()
  await tablet.unlock(PASSPHRASE)
  await tablet.sync()
  return tablet
}

const noSignal = () => {
  county.trouble = () => {
    throw new TypeError('Failed to fetch')
  }
}
const good = () => {
  county.trouble = () => undefined
}
const idOf = async (tablet: LocalTablet) => (await tablet.status()).device?.deviceId
const tellsOf = async (tablet: LocalTablet) => {
  const today = await tablet.today()
  return today.kind === 'today' ? today.notices.flatMap(({ tells }) => tells ?? []) : []
}
const held = () => [...county.held.values()].map((text) => JSON.parse(text) as { device: string; deviceSeq: number })

describe('a tablet that was restored from a copy', () => {
  test('hands in what it sealed, takes a new name, tells the worker, and begins a fresh chain', async () => {
    const tablet = await restored()
    expect(await idOf(tablet)).toBe('d-1')
    await finishes(tablet)
    expect(await tablet.sync()).toMatchObject({ kind: 'done' })
    expect(await idOf(tablet)).toBe('d-2')
    expect(county.devices.get('d-2')).toMatchObject({ replaces: 'd-1', label: "Ana's tablet" })
    expect(await tellsOf(tablet)).toEqual([{ kind: 'renewed' }])
    expect((await tablet.status()).renewing).toBeUndefined()
    await finishes(tablet, 'c-kofi')
    await tablet.sync()
    expect(held().map(({ device, deviceSeq }) => `${device} ${deviceSeq}`)).toEqual([
      'd-1 1',
      'd-1 2',
      'd-1 2',
      'd-2 1',
    ])
    expect(held()[3]).not.toHaveProperty('prev')
    expect(await tablet.outbox()).toMatchObject({ sealed: 3, received: 3, waiting: 0 })
  })

  test('keeps its vault, its drafts and its children', async () => {
    const tablet = await restored()
    const begun = await tablet.startVisit(['c-kofi'])
    await finishes(tablet)
    await tablet.sync()
    await tablet.lock()
    expect(await tablet.unlock(PASSPHRASE)).toMatchObject({ kind: 'unlocked' })
    const today = await tablet.today()
    expect(today).toMatchObject({ drafts: [{ contactId: begun.kind === 'started' ? begun.draft.contactId : '' }] })
    expect(today.kind === 'today' ? today.children : []).toHaveLength(2)
    expect(await tablet.child('c-amara')).toMatchObject({ visits: [{}, {}] })
  })

  test('can prove what was signed for the name it had', async () => {
    const tablet = await restored()
    await finishes(tablet)
    await tablet.sync()
    await finishes(tablet, 'c-kofi')
    await tablet.sync()
    const file = await tablet.receipts()
    const { device, receipts, keys } = JSON.parse(file.kind === 'receipts' ? file.text : '') as {
      device: string
      receipts: { device?: string; kid: string; receivedAt: string; hashes: string[]; signature: string }[]
      keys: Record<string, Record<string, string>>
    }
    expect(receipts.map((one) => one.device ?? device)).toEqual(['d-1', 'd-1', 'd-2'])
    for (const { kid, receivedAt, hashes, signature, device: then = device } of receipts)
      expect(await verify(keys[kid]!, ['doorstep-receipt/v1', then, receivedAt, ...hashes].join('\n'), signature)).toBe(
        true,
      )
  })

  test('waits while nobody is signed in, says so, and does it by itself afterwards', async () => {
    const tablet = await restored()
    await finishes(tablet)
    county.trouble = (path) =>
      path.endsWith('/me')
        ? Response.json({}, { status: 401, headers: { 'Content-Type': 'application/problem+json' } })
        : undefined
    await tablet.sync()
    expect(await tablet.status()).toMatchObject({ renewing: {}, waiting: 0, device: { deviceId: 'd-1' } })
    noSignal()
    await finishes(tablet, 'c-kofi')
    await tablet.sync()
    expect((await tablet.status()).renewing).toEqual({})
    good()
    await tablet.sync()
    expect(await idOf(tablet)).toBe('d-2')
    expect(county.held.size).toBe(4)
  })

  test('never becomes the tablet of somebody else who is signed in', async () => {
    const tablet = await restored()
    await finishes(tablet)
    county.trouble = (path) =>
      path.endsWith('/me') ? Response.json({ worker: 'w-ben', name: 'Ben', roles: [], teams: [] }) : undefined
    await tablet.sync()
    expect(await idOf(tablet)).toBe('d-1')
    expect(county.devices.size).toBe(1)
  })

  test('says why when the council has no place for it, and goes on trying', async () => {
    const tablet = await restored()
    await finishes(tablet)
    county.devicesMax = 0
    await tablet.sync()
    expect((await tablet.status()).renewing).toEqual({ sentence: 'It is too-many-devices.' })
    county.devicesMax = 3
    await tablet.sync()
    expect(await idOf(tablet)).toBe('d-2')
    expect((await tablet.status()).renewing).toBeUndefined()
  })

  test('whose answer was lost makes no second device', async () => {
    const tablet = await restored()
    await finishes(tablet)
    county.lostOnTheWay = (path) => path.endsWith('/devices')
    await tablet.sync()
    expect(await idOf(tablet)).toBe('d-1')
    county.lostOnTheWay = () => false
    await tablet.sync()
    expect(await idOf(tablet)).toBe('d-2')
    expect(county.devices.size).toBe(2)
  })

  test('that died after it was enrolled and before it had stored its name goes on as the same device', async () => {
    const tablet = await restored()
    await finishes(tablet)
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (this.name === 'meta' && args[1] === 'device') throw new Error('killed')
      return put.apply(this, args)
    }
    await tablet.sync().catch(() => {})
    IDBObjectStore.prototype.put = put
    expect(county.devices.size).toBe(2)
    const again = await new Tab(county, `${database}-copy`).opens()
    expect(await idOf(again)).toBe('d-1')
    await again.unlock(PASSPHRASE)
    await finishes(again, 'c-kofi')
    await again.sync()
    expect(await idOf(again)).toBe('d-2')
    expect(county.devices.size).toBe(2)
    expect(county.held.size).toBe(4)
    expect(await again.outbox()).toMatchObject({ sealed: 3, received: 3, waiting: 0 })
  })

  test('leaves the tablet it was copied from able to do the same', async () => {
    const first = await anasTablet(county, database)
    await finishes(first)
    await first.sync()
    await copied(database, `${database}-copy`)
    const second = await new Tab(county, `${database}-copy`).opens()
    await second.unlock(PASSPHRASE)
    for (const tablet of [first, second, first]) {
      await finishes(tablet, 'c-kofi')
      await tablet.sync()
    }
    expect(new Set([await idOf(first), await idOf(second)])).toEqual(new Set(['d-2', 'd-3']))
    // What the second one had sealed under a name that was another's by then went in as the copy for the authority.
    expect([county.held.size, county.deposited.size]).toEqual([3, 1])
  })

  test('leaves the one it was copied from refused at once: it hands in what it sealed, and goes on once she signs in', async () => {
    const first = await anasTablet(county, database)
    await finishes(first)
    await first.sync()
    await copied(database, `${database}-copy`)
    const second = await new Tab(county, `${database}-copy`).opens()
    await second.unlock(PASSPHRASE)
    await finishes(second, 'c-kofi')
    await second.sync()
    await finishes(first, 'c-kofi')
    await first.sync()
    expect([await idOf(first), await idOf(second)]).toEqual(['d-2', 'd-1'])
    await finishes(second)
    const { signedIn } = county
    county.signedIn = undefined
    expect(await second.sync()).toMatchObject({ kind: 'revoked', replaced: true, waiting: 1 })
    expect((await second.status()).renewing).toEqual({})
    expect(county.deposited.size).toBe(1)
    county.signedIn = signedIn
    expect(await second.sync()).toMatchObject({ kind: 'done' })
    expect(await idOf(second)).toBe('d-3')
    expect(await second.outbox()).toMatchObject({ waiting: 0 })
  })
})
