import type { SyncFailure } from '#record'
import { failureOf, type Revoked } from './failureOf'
import { type Line, PATHS } from './Line'
import type { Signer } from './Signer'

/** Hashes named at once (the contract's `Offer`). */
const HASHES_MAX = 1000

export type Offered = { kind: 'offered'; lacking: Set<string> } | Revoked | SyncFailure

/** Names what this tablet has receipts for; the server says what of it a restored store has lost. */
export async function offer(hashes: string[], { line, signer }: { line: Line; signer: Signer }): Promise<Offered> {
  const lacking = new Set<string>()
  for (let from = 0; from < hashes.length; from += HASHES_MAX) {
    const body = JSON.stringify({ device: signer.deviceId, hashes: hashes.slice(from, from + HASHES_MAX) })
    const answer = await line.proved(signer, { method: 'POST', path: PATHS.offer, body })
    if (answer.kind !== 'ok') {
      const failure = failureOf(answer)
      return failure.kind === 'too-large' ? { kind: 'nonsense' } : failure
    }
    const said = (answer.body as { lacking?: unknown }).lacking
    if (!Array.isArray(said)) return { kind: 'nonsense' }
    for (const hash of said) if (typeof hash === 'string') lacking.add(hash)
  }
  return { kind: 'offered', lacking }
}
