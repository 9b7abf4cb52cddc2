import type { NoRoom, PushResult, SyncFailure } from '#record'
import type { Acknowledgement, VerifiedReceipt, Waiting } from '#store'
import { BatchSize } from './batches'
import { failureOf, type Revoked } from './failureOf'
import { type Line, PATHS } from './Line'
import { isTrue, receiptIn } from './Receipt'
import type { Signer } from './Signer'

/** Where acknowledgements go. Returns only when they are on the disk. */
export type Acknowledge = (receipt: VerifiedReceipt, said: Acknowledgement[]) => Promise<{ kind: 'written' } | NoRoom>

export type PushOutcome = { kind: 'pushed'; sent: number; missing: number[]; refused: number } | Revoked | SyncFailure

type Pushing = { line: Line; signer: Signer; acknowledge: Acknowledge; progress(done: number, of: number): void }
/** What the server holds of this device's chain. */
type Chain = { missing: number[]; forked?: true }
type BatchOutcome = { kind: 'acknowledged'; hashes: Set<string>; missing: number[] } | ReturnType<typeof failureOf>

/**
 * Sends what waits, oldest first, in batches. It may stop anywhere: whatever was not acknowledged is sent again, the
 * same bytes, and the server knows them. One change that the server will not take never holds up the others.
 */
export async function push(waiting: Waiting[], pushing: Pushing): Promise<PushOutcome> {
  const size = new BatchSize()
  let queue = waiting
  let sent = 0
  let refused = 0
  let missing: number[] = []
  while (queue.length > 0) {
    pushing.progress(sent, waiting.length)
    const batch = size.take(queue, (change) => change.bytes)
    const outcome = await pushBatch(batch, pushing)
    if (outcome.kind === 'too-large' && batch.length > 1) {
      size.halve(batch.length)
    } else if (outcome.kind === 'too-large') {
      refused++
      queue = queue.slice(1)
    } else if (outcome.kind === 'acknowledged') {
      size.grow()
      sent += outcome.hashes.size
      refused += batch.length - outcome.hashes.size
      missing = outcome.missing
      queue = queue.slice(batch.length)
    } else return outcome
  }
  return { kind: 'pushed', sent, missing, refused }
}

async function pushBatch(batch: Waiting[], { line, signer, acknowledge }: Pushing): Promise<BatchOutcome> {
  const body = JSON.stringify({ device: signer.deviceId, changes: batch.map((change) => change.text) })
  const answer = await line.proved(signer, { method: 'POST', path: PATHS.push, body })
  if (answer.kind !== 'ok') return failureOf(answer)
  const receipt = receiptIn(answer.body)
  const said = verdictsIn(answer.body)
  if (!receipt || !said) return { kind: 'nonsense' }
  const sent = batch.map((change) => change.hash)
  if (!(await isTrue(signer, receipt, sent))) return { kind: 'bad-receipt' }
  const ours = said.filter((one) => sent.includes(one.hash))
  const chain = chainIn(answer.body)
  const kept = await acknowledge({ ...receipt, hashes: sent, ...chain }, ours)
  if (kept.kind === 'no-room') return kept
  return { kind: 'acknowledged', hashes: new Set(ours.map((one) => one.hash)), missing: chain.missing }
}

function verdictsIn(body: unknown): Acknowledgement[] | undefined {
  const { results } = body as { results?: unknown }
  if (!Array.isArray(results)) return undefined
  return results.flatMap((result: Partial<PushResult> | null) => {
    if (typeof result?.hash !== 'string' || typeof result.verdict !== 'string') return []
    const sentence = typeof result.sentence === 'string' && result.sentence ? result.sentence : undefined
    const met = metIn(result)
    return [{ hash: result.hash, state: stateOf(result), ...(met && { met }), ...(sentence && { sentence }) }]
  })
}

/** A lost answer is told again as a duplicate, with what the change had met. */
function metIn({ verdict, conflicts }: Partial<PushResult>): Acknowledgement['met'] {
  if (verdict === 'CONFLICTED' || (Array.isArray(conflicts) && conflicts.length > 0)) return 'conflicted'
  return verdict === 'MERGED' ? 'merged' : undefined
}

function stateOf({ verdict, reason, revision }: Partial<PushResult>): Acknowledgement['state'] {
  switch (verdict) {
    case 'APPLIED':
    case 'MERGED':
    case 'CONFLICTED':
      return 'received'
    case 'DUPLICATE':
      // The first result again, whose answer was lost on the way.
      return reason !== undefined ? 'quarantined' : revision !== undefined ? 'received' : 'held'
    case 'QUARANTINED':
      return 'quarantined'
    default:
      // HELD, and any verdict that a newer server may know: kept there, and somebody has still to deal with it.
      return 'held'
  }
}

function chainIn(body: unknown): Chain {
  const { device } = body as { device?: { missing?: unknown; forked?: unknown } }
  const missing = Array.isArray(device?.missing) ? device.missing.filter((seq) => typeof seq === 'number') : []
  return { missing, ...(device?.forked === true && { forked: true }) }
}
