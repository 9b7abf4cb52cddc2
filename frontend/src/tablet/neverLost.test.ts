import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Child, type Draft, newId } from '#record'
import {
  addDraft,
  type Branch,
  type Database,
  type DeviceMeta,
  finish,
  Locker,
  openDatabase,
  putDraft,
  putMeta,
  readDrafts,
  readMeta,
  write,
} from '#store'
import { Line } from '#sync'
import { keysFrom, makeDeviceKey } from '#vault'
import { County } from './County.testing'
import { changeVisit } from './changing'
import type { Opened } from './Opened'
import { amara, answered } from './people.testing'
import { handInCopies } from './handingIn'
import { talk } from './talking'

/** What may happen to a tablet and its server, in any order. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant('finish' as const) },
  { weight: 3, arbitrary: fc.constant('correct' as const) },
  { weight: 4, arbitrary: fc.constant('talk' as const) },
  { weight: 2, arbitrary: fc.constant('deposit' as const) },
  { weight: 1, arbitrary: fc.constant('forget' as const) },
  { weight: 1, arbitrary: fc.constant('return' as const) },
  { weight: 1, arbitrary: fc.constant('crash' as const) },
  { weight: 1, arbitrary: fc.constant('image' as const) },
  { weight: 1, arbitrary: fc.constant('restore' as const) },
  { weight: 1, arbitrary: fc.constant('revoke' as const) },
  { weight: 1, arbitrary: fc.constant('reinstate' as const) },
)
const weather = fc.constantFrom(
  'good',
  'no-signal',
  'lost-answer',
  'html',
  'forged',
  'too-large',
  'full',
  'held',
  'dies',
) as fc.Arbitrary<'good' | 'no-signal' | 'lost-answer' | 'html' | 'forged' | 'too-large' | 'full' | 'held' | 'dies'>

test('whatever happens between them, a sealed change is on the tablet or at the authority, once, in an unbroken chain', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(happening, weather), { minLength: 1, maxLength: 25 }), async (story) => {
      const world = await World.begin()
      for (const [what, sky] of story) await world.happens(what, sky)
      await world.nothingIsLost()
      await world.calm()
      await world.nothingWaits()
    }),
    { numRuns: 150 },
  )
}, 120_000)

type Happening = typeof happening extends fc.Arbitrary<infer What> ? What : never

/** All that lay in the tablet's database at one moment. */
type Image = { stores: Map<StoreName, [IDBValidKey, unknown][]>; drafts: string[] }
type StoreName = Database['objectStoreNames'][number]

class World {
  readonly sealed = new Set<string>()
  readonly drafts = new Set<string>()
  #image: Image | undefined
  private constructor(
    readonly county: County,
    readonly name: string,
    readonly root: Uint8Array<ArrayBuffer>,
    private db: Database,
  ) {}

  static async begin(): Promise<World> {
    const county = await County.open()
    const name = crypto.randomUUID()
    const { signing, publicKey } = await makeDeviceKey()
    const answer = await county.fetching('/api/v1/devices', {
      method: 'POST',
      headers: { 'Doorstep-Request': '1' },
      body: JSON.stringify({ publicKey, label: 'tablet' }),
    })
    const reply = await answer.json()
    const device: DeviceMeta = { ...reply, label: 'tablet', initials: 'AR', signing, slots: [] }
    const db = await openDatabase(undefined, name)
    await write(db, ['meta'], (tx) => putMeta(tx, 'device', device))
    const world = new World(county, name, crypto.getRandomValues(new Uint8Array(32)), db)
    county.tells(amara as Child)
    await world.talks()
    return world
  }

