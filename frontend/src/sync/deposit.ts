import type { NoRoom, SyncFailure, Timestamp } from '#record'
import { BatchSize } from './batches'
import { failureOf } from './failureOf'
import { type Line, PATHS } from './Line'
import { isTrue, receiptIn } from './Receipt'
import type { Signer } from './Signer'

type Copy = { hash: string; kid: string; epk: string; iv: string; box: string }

export type MarkDeposited = (hashes: Set<string>, at: Timestamp) => Promise<{ kind: 'written' } | NoRoom>

export type DepositOutcome = { kind: 'deposited'; deposited: number; receivedAt?: Timestamp } | SyncFailure

type Depositing = {
  line: Line
  signer: Signer
  mark: MarkDeposited
  /** The server has asked for these after its store was restored. */
  reoffered?: true
}

/** Hands in copies that only the authority can open. Needs the device's signature and nothing else. */
export async function deposit(copies: Copy[], { line, signer, mark, reoffered }: Depositing): Promise<DepositOutcome> {
  const size = new BatchSize()
  let queue = copies
  let deposited = 0
  let receivedAt: Timestamp | undefined
  while (queue.length > 0) {
    const batch = size.take(queue, (copy) => copy.box.length)
    const body = JSON.stringify({ device: signer.deviceId, copies: batch, ...(reoffered && { reoffered }) })
    const answer = await line.proved(signer, { method: 'POST', path: PATHS.deposit, body })
    if (answer.kind !== 'ok') {
      const failure = failureOf(answer)
      if (failure.kind === 'revoked') return { kind: 'nonsense' }
      if (failure.kind !== 'too-large') return failure
      if (batch.length > 1) size.halve(batch.length)
      else queue = queue.slice(1)
      continue
    }
    const receipt = receiptIn(answer.body)
    const hashes = batch.map((copy) => copy.hash)
    if (!receipt) return { kind: 'nonsense' }
    if (!(await isTrue(signer, receipt, hashes))) return { kind: 'bad-receipt' }
    const kept = await mark(new Set(hashes), receipt.receivedAt)
    if (kept.kind === 'no-room') return kept
    size.grow()
    deposited += batch.length
    receivedAt = receipt.receivedAt
    queue = queue.slice(batch.length)
  }
  return { kind: 'deposited', deposited, ...(receivedAt !== undefined && { receivedAt }) }
}
