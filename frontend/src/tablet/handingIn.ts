import type { HandInOutcome } from '#record'
import { type Database, type DeviceMeta, markDeposited, readCopies } from '#store'
import { deposit, type Line } from '#sync'
import { learnReceiptKeys } from './learnReceiptKeys'
import { signerFor } from './signerFor'

/** Needs no unlock. What is handed in stays here too, until the server acknowledges it by the ordinary way. */
export async function handInCopies(
  db: Database,
  device: DeviceMeta,
  line: Line,
  copies?: Awaited<ReturnType<typeof readCopies>>,
): Promise<Exclude<HandInOutcome, { kind: 'not-open' }>> {
  const outcome = await deposit(copies ?? (await readCopies(db)), {
    line,
    signer: signerFor(device, learnReceiptKeys(db, device, line)),
    mark: (hashes, at) => markDeposited(db, hashes, at),
  })
  if (outcome.kind !== 'deposited') return outcome
  const { deposited, receivedAt } = outcome
  return { kind: 'handed-in', deposited, ...(receivedAt !== undefined && { receivedAt }) }
}