  private async opened(): Promise<Opened> {
    const locker = new Locker(await keysFrom(this.root.slice()))
    return { db: this.db, locker, author: { workerId: 'w-ana', name: 'Ana Reid' }, device: await this.#device() }
  }

  #device = async (): Promise<DeviceMeta> => (await readMeta(this.db)).device!

  async happens(what: Happening, sky: string) {
    const kept = await this.#device()
    const device = this.county.devices.get(kept.deviceId)!
    if (what === 'image') this.#image = await this.#taken()
    if (what === 'restore') await this.#goesBack()
    this.#weather(sky)
    if (what === 'finish') await this.#finishes()
    if (what === 'correct') await this.#corrects()
    if (what === 'talk') await this.talks().catch(() => this.#crashes())
    if (what === 'deposit') await handInCopies(this.db, kept, this.#line()).catch(() => this.#crashes())
    if (what === 'forget') this.county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'She moved.' })
    if (what === 'return') this.county.tells(amara as Child)
    if (what === 'crash') await this.#crashes()
    if (what === 'revoke') device.revoked = true
    if (what === 'reinstate') device.revoked = false
    this.#weather('good')
  }

  #line = () => new Line(this.county.fetching)

  async talks() {
    const renewal = {
      chainLock: <T>(act: () => Promise<T>) => act(),
      nowMs: () => this.county.nowMs,
      renewed: () => {},
    }
    return talk(await this.opened(), { line: this.#line(), progress: () => {}, tried: {}, renewal })
  }

  async #finishes() {
    const { db, locker } = await this.opened()
    const now = new Date().toISOString()
    const contactId = newId()
    const child = { recordId: newId(), purpose: 'CIN' as const, quotes: {}, earlierActions: {}, actions: {} }
    const draft = answered({
      contactId,
      openedAt: now,
      form: 1,
      common: { present: {} },
      children: { 'c-amara': child },
    } as Draft)
    const stored = { draft, savedAt: now, children: { 'c-amara': { name: 'Amara', lookedAfter: true } } }
    this.drafts.add(contactId)
    if ((await addDraft(db, locker, stored)).kind !== 'written') return void this.drafts.delete(contactId)
    await this.#seals(contactId)
  }

  /** Opens the visit that this tablet wrote last, and changes its words. */
  async #corrects() {
    const opened = await this.opened()
    const [row] = await this.db.getAll('branches')
    const branch = row && (await opened.locker.read<Branch>('branch', row))
    if (!branch) return
    const { childId, recordId } = branch
    const now = new Date().toISOString()
    const outcome = await changeVisit(opened, { childId, recordId, deciding: false, now })
    if (outcome.kind !== 'started') return
    const { draft } = outcome
    this.drafts.add(draft.contactId)
    const children = { [childId]: { ...draft.children[childId]!, summary: newId() } }
    const known = { [childId]: { name: 'Amara', lookedAfter: true } }
    await putDraft(opened.db, opened.locker, { draft: { ...draft, children }, savedAt: now, children: known })
    await this.#seals(draft.contactId)
  }

  async #seals(contactId: string) {
    const { db, locker, author } = await this.opened()
    const outcome = await finish(db, locker, author, contactId).catch(() => ({ kind: 'killed' as const }))
    if (outcome.kind !== 'sealed') return
    this.drafts.delete(contactId)
    for (const { changeId } of outcome.sealed) this.sealed.add(changeId)
  }

