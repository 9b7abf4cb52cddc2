import type {
  Child,
  CompareRequest,
  ConcernsHeld,
  DraftsKept,
  DraftsPut,
  Duty,
  DutyRules,
  MendRequest,
  VisitPlansHeld,
  VisitPlansPut,
} from '#record'
import { Told } from './Told.testing'

type Jwk = JsonWebKey
type Device = {
  id: string
  label: string
  key: CryptoKey
  worker: string
  revoked: boolean
  seqs: Set<number>
  /** Hashes of what was sealed under each number. */
  links: Map<number, string[]>
  forked: boolean
  replaces?: string
}
type Change = { changeId: string; deviceSeq: number; prev?: string; childId: string; recordId: string; device: string }
type Reply = { status?: number; type?: string; body: unknown; headers?: Record<string, string> }

const ES256 = { name: 'ECDSA', hash: 'SHA-256' }
const encoder = new TextEncoder()
const b64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url')
const sha256 = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', encoder.encode(text))).toString('hex')
const problem = (status: number, kind: string): Reply => ({
  status,
  type: 'application/problem+json',
  body: { type: `urn:doorstep:${kind}`, title: kind, detail: `It is ${kind}.` },
})

/**
 * A small authority that speaks the wire as the sync server does: it checks every proof, keeps what it acknowledged,
 * and signs its receipts. `fetching` is handed to a tablet in place of the network.
 */
export class County {
  readonly devices = new Map<string, Device>()
  /** Sealed bytes by hash, in the order in which they came. */
  readonly held = new Map<string, string>()
  readonly deposited = new Map<string, string>()
  readonly nonces = new Set<string>()
  readonly feed: unknown[] = []
  /** Reports of tablets that did not hold what they should. */
  readonly divergences: MendRequest[] = []
  /** Open drafts by worker and contact. */
  readonly drafts = new Map<string, DraftsKept & { body: string }>()
  /** Who is out, by contact. */
  readonly plans = new Map<string, VisitPlansHeld & { worker: string }>()
  /** Concerns that it has, by their record. */
  readonly concerns = new Map<string, ConcernsHeld>()
  /** Who would be told when somebody is not back. */
  named = ['Grace Lindqvist']
  ring: string | undefined = '01632 960 001'
  epoch = 'e-1'
  /** Whether it is new enough to number what it tells. */
  numbers = true
  readonly requests: string[] = []
  /** The rules by which it says what is due, when it is new enough to tell them. */
  rules: DutyRules | undefined
  signedIn: string | undefined = 'w-ana'
  nowMs = Date.parse('2026-11-23T14:03:00.000Z')
  scopeVersion = 7
  pageItems = 500
  /** Runs before each request; what it returns is answered instead. It may throw, as a dead network does. */
  trouble: (path: string, body: string) => Response | undefined | Promise<Response | undefined> = () => undefined
  /** Runs after the commit: what it returns is answered instead of the truth, which is then lost on the way. */
  lostOnTheWay: (path: string) => boolean = () => false
  verdict: (change: Change) => Record<string, unknown> = () => ({ verdict: 'APPLIED', revision: 1 })
  forgeReceipts = false
  bytesMax = 1024 * 1024
  devicesMax = 3
  readonly #names = new Map<string, string>()
  #receipts!: CryptoKeyPair
  #receiptNo = 0
  readonly #oldReceipts = new Map<string, CryptoKeyPair>()
  #kid = 'r-2026-11'
  #deposit!: CryptoKeyPair

  static async open(): Promise<County> {
    const county = new County()
    county.#receipts = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
    county.#deposit = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
    return county
  }

  tells(child: Child, duties: Duty[] = []): void {
    this.feed.push({ kind: 'child', child }, { kind: 'duties', childId: child.id, duties })
  }

  /** The backup is put back: what came after it is gone, and a new life of the store begins. */
  restores(heldThen: Map<string, string>, feedThen: unknown[]): void {
    this.held.clear()
    for (const [hash, text] of heldThen) this.held.set(hash, text)
    this.feed.length = 0
    this.feed.push(...feedThen)
    this.epoch = `${this.epoch}-again`
  }

  fetching = async (path: string, init: RequestInit): Promise<Response> => {
    const body = (init.body as string | undefined) ?? ''
    this.requests.push(`${init.method} ${path.split('?')[0]}`)
    const instead = await this.trouble(path, body)
    if (instead) return instead
    const reply = await this.#answer(String(init.method), path, body, new Headers(init.headers))
    if (this.lostOnTheWay(path)) throw new TypeError('The network is gone.')
    return Response.json(reply.body, {
      status: reply.status ?? 200,
      headers: {
        'Content-Type': reply.type ?? 'application/json',
        'Doorstep-Time': String(this.nowMs),
        ...reply.headers,
      },
    })
  }

