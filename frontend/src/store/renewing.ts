import type { NoRoom, Timestamp } from '#record'
import type { DeviceKey } from '#vault'
import type { Database, DeviceMeta, Ledger, OutboxRow, SentRow, Writing } from './database'
import type { Locker } from './Locker'
import { ledgerIn, putMeta } from './meta'
import { nameReceipts } from './receipts'
import { write } from './write'

const KEY = 'renewal'

/**
 * The key of the device that this tablet is about to become. It is on the disk before the server is asked: by it the server
 * knows the same tablet again when an answer is lost, or when the tablet dies before it has stored its new name.
 */
export async function renewalKey(db: Database, make: () => Promise<DeviceKey>): Promise<DeviceKey | NoRoom> {
  const kept = (await db.get('meta', KEY)) as DeviceKey | undefined
  if (kept) return kept
  const fresh = await make()
  const written = await write(db, ['meta'], (tx) => tx.objectStore('meta').put(fresh, KEY))
  return written.kind === 'no-room' ? written : fresh
}

/** The server would not have a device with it; the next try makes another. */
export const dropRenewalKey = (db: Database) => write(db, ['meta'], (tx) => tx.objectStore('meta').delete(KEY))

/** The server has told this tablet that another goes on under its name: written down, so that a death does not forget it. */
export const nameIsGone = (db: Database) =>
  write(db, ['meta'], async (tx) => putMeta(tx, 'ledger', { ...(await ledgerIn(tx)), forked: true }))

/**
 * Goes on under the new name, in one step: a fresh chain, the same vault, drafts and files. False, and nothing is changed,
 * while anything sealed under the old name has not been handed in.
 */
export async function goOnAs(
  db: Database,
  locker: Locker,
  { next, before, at }: { next: DeviceMeta; before: DeviceMeta; at: Timestamp },
): Promise<{ kind: 'written'; value: boolean } | NoRoom> {
  const noticeId = `renewed.${next.deviceId}`
  const notice = await locker.row('notice', noticeId, 0, { noticeId, at, sentence: '', tells: { kind: 'renewed' } })
  return write(db, ['meta', 'outbox', 'sentbox', 'notices', 'pictures'], async (tx) => {
    const ledger = await ledgerIn(tx)
    const waiting = await tx.objectStore('outbox').getAll()
    const handedIn = waiting.flatMap(sentByDeposit)
    if (!ledger.forked || handedIn.length < waiting.length) return false
    for (const row of handedIn) {
      await tx.objectStore('sentbox').put(row)
      await tx.objectStore('outbox').delete(row.key)
    }
    await beginUploadsAgain(tx)
    await nameReceipts(tx, before.deviceId)
    await putMeta(tx, 'device', next)
    await putMeta(tx, 'ledger', freshChain(ledger))
    await tx.objectStore('meta').delete(KEY)
    await tx.objectStore('notices').put(notice)
    return true
  })
}

/** What could not be sent and was deposited: the authority's receipt names it, and somebody there opens it. */
function sentByDeposit({ box: _sealed, ...row }: OutboxRow): SentRow[] {
  return row.depositedAt === undefined ? [] : [{ ...row, state: 'held', receivedAt: row.depositedAt, receiptSeq: [] }]
}

/** An upload belongs to the device that began it. */
async function beginUploadsAgain(tx: Writing): Promise<void> {
  for (const { url: _begun, ...row } of await tx.objectStore('pictures').getAll()) {
    const { url: _deposit, ...copy } = row.copy
    await tx.objectStore('pictures').put({ ...row, sent: 0, copy })
  }
}

const freshChain = ({ seq, received, lastReceiptAt, before }: Ledger): Ledger => ({
  seq: 0,
  received: 0,
  ...(lastReceiptAt !== undefined && { lastReceiptAt }),
  before: { sealed: (before?.sealed ?? 0) + seq, received: (before?.received ?? 0) + Math.min(received, seq) },
})
