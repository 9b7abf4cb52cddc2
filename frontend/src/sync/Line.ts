import type { Answer, Ask, Heard } from './Answer'
import { ask, type Fetch } from './ask'
import { rawAsk, type RawAnswer, type RawAsk } from './rawAsk'
import type { Signer } from './Signer'

export const PATHS = {
  me: '/api/v1/me',
  nonce: '/api/v1/nonce',
  devices: '/api/v1/devices',
  push: '/api/v1/sync/push',
  pull: '/api/v1/sync/pull',
  deposit: '/api/v1/sync/deposit',
  receiptKeys: '/api/v1/receipt-keys',
  compare: '/api/v1/sync/compare',
  mend: '/api/v1/sync/mend',
  offer: '/api/v1/sync/offer',
  drafts: '/api/v1/sync/drafts',
  visitPlans: '/api/v1/sync/visit-plans',
  concerns: '/api/v1/sync/concerns',
  dutyRules: '/api/v1/duties/rules',
} as const

const EXPIRED = 'urn:doorstep:nonce-expired'
// A nonce is used for the first part of its life only, so that it does not run out on the way.
const USED_SHARE = 0.8

/** The line to the server. Each proved request carries the device's signature over exactly what is sent. */
export class Line {
  readonly #fetching: Fetch
  readonly #heard: Heard
  #nonce: { value: string; untilMs: number } | undefined

  constructor(fetching: Fetch, heard: Heard = () => {}) {
    this.#fetching = fetching
    this.#heard = heard
  }

  plain(request: Ask): Promise<Answer> {
    return ask(this.#fetching, request, this.#heard)
  }

  async proved(signer: Signer, request: Ask): Promise<Answer> {
    const answer = await this.#provedOnce(signer, request)
    if (answer.kind !== 'problem' || answer.type !== EXPIRED) return answer
    this.#nonce = undefined
    return this.#provedOnce(signer, request)
  }

  /** Proved like the others; its answer is read by status and headers. A HEAD has no words, so each 401 is tried once more. */
  async raw(signer: Signer, request: RawAsk): Promise<RawAnswer> {
    const answer = await this.#rawOnce(signer, request)
    if (answer.kind !== 'answer' || answer.status !== 401) return answer
    this.#nonce = undefined
    return this.#rawOnce(signer, request)
  }

  async #rawOnce(signer: Signer, request: RawAsk): Promise<RawAnswer> {
    const nonce = await this.#freshNonce()
    if (typeof nonce !== 'string') return { kind: nonce.kind === 'stalled' ? 'stalled' : 'offline' }
    const proof = await proofOf(signer, request.method, request.path, request.body ?? '', nonce)
    return rawAsk(this.#fetching, { ...request, headers: { ...request.headers, ...proof } })
  }

  async #provedOnce(signer: Signer, request: Ask): Promise<Answer> {
    const nonce = await this.#freshNonce()
    if (typeof nonce !== 'string') return nonce
    const proof = await proofOf(signer, request.method, request.path, request.body ?? '', nonce)
    return this.plain({ ...request, headers: { ...request.headers, ...proof } })
  }

  /** Counted on a clock that nobody sets. */
  async #freshNonce(): Promise<string | Answer> {
    if (this.#nonce && performance.now() < this.#nonce.untilMs) return this.#nonce.value
    const answer = await this.plain({ method: 'GET', path: PATHS.nonce })
    if (answer.kind !== 'ok') return answer
    const { nonce, secondsValid } = answer.body as { nonce?: unknown; secondsValid?: unknown }
    if (typeof nonce !== 'string' || typeof secondsValid !== 'number') return { kind: 'nonsense' }
    this.#nonce = { value: nonce, untilMs: performance.now() + secondsValid * 1000 * USED_SHARE }
    return nonce
  }
}

async function proofOf(signer: Signer, method: string, path: string, body: string | Bytes, nonce: string) {
  const text = ['doorstep-proof/v1', method, path, await signer.sha256(body), signer.deviceId, nonce].join('\n')
  return { 'Doorstep-Device': signer.deviceId, 'Doorstep-Nonce': nonce, 'Doorstep-Proof': await signer.sign(text) }
}

type Bytes = Uint8Array<ArrayBuffer>