  async #answer(method: string, path: string, body: string, headers: Headers): Promise<Reply> {
    const [route, query] = path.split('?')
    if (method !== 'GET' && headers.get('Doorstep-Request') !== '1') return problem(403, 'not-allowed')
    if (route === '/api/v1/nonce') return { body: this.#nonce() }
    if (route === '/api/v1/receipt-keys') return { body: await this.#receiptKeys() }
    if (route === '/api/v1/me') return this.signedIn ? { body: this.#me() } : problem(401, 'signed-out')
    if (route === '/api/v1/duties/rules') return this.rules ? { body: this.rules } : problem(404, 'not-found')
    if (route === '/api/v1/devices') return this.signedIn ? this.#enrol(JSON.parse(body)) : problem(401, 'signed-out')
    const proved = await this.#proved(method, path, body, headers)
    if ('body' in proved) return proved
    if (route === '/api/v1/sync/deposit') return this.#take(proved, JSON.parse(body))
    const refused = this.#refused(proved)
    if (refused) return refused
    if (!this.signedIn) return problem(401, 'signed-out')
    if (this.signedIn !== proved.worker) return problem(403, 'not-allowed')
    if (route === '/api/v1/sync/push') return this.#push(proved, body)
    if (route === '/api/v1/sync/compare') return this.#compare(JSON.parse(body))
    if (route === '/api/v1/sync/mend') return this.#mend(JSON.parse(body))
    if (route === '/api/v1/sync/offer') return this.#offer(JSON.parse(body))
    if (/^\/api\/v1\/sync\/(visit-plans|concerns)/.test(route!)) return this.#urgent(proved, method, route!, body)
    if (route!.startsWith('/api/v1/sync/drafts')) return this.#draft(proved, method, route!.split('/')[5], body)
    return this.#pull(new URLSearchParams(query).get('cursor'))
  }

  #nonce() {
    const nonce = crypto.randomUUID()
    this.nonces.add(nonce)
    return { nonce, serverTimeMs: this.nowMs, secondsValid: 300 }
  }

  #me() {
    return { worker: this.signedIn, name: 'Ana Reid', roles: ['WORKER'], teams: ['t-scp1'] }
  }