  /** The browser is killed: what was not in the database is gone. */
  async #crashes() {
    this.db.close()
    this.db = await openDatabase(undefined, this.name)
  }

  async #taken(): Promise<Image> {
    const stores: Image['stores'] = new Map()
    for (const name of this.db.objectStoreNames) {
      const [keys, values] = await Promise.all([this.db.getAllKeys(name), this.db.getAll(name)])
      stores.set(
        name,
        keys.map((key, i) => [key, values[i]]),
      )
    }
    return { stores, drafts: [...this.drafts] }
  }

  /** The tablet is put back to what it was; what only it had since then is gone with it, whatever Doorstep does. */
  async #goesBack() {
    if (!this.#image) return
    const { stores, drafts } = this.#image
    const { locker } = await this.opened()
    const imaged = new Set(stores.get('outbox')!.map(([key]) => key))
    for (const row of await this.db.getAll('outbox')) {
      const isElsewhere = imaged.has(row.key) || this.#there().has(row.hash)
      const label = await locker.unbox<{ changeId: string }>('change-label', row.key, row.seq, row.label)
      if (!isElsewhere) this.sealed.delete(label!.changeId)
    }
    this.drafts.clear()
    for (const contactId of drafts) this.drafts.add(contactId)
    const all = [...this.db.objectStoreNames]
    await write(this.db, all, async (tx) => {
      for (const name of all) {
        const store = tx.objectStore(name)
        await store.clear()
        for (const [key, value] of stores.get(name)!)
          await store.put(value as never, store.keyPath === null ? (key as string) : undefined)
      }
    })
  }

  #weather(sky: string) {
    const { county } = this
    const html = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })
    const large = () =>
      Response.json(
        { type: 'urn:doorstep:too-large' },
        { status: 413, headers: { 'Content-Type': 'application/problem+json' } },
      )
    county.trouble = (path) => {
      if (sky === 'no-signal') throw new TypeError('Failed to fetch')
      if (sky === 'html') return html()
      return sky === 'too-large' && path.endsWith('/push') ? large() : undefined
    }
    county.lostOnTheWay = () => sky === 'lost-answer'
    county.forgeReceipts = sky === 'forged'
    county.verdict = () => (sky === 'held' ? { verdict: 'HELD' } : { verdict: 'APPLIED', revision: 1 })
    disk = sky === 'full' ? 'full' : sky === 'dies' ? 'dies' : 'good'
  }

  async nothingIsLost() {
    const { db, locker } = await this.opened()
    const waiting = (await db.getAll('outbox')).map((row) => row.hash)
    const there = new Set([...waiting, ...this.#there().keys()])
    const sent = (await db.getAll('sentbox')).map((row) => row.hash)
    expect(sent.every((hash) => this.#there().has(hash))).toBe(true)
    expect(there.size).toBe(this.sealed.size)
    const open = (await readDrafts(db, locker)).map(({ draft }) => draft.contactId)
    expect(open.sort()).toEqual([...this.drafts].sort())
  }

  /** At the authority, in the record or deposited. */
  #there = (): Map<string, string> => new Map([...this.county.deposited, ...this.county.held])

  /** The faults stop: the server is well, the device is good again, there is room, and she goes on working. */
  async calm() {
    for (const device of this.county.devices.values()) device.revoked = false
    for (let cycle = 0; cycle < 3; cycle++) {
      expect(await this.talks()).toMatchObject({ kind: 'done' })
      await this.#finishes()
    }
    expect(await this.talks()).toMatchObject({ kind: 'done' })
  }

  async nothingWaits() {
    expect(await this.db.count('outbox')).toBe(0)
    const { device, ledger } = await readMeta(this.db)
    expect(ledger.forked).toBeUndefined()
    const all = [...this.#there()].map(([hash, text]) => ({ hash, ...JSON.parse(text) }))
    expect(all.map((change) => change.changeId).sort()).toEqual([...this.sealed].sort())
    // What lies deposited and unopened tells the server no number.
    const chain = all
      .filter((change) => change.device === device!.deviceId && this.county.held.has(change.hash))
      .sort((a, b) => a.deviceSeq - b.deviceSeq)
    expect(this.county.devices.get(device!.deviceId)!.forked).toBe(false)
    expect(this.county.devices.size).toBe(1 + [...this.county.devices.values()].filter((one) => one.forked).length)
    expect(chain.map((change) => change.deviceSeq)).toEqual(chain.map((_, i) => i + 1))
    expect(chain.map((change) => change.prev)).toEqual(
      [undefined, ...chain.map((change) => change.hash)].slice(0, chain.length),
    )
  }
}

let disk: 'good' | 'full' | 'dies' = 'good'
const { put, add } = IDBObjectStore.prototype
const failing = (verb: typeof put): typeof put =>
  function (this: IDBObjectStore, ...args) {
    if (disk === 'full') throw new DOMException('The quota is used up.', 'QuotaExceededError')
    // Death in the middle of a step: whatever this transaction had written is gone with it.
    if (disk === 'dies' && this.name !== 'drafts') throw new Error('killed')
    return verb.apply(this, args)
  }
IDBObjectStore.prototype.put = failing(put)
IDBObjectStore.prototype.add = failing(add)
