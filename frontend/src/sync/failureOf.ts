import type { SyncFailure } from '#record'
import type { Answer } from './Answer'

/**
 * Refused for good, until somebody at the office acts: what waits goes by the deposit. Replaced: only this name is refused,
 * because another goes on in its place; a tablet whose worker is signed in takes a new one.
 */
export type Revoked = { kind: 'revoked'; epoch?: string; replaced?: true }
/** The server cannot take this request as it is; a smaller one may pass. */
export type TooLarge = { kind: 'too-large' }

export type Refusal = SyncFailure | Revoked | TooLarge

const BUSY_MS = 30_000

/** What an answer other than a good one means. Nothing in it deletes anything. */
export function failureOf(answer: Exclude<Answer, { kind: 'ok' }>): Refusal {
  if (answer.kind !== 'problem') return { kind: answer.kind }
  switch (answer.type) {
    case 'urn:doorstep:device-revoked':
      return { kind: 'revoked', ...(answer.epoch !== undefined && { epoch: answer.epoch }) }
    case 'urn:doorstep:device-replaced':
      return { kind: 'revoked', replaced: true, ...(answer.epoch !== undefined && { epoch: answer.epoch }) }
    case 'urn:doorstep:device-unknown':
      return { kind: 'device-unknown' }
    case 'urn:doorstep:proof-invalid':
    case 'urn:doorstep:nonce-expired':
      return { kind: 'proof-refused' }
    case 'urn:doorstep:store-full':
      return { kind: 'store-full' }
    case 'urn:doorstep:sync-away':
    case 'urn:doorstep:issuer-away':
      // The app answers, and nothing stands behind it: to the worker that is no server.
      return { kind: 'offline' }
    case 'urn:doorstep:too-large':
      return { kind: 'too-large' }
  }
  return byStatus(answer)
}

function byStatus({ status, sentence, retryAfterMs }: Extract<Answer, { kind: 'problem' }>): Refusal {
  switch (status) {
    case 400:
    case 413:
      return { kind: 'too-large' }
    case 401:
      return { kind: 'signed-out' }
    case 403:
    case 409:
      return { kind: 'not-allowed', sentence }
    case 429:
    case 503:
      return { kind: 'busy', retryAfterMs: retryAfterMs ?? BUSY_MS }
    case 507:
      return { kind: 'store-full' }
    case 502:
    case 504:
      return { kind: 'offline' }
    default:
      return { kind: 'nonsense' }
  }
}
