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
  write,
} from '#store'
import { Line } from '#sync'
import { keysFrom, makeDeviceKey } from '#vault'
import { County } from './County.testing'
import { changeVisit } from './changing'
import type { Opened } from './Opened'
import { amara, answered } from './people.testing'
import { handInCopies, talk } from './talking'

/** What may happen to a tablet and its server, in any order. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant('finish' as const) },
  { weight: 3, arbitrary: fc.constant('correct' as const) },
  { weight: 4, arbitrary: fc.constant('talk' as const) },
  { weight: 2, arbitrary: fc.constant('deposit' as const) },
  { weight: 1, arbitrary: fc.constant('forget' as const) },
  { weight: 1, arbitrary: fc.constant('return' as const) },
  { weight: 1, arbitrary: fc.constant('crash' as const) },
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

class World {
  readonly sealed = new Set<string>()
  readonly drafts = new Set<string>()
  private constructor(
    readonly county: County,
    readonly name: string,
    readonly root: Uint8Array<ArrayBuffer>,
    private device: DeviceMeta,
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
    const world = new World(county, name, crypto.getRandomValues(new Uint8Array(32)), device, db)
    county.tells(amara as Child)
    await world.talks()
    return world
  }

  private async opened(): Promise<Opened> {
    const locker = new Locker(await keysFrom(this.root.slice()))
    return { db: this.db, locker, author: { workerId: 'w-ana', name: 'Ana Reid' }, device: this.device }
  }

  async happens(
    what: 'finish' | 'correct' | 'talk' | 'deposit' | 'forget' | 'return' | 'crash' | 'revoke' | 'reinstate',
    sky: string,
  ) {
    this.#weather(sky)
    const device = this.county.devices.get(this.device.deviceId)!
    if (what === 'finish') await this.#finishes()
    if (what === 'correct') await this.#corrects()
    if (what === 'talk') await this.talks().catch(() => this.#crashes())
    if (what === 'deposit') await handInCopies(this.db, this.device, this.#line()).catch(() => this.#crashes())
    if (what === 'forget') this.county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'She moved.' })
    if (what === 'return') this.county.tells(amara as Child)
    if (what === 'crash') await this.#crashes()
    if (what === 'revoke') device.revoked = true
    if (what === 'reinstate') device.revoked = false
    this.#weather('good')
  }

  #line = () => new Line(this.county.fetching)

  async talks() {
    return talk(await this.opened(), { line: this.#line(), progress: () => {}, tried: {} })
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
    const there = new Set([...waiting, ...this.county.held.keys()])
    const sent = (await db.getAll('sentbox')).map((row) => row.hash)
    expect(sent.every((hash) => this.county.held.has(hash))).toBe(true)
    expect(there.size).toBe(this.sealed.size)
    const open = (await readDrafts(db, locker)).map(({ draft }) => draft.contactId)
    expect(open.sort()).toEqual([...this.drafts].sort())
  }

  /** The faults stop: the server is well, the device is good again, there is room. */
  async calm() {
    this.county.devices.get(this.device.deviceId)!.revoked = false
    for (let cycle = 0; cycle < 3; cycle++) expect(await this.talks()).toMatchObject({ kind: 'done' })
  }

  async nothingWaits() {
    expect(await this.db.count('outbox')).toBe(0)
    const held = [...this.county.held.entries()].map(([hash, text]) => ({ hash, ...JSON.parse(text) }))
    const chain = held.sort((a, b) => a.deviceSeq - b.deviceSeq)
    expect(new Set(chain.map((change) => change.changeId))).toEqual(this.sealed)
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