  async #enrol({ publicKey, label, replaces }: { publicKey: Jwk; label: string; replaces?: string }): Promise<Reply> {
    const known = this.#names.get(String(publicKey.x))
    const gone = [...this.devices.values()].flatMap((device) => device.replaces ?? [])
    const active = [...this.devices.values()].filter(
      ({ id, revoked }) => !revoked && id !== replaces && !gone.includes(id),
    )
    if (known === undefined && active.length >= this.devicesMax) return problem(409, 'too-many-devices')
    const deviceId = known ?? `d-${this.devices.size + 1}`
    this.#names.set(String(publicKey.x), deviceId)
    const key = await crypto.subtle.importKey('jwk', publicKey, { name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'verify',
    ])
    if (known === undefined)
      this.devices.set(deviceId, {
        ...{ id: deviceId, label, key, worker: this.signedIn!, revoked: false, seqs: new Set(), links: new Map() },
        ...{ forked: false, ...(replaces !== undefined && { replaces }) },
      })
    return {
      body: {
        deviceId,
        worker: this.signedIn,
        workerName: 'Ana Reid',
        depositKeyId: 'd-2026-11',
        depositKey: await this.#publicHalf(this.#deposit),
        receiptKeys: await this.#receiptKeys(),
        authority: 'Wetherby Vale',
        dutyPhone: '01632 960 960',
      },
    }
  }

  /** A new receipt key signs from here on; the old one stays published. */
  async rotatesItsReceiptKey(): Promise<void> {
    this.#oldReceipts.set(this.#kid, this.#receipts)
    this.#receipts = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
    this.#kid = `${this.#kid}-02`
  }

  async #receiptKeys() {
    const all = [...this.#oldReceipts, [this.#kid, this.#receipts] as const]
    return Object.fromEntries(await Promise.all(all.map(async ([kid, pair]) => [kid, await this.#publicHalf(pair)])))
  }

  async #publicHalf(pair: CryptoKeyPair) {
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
    return { kty, crv, x, y }
  }

  /** A device that is not to speak any more; what it holds it can still hand in. */
  #refused({ id, revoked }: Device): Reply | undefined {
    if (revoked) return problem(403, 'device-revoked')
    const isReplaced = [...this.devices.values()].some(({ replaces }) => replaces === id)
    return isReplaced ? problem(403, 'device-replaced') : undefined
  }

  async #proved(method: string, path: string, body: string, headers: Headers): Promise<Device | Reply> {
    const [id, nonce, proof] = ['Doorstep-Device', 'Doorstep-Nonce', 'Doorstep-Proof'].map(
      (name) => headers.get(name) ?? '',
    )
    const device = this.devices.get(id!)
    if (!device) return problem(403, 'device-unknown')
    if (!this.nonces.has(nonce!)) return problem(401, 'nonce-expired')
    const text = ['doorstep-proof/v1', method, path, await sha256(body), id, nonce].join('\n')
    const isTrue = await crypto.subtle.verify(ES256, device.key, Buffer.from(proof!, 'base64url'), encoder.encode(text))
    return isTrue ? device : problem(403, 'proof-invalid')
  }

  async #push(device: Device, body: string): Promise<Reply> {
    if (body.length > this.bytesMax) return problem(413, 'too-large')
    const { device: id, changes } = JSON.parse(body) as { device: string; changes: string[] }
    const results = []
    for (const text of changes) {
      const hash = await sha256(text)
      const change = JSON.parse(text) as Change
      const known = this.held.has(hash)
      this.held.set(hash, text)
      link(device, change, hash)
      const first = this.verdict(change)
      results.push({ changeId: change.changeId, hash, ...first, ...(known && { verdict: 'DUPLICATE' }) })
    }
    return {
      body: {
        results,
        receipt: await this.#receipt(
          id,
          results.map((one) => one.hash),
        ),
        device: this.#chain(device),
      },
    }
  }

  #chain({ seqs, forked }: Device) {
    const last = Math.max(0, ...seqs)
    return {
      ...(forked && { forked }),
      received: seqs.size,
      missing: Array.from({ length: last }, (_, i) => i + 1).filter((seq) => !seqs.has(seq)),
    }
  }

  async #receipt(device: string, hashes: string[]) {
    const receivedAt = new Date(this.nowMs).toISOString()
    const text = ['doorstep-receipt/v1', device, receivedAt, ...(this.forgeReceipts ? [] : hashes)].join('\n')
    const signature = b64(await crypto.subtle.sign(ES256, this.#receipts.privateKey, encoder.encode(text)))
    this.#receiptNo += hashes.length
    const seq = [this.#receiptNo - hashes.length + 1, this.#receiptNo]
    return { kid: this.#kid, seq, receivedAt, signature }
  }

  #pull(cursor: string | null): Reply {
    const [life, at] = (cursor ?? '').split('|')
    const from = life === this.epoch ? Number(at) : 0
    const told = new Told(this.feed)
    const items = (this.numbers ? told.items : this.feed).slice(from, from + this.pageItems)
    const next = from + items.length
    const more = next < this.feed.length
    const children = this.feed.filter((item) => (item as { kind: string }).kind === 'child').length
    const asOf = new Date(this.nowMs).toISOString()
    const { scopeVersion } = this
    const reply = { items, cursor: `${this.epoch}|${next}`, more, scopeVersion, children, asOf, epoch: this.epoch }
    const rules = this.rules && { rules: this.rules.name }
    return { body: { ...reply, ...rules, ...(!more && this.numbers && { digest: told.digest() }) } }
  }

  #compare({ cursor, digests }: CompareRequest): Reply {
    const told = new Told(this.feed)
    const children = told.children.filter((id) => told.digest(id) !== digests[id])
    return {
      body: {
        upTo: Number(cursor.split('|')[1]),
        children: children.map((childId) => ({ childId, items: told.held(childId) })),
        forget: Object.keys(digests).filter((id) => !told.children.includes(id)),
      },
    }
  }

  #mend(request: MendRequest): Reply {
    this.divergences.push(request)
    return { body: { items: new Told(this.feed).again(request.wanted), more: false } }
  }

  #draft({ id, label, worker }: Device, method: string, contactId: string | undefined, body: string): Reply {
    const name = `${worker}|${contactId}`
    const known = this.drafts.get(name)
    if (contactId === undefined) {
      const hers = [...this.drafts].filter(([key]) => key.startsWith(`${worker}|`))
      return { body: { drafts: hers.map(([, { body: _content, ...kept }]) => kept) } }
    }
    if (method === 'DELETE') this.drafts.delete(name)
    if (method === 'DELETE') return { body: { kept: false, version: 0 } }
    if (method === 'GET') {
      const { body: content, ...kept } = known ?? { body: '' }
      return known ? { body: { kept, body: content } } : problem(404, 'not-found')
    }
    const { basedOn, savedAt, openedAt, children, body: content } = JSON.parse(body) as DraftsPut
    if (known && known.version !== basedOn && known.device !== id)
      return { body: { kept: false, version: known.version } }
    const version = Math.max(known?.version ?? 0, basedOn) + 1
    this.drafts.set(name, { contactId, version, device: id, label, savedAt, openedAt, children, body: content })
    return { body: { kept: true, version } }
  }

  #plans({ worker }: Device, method: string, contactId: string | undefined, body: string): Reply {
    if (method === 'PUT') {
      const { version, setOutAt, backBy, children, addresses, backAt } = JSON.parse(body) as VisitPlansPut
      const known = this.plans.get(contactId!)
      const heldAt = known?.heldAt ?? new Date(this.nowMs).toISOString()
      if (version > (known?.version ?? 0))
        this.plans.set(contactId!, {
          ...{ worker, contactId: contactId!, version, setOutAt, backBy, children, addresses, heldAt },
          ...{ tells: this.named, told: [], ...(backAt !== undefined && { backAt }) },
        })
    }
    const hers = [...this.plans.values()].filter((plan) => plan.worker === worker)
    const plans = hers.filter((plan) => plan.backAt === undefined || plan.contactId === contactId)
    return { body: { plans: plans.map(({ worker: _hers, ...held }) => held), ...(this.ring && { ring: this.ring }) } }
  }

  #urgent(device: Device, method: string, route: string, body: string): Reply {
    const [, , , , what, id] = route.split('/')
    return what === 'concerns' ? this.#concerns(id) : this.#plans(device, method, id, body)
  }

  #concerns(recordId: string | undefined): Reply {
    const receivedAt = new Date(this.nowMs).toISOString()
    const told = this.named.map((name) => ({ name, at: receivedAt }))
    if (recordId !== undefined && !this.concerns.has(recordId))
      this.concerns.set(recordId, { recordId, receivedAt, told })
    const numbers = { ...(this.ring && { dutyPhone: this.ring }), emergencyTeam: '01632 960 002' }
    return { body: { concerns: [...this.concerns.values()], numbers, unreadAfterMinutes: 15 } }
  }

  #offer({ hashes }: { hashes: string[] }): Reply {
    return { body: { lacking: hashes.filter((hash) => !this.held.has(hash)) } }
  }

  async #take(_device: Device, request: { device: string; copies: Copy[]; reoffered?: boolean }): Promise<Reply> {
    for (const copy of request.copies) {
      const text = await this.#opened(copy)
      this.deposited.set(copy.hash, text)
      if (request.reoffered) this.held.set(copy.hash, text)
    }
    return {
      body: {
        receipt: await this.#receipt(
          request.device,
          request.copies.map((copy) => copy.hash),
        ),
      },
    }
  }

  /** As the authority's officer would, with the private half of the deposit key. */
  async #opened({ epk, iv, box, hash }: Copy): Promise<string> {
    const raw = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
    const theirs = await crypto.subtle.importKey('raw', raw(epk), { name: 'ECDH', namedCurve: 'P-256' }, true, [])
    const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, this.#deposit.privateKey, 256)
    const from = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode('doorstep-deposit/v1') }
    const key = await crypto.subtle.deriveKey(hkdf, from, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
    const gcm = { name: 'AES-GCM', iv: raw(iv), additionalData: encoder.encode(hash) }
    return new TextDecoder().decode(await crypto.subtle.decrypt(gcm, key, raw(box)))
  }
}

type Copy = { hash: string; epk: string; iv: string; box: string }

/** As the server does: other bytes under one number, or another predecessor than was handed in, are a second chain. */
function link(device: Device, { deviceSeq, prev }: Change, hash: string): void {
  const there = device.links.get(deviceSeq) ?? []
  if (there.includes(hash)) return
  const before = device.links.get(deviceSeq - 1) ?? []
  if (there.length > 0 || (prev !== undefined && before.length > 0 && !before.includes(prev))) device.forked = true
  device.links.set(deviceSeq, [...there, hash])
  device.seqs.add(deviceSeq)
}
