import type { SyncFailure } from '#record'
import { putMeta, readMeta, readSent, write } from '#store'
import { deposit, type Line, offer, type Revoked } from '#sync'
import type { Opened } from './Opened'
import { signerFor } from './signerFor'

export type Reoffering = { kind: 'reoffered'; brought: number } | Revoked | SyncFailure

/**
 * A restored store begins a new life and has lost what came after its backup. Everything with a receipt is offered, and
 * what the store lacks is handed in from the sent-box. It may stop anywhere: until all of it is done, it is done again.
 */
export async function reoffer({ db, device }: Opened, line: Line): Promise<Reoffering> {
  const copies = await readSent(db)
  const signer = signerFor(device)
  const asked = await offer(
    copies.map((copy) => copy.hash),
    { line, signer },
  )
  if (asked.kind !== 'offered') return asked
  const lost = copies.filter((copy) => asked.lacking.has(copy.hash))
  const handed = await deposit(lost, {
    line,
    signer,
    reoffered: true,
    mark: async () => ({ kind: 'written' }),
  })
  return handed.kind === 'deposited' ? { kind: 'reoffered', brought: handed.deposited } : handed
}

/** Whether the store has begun another life than the one to which everything was offered. */
export async function isRestored({ db }: Opened): Promise<boolean> {
  const { reach } = await readMeta(db)
  return reach.epoch !== undefined && reach.offeredTo !== reach.epoch
}

export async function offeredAll({ db }: Opened): Promise<{ kind: 'written' } | { kind: 'no-room' }> {
  const { reach } = await readMeta(db)
  if (reach.epoch === undefined) return { kind: 'written' }
  return write(db, ['meta'], (tx) => putMeta(tx, 'reach', { ...reach, offeredTo: reach.epoch! }))
}
