import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ChunkSize } from './ChunkSize'
import { Line } from './Line'
import { sendPicture, type SendingPicture } from './sendPicture'
import type { Signer } from './Signer'

const sha256 = (what: string | Uint8Array): string => createHash('sha256').update(what).digest('hex')

const signer: Signer = {
  deviceId: 'd-1',
  sign: async (text) => `signed ${sha256(text)}`,
  sha256: async (what) => sha256(what),
  verify: async (_kid, text, signature) => signature === `receipt-${sha256(text)}`,
}

/** A council that takes pictures by tus and whose line may break. */
class Council {
  held = new Uint8Array(0)
  length = 0
  patches = 0
  /** Whether the line breaks at this request, and whether the council had it by then. */
  breaks: (patch: number) => 'before' | 'after' | undefined = () => undefined

  fetching = async (path: string, { method, body, headers }: RequestInit): Promise<Response> => {
    const said = new Headers(headers)
    if (path.endsWith('/nonce')) return Response.json({ nonce: 'n', secondsValid: 300 })
    const proof = ['doorstep-proof/v1', method, path, sha256((body as Uint8Array) ?? ''), 'd-1', 'n'].join('\n')
    expect(said.get('Doorstep-Proof')).toBe(`signed ${sha256(proof)}`)
    if (method === 'POST') {
      this.length = Number(said.get('Upload-Length'))
      return new Response(null, { status: 201, headers: { Location: `${path}/u-1` } })
    }
    if (method === 'HEAD') return new Response(null, { status: 200, headers: this.#told() })
    const broken = this.breaks(this.patches++)
    if (broken === 'before') throw new TypeError('The network is gone.')
    if (Number(said.get('Upload-Offset')) !== this.held.length) return new Response(null, { status: 409 })
    this.held = new Uint8Array([...this.held, ...(body as Uint8Array)])
    if (broken === 'after') throw new TypeError('The network is gone.')
    return new Response(null, { status: 204, headers: this.#told() })
  }

  #told(): Record<string, string> {
    const offset = { 'Upload-Offset': String(this.held.length), 'Upload-Length': String(this.length) }
    if (this.held.length < this.length) return offset
    const at = '2026-11-25T03:00:00.123Z'
    const text = ['doorstep-receipt/v1', 'd-1', at, sha256(this.held)].join('\n')
    return { ...offset, 'Doorstep-Receipt': `r-1 ${at} receipt-${sha256(text)}` }
  }
}

const picture = Uint8Array.from({ length: 700_000 }, (_, i) => (i * 31) % 251)

function sending(council: Council, more: Partial<SendingPicture> = {}): SendingPicture {
  return {
    ...{ line: new Line(council.fetching), signer, chunks: new ChunkSize(), bytes: picture },
    ...{ to: '/api/v1/sync/records/r-1/attachments', metadata: { attachment: 'a-1' }, url: undefined },
    ...{ sha256: sha256(picture), begun: async () => {}, sent: async () => {}, yields: () => false },
    ...more,
  }
}

test('a picture goes out in chunks and counts as sent with a receipt over its own hash', async () => {
  const council = new Council()
  expect(await sendPicture(sending(council))).toEqual({ kind: 'confirmed', receivedAt: '2026-11-25T03:00:00.123Z' })
  expect(sha256(council.held)).toBe(sha256(picture))
  expect(council.patches).toBeGreaterThan(1)
})

test('a receipt over something else does not count', async () => {
  const sent = await sendPicture(sending(new Council(), { sha256: sha256('something else') }))
  expect(sent.kind).toBe('bad-receipt')
})

test.each([0, 1, 2])('a line that breaks at chunk %i costs at most that chunk', async (at) => {
  for (const when of ['before', 'after'] as const) {
    const council = new Council()
    let url: string | undefined
    const begun = async (address: string) => void (url = address)
    council.breaks = (patch) => (patch === at ? when : undefined)
    const chunks = new ChunkSize()
    expect(await sendPicture(sending(council, { begun, chunks }))).toEqual({ kind: 'offline' })
    expect((await sendPicture(sending(council, { url, chunks }))).kind).toBe('confirmed')
    expect(council.held.length).toBe(picture.length)
    expect(sha256(council.held)).toBe(sha256(picture))
  }
})

test('words that want the line get it after the chunk, and the picture goes on where it was', async () => {
  const council = new Council()
  let url: string | undefined
  const begun = async (address: string) => void (url = address)
  expect(await sendPicture(sending(council, { begun, yields: () => true }))).toEqual({ kind: 'paused' })
  expect(council.patches).toBe(1)
  expect((await sendPicture(sending(council, { url }))).kind).toBe('confirmed')
  expect(sha256(council.held)).toBe(sha256(picture))
})
