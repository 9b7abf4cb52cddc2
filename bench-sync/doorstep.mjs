// The sync server as an adapter of syncbench, with everything on that is on in production: a token and a device's proof
// with every request, validation, the audit log and signed receipts. See README.md beside this file.
import crypto from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { visitOf, editOf } from './visits.mjs'

const HERE = path.dirname(fileURLToPath(import.meta.url))
const DEVICES = 64
const CHILDREN = 32
/** Of a tenth of a second each. */
const START_TRIES = 3000
/** Writing a class cache starts another Java, which on a busy machine takes its time. */
const TEACHING_MS = 300_000
/** A nonce lives five minutes. */
const NONCE_MS = 240_000
/** The device that only reads has a number that syncbench gives to nobody else. */
const READS = 1000
const TAKEN = new Set(['APPLIED', 'MERGED', 'CONFLICTED', 'HELD'])

/**
 * Options: home, the repository; java; edits and conflicts, how many of twenty changes are such (4 and 1); teaches, a file
 * to which the server writes, when it stops, what it has learned about itself (a class cache).
 */
export default function create(options) {
  const home = path.resolve(options.home ?? path.join(HERE, '..'))
  const edits = Number(options.edits ?? 4)
  const conflicts = Number(options.conflicts ?? 1)
  const issuer = new Issuer()
  let server, base, nonce, store = 0, reader
  const devices = new Map()
  /** Of each child: records whose first change is known to the server and was edited since. */
  let moved = new Map()

  const admin = (method, where, body, type) => request(method, where, body, { authorization: issuer.token('w-adm', ['ADMIN']), 'content-type': type })
  const request = (method, where, body, headers) => ask(new URL(base), undefined, method, where, body, headers)
  async function imports(kind, lines) {
    const answer = await admin('POST', `/api/v1/office/admin/import?kind=${kind}`, lines.join('\n') + '\n', 'text/csv')
    if (answer.refused?.length) throw new Error(JSON.stringify(answer.refused[0]))
  }
  async function enrolled(worker) {
    const keys = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { kty, crv, x, y } = keys.publicKey.export({ format: 'jwk' })
    const authorization = issuer.token(worker, ['WORKER'])
    const reply = await request('POST', '/api/v1/devices', JSON.stringify({ publicKey: { kty, crv, x, y }, label: 'bench' }), { authorization, 'content-type': 'application/json' })
    return { id: reply.deviceId, worker, key: keys.privateKey, authorization, seq: 0, prev: undefined, scopeVersion: 0, child: '' }
  }
  async function freshNonce() {
    if (nonce === undefined || Date.now() - nonce.at > NONCE_MS) nonce = { text: (await request('GET', '/api/v1/nonce', null, {})).nonce, at: Date.now() }
    return nonce.text
  }
  async function proved(device, agent, method, where, body) {
    const over = await freshNonce()
    const text = ['doorstep-proof/v1', method, where, sha256(body ?? ''), device.id, over].join('\n')
    const signature = crypto.sign('sha256', Buffer.from(text), { key: device.key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
    const headers = { authorization: device.authorization, 'doorstep-device': device.id, 'doorstep-nonce': over, 'doorstep-proof': signature }
    if (body != null) headers['content-type'] = 'application/json'
    return ask(new URL(base), agent, method, where, body, headers)
  }
  /** One change of this device: of twenty, some are edits of its own work and some of what another has since moved on. */
  function seal(device, doc, mine) {
    const place = device.seq % 20
    const others = moved.get(device.child) ?? []
    let record, was
    if (place >= 20 - conflicts && others.length) { record = others.splice((device.seq * 7) % others.length, 1)[0]; was = { head: record.first } }
    else if (place % 4 === 3 && place < edits * 4 && mine.length) { record = mine.shift(); was = { own: record.first } }
    const now = new Date().toISOString()
    const change = { changeId: freshId(), device: device.id, deviceSeq: ++device.seq, ...(device.prev && { prev: device.prev }),
      recordId: record?.id ?? doc.id, childId: device.child, type: 'visit', schema: 1, ...(was && { base: was }),
      patch: record ? editOf(doc) : visitOf(doc), author: device.worker, scopeVersion: device.scopeVersion, happenedAt: doc.started, capturedAt: now, sealedAt: now, clockOffsetMs: 12 }
    const sealed = JSON.stringify(change)
    device.prev = sha256(sealed)
    if (!record) mine.push({ id: doc.id, first: change.changeId })
    else if (was.own) setTimeout(() => others.push(record), 500)
    return sealed
  }

  return {
    name: 'Doorstep', durability: 'SQLite write-ahead log, synchronous=FULL; receipts, audit, proofs on',
    version: () => fs.readFileSync(path.join(home, 'pom.xml'), 'utf8').match(/<version>([^<]+)<\/version>\s*<packaging>/)?.[1] ?? '',
    async start({ dir, port }) {
      base = `http://127.0.0.1:${port}`
      const keys = await issuer.opens()
      const app = path.join(home, 'target/apps/sync-server')
      const flags = fs.readFileSync(path.join(app, '..', 'flags'), 'utf8').trim().split(' ')
      const cache = options.teaches ? [`-XX:AOTCacheOutput=${options.teaches}`] : fs.existsSync(path.join(app, 'app.aot')) ? ['-XX:AOTCache=app.aot'] : []
      const log = fs.openSync(path.join(dir, 'server.log'), 'a')
      server = spawn(options.java ?? path.join(process.env.JAVA_HOME, 'bin/java'), [...flags, ...cache, '-jar', 'app.jar', `--server.port=${port}`, `--doorstep.data=${dir}`, '--doorstep.cookies.secure=false',
        '--doorstep.issuer.embedded=false', `--doorstep.issuer.uri=${issuer.name}`, `--doorstep.issuer.jwk-set-uri=${keys}`], { cwd: app, stdio: ['ignore', log, log] })
      for (let left = START_TRIES; ; left--) {
        try { await request('GET', '/api/v1/nonce', null, {}); break } catch (e) { if (!left || server.exitCode !== null) throw e; await new Promise((f) => setTimeout(f, 100)) }
      }
      const workers = Array.from({ length: DEVICES }, (_, i) => `w-${i}`)
      await imports('teams', ['id,name', 't-reads,Reads', ...workers.map((w) => `t-${w},Team of ${w}`)])
      await imports('workers', ['id,name,team,roles', ...workers.map((w) => `${w},Worker ${w},t-${w},`)])
      return [server.pid]
    },
    /** New children, held by all who write and by a worker who has never held any other. */
    async reset() {
      const n = ++store
      moved = new Map()
      reader = `w-reads-${n}`
      const children = Array.from({ length: CHILDREN }, (_, i) => `c-${n}-${i}`)
      await imports('teams', ['id,name', `t-reads-${n},Reads`])
      await imports('workers', ['id,name,team,roles', `${reader},Reads,t-reads-${n},`])
      await imports('children', ['id,name,family_name,born_on,cohort,since', ...children.map((c) => `${c},Amara,Okafor,2015-05-01,CIN,2026-01-01`)])
      await imports('allocations', ['child,worker,from', ...Array.from({ length: DEVICES }, (_, i) => `${children[i % CHILDREN]},w-${i},2026-01-01`), ...children.map((c) => `${c},${reader},2026-01-01`)])
    },
    async client(i) {
      const name = i >= READS ? reader : `w-${i}`
      if (!devices.has(name)) devices.set(name, await enrolled(name))
      const device = devices.get(name), agent = new http.Agent({ keepAlive: true, maxSockets: 1, noDelay: true }), mine = []
      device.child = `c-${store}-${i % CHILDREN}`
      device.scopeVersion = i >= READS ? CHILDREN : store
      device.seq -= device.seq % 20
      if (!moved.has(device.child)) moved.set(device.child, [])
      return {
        async push(docs) {
          const body = JSON.stringify({ device: device.id, changes: docs.map((doc) => seal(device, doc, mine)) })
          const reply = await proved(device, agent, 'POST', '/api/v1/sync/push', body)
          for (const one of reply.results) if (!TAKEN.has(one.verdict)) throw new Error(JSON.stringify(one))
        },
        async pull(cursor) {
          const where = '/api/v1/sync/pull' + (cursor ? `?cursor=${cursor}` : '')
          const page = await proved(device, agent, 'GET', where, null)
          // An edited record travels once; its revision says how many changes it holds.
          return { count: page.items.reduce((n, item) => n + (item.kind === 'record' ? item.revision : 0), 0), cursor: page.cursor, bytes: page.wireBytes, done: !page.more }
        },
        async head() {
          const reads = await this.reading()
          for (let cursor; ;) { const page = await reads.pull(cursor); cursor = page.cursor; if (page.done) { reads.close(); return cursor } }
        },
        reading: () => this.client(READS),
        close: () => agent.destroy(),
      }
    },
    async stop() {
      issuer.closes()
      if (!server || server.exitCode !== null) return
      const gone = once(server, 'exit')
      server.kill('SIGTERM')
      const late = setTimeout(() => server.kill('SIGKILL'), options.teaches ? TEACHING_MS : 20_000)
      await gone
      clearTimeout(late)
    },
  }
}

/** UUID version 7, as tablets make them. */
function freshId() {
  const hex = Date.now().toString(16).padStart(12, '0') + '7' + crypto.randomUUID().replaceAll('-', '').slice(13)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const sha256 = (text) => crypto.createHash('sha256').update(text).digest('hex')

/** An authority's own sign-in, as a council has one: the server reads its keys over HTTP and checks every token. */
class Issuer {
  name = 'http://bench.issuer.example'
  keys = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 })
  async opens() {
    const jwks = JSON.stringify({ keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'bench', use: 'sig', alg: 'RS256' }] })
    this.door = http.createServer((_, answer) => answer.setHeader('content-type', 'application/json').end(jwks)).listen(0, '127.0.0.1')
    await once(this.door, 'listening')
    return `http://127.0.0.1:${this.door.address().port}/keys`
  }
  token(worker, roles) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const now = Math.floor(Date.now() / 1000)
    const text = `${part({ alg: 'RS256', kid: 'bench', typ: 'JWT' })}.${part({ iss: this.name, aud: ['doorstep-sync'], sub: worker, name: worker, roles, iat: now, exp: now + 7200 })}`
    return `Bearer ${text}.${crypto.sign('sha256', Buffer.from(text), this.keys.privateKey).toString('base64url')}`
  }
  closes() { this.door?.closeAllConnections(); this.door?.close() }
}

function ask(url, agent, method, where, body, headers) {
  return new Promise((resolve, reject) => {
    const bytes = body == null ? undefined : Buffer.from(body)
    const request = http.request({ host: url.hostname, port: url.port, method, path: where, agent, headers: { ...headers, ...(bytes && { 'content-length': bytes.length }) } }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk)).on('error', reject).on('end', () => {
        const text = Buffer.concat(chunks)
        if (answer.statusCode >= 400) reject(new Error(`${method} ${where} -> ${answer.statusCode} ${text.toString().slice(0, 300)}`))
        else resolve(Object.assign(text.length ? JSON.parse(text) : {}, { wireBytes: text.length }))
      })
    })
    request.on('error', reject).end(bytes)
  })
}
