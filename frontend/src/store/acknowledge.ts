import type { NoRoom, SavedReceipt } from '#record'
import type { Database, OutboxRow, SentRow, Writing } from './database'
import { eraseHandedIn } from './forget'
import type { Locker } from './Locker'
import { ledgerIn, putMeta } from './meta'
import { putReceipt } from './receipts'
import { write } from './write'

/** What the server said about one change, under a receipt that was verified. */
export type Acknowledgement = Pick<SentRow, 'state' | 'met'> & { hash: string; sentence?: string }

/** With the numbers of this device's chain that the server says it never got, and whether it has seen two chains. */
export type VerifiedReceipt = SavedReceipt & { missing: number[]; forked?: true }

const SENT_DAYS = 30
const DAY_MS = 86_400_000

/** The one way out of the outbox. Only changes that the receipt names by their hash leave it. */
export async function acknowledge(
  db: Database,
  locker: Locker,
  receipt: VerifiedReceipt,
  said: Acknowledgement[],
): Promise<{ kind: 'written'; value: number } | NoRoom> {
  const byHash = new Map(said.map((one) => [one.hash, one]))
  const rows = (await db.getAll('outbox')).filter((row) => byHash.has(row.hash))
  const sent = await Promise.all(rows.map((row) => sentRow(locker, row, receipt, byHash.get(row.hash)!)))
  return write(
    db,
    ['meta', 'outbox', 'sentbox', 'children', 'records', 'branches', 'unread', 'pictures', 'pictureParts', 'kept'],
    async (tx) => {
      const ledger = await ledgerIn(tx)
      for (const row of sent) {
        await tx.objectStore('sentbox').put(row)
        await tx.objectStore('outbox').delete(row.key)
      }
      const { missing, forked, ...saved } = receipt
      await putReceipt(tx, saved)
      if (sent.length > 0 || forked)
        await putMeta(tx, 'ledger', {
          ...ledger,
          missing,
          received: ledger.received + sent.length,
          lastReceiptAt: receipt.receivedAt,
          ...(forked && { forked }),
        })
      await eraseHandedIn(tx)
      await dropOld(tx, Date.parse(receipt.receivedAt) - SENT_DAYS * DAY_MS)
      return sent.length
    },
  )
}

async function sentRow(
  locker: Locker,
  { box: _sealed, ...row }: OutboxRow,
  { receivedAt, seq }: VerifiedReceipt,
  { state, met, sentence }: Acknowledgement,
): Promise<SentRow> {
  const told = sentence && (await locker.box('change-sentence', row.key, row.seq, sentence))
  return { ...row, state, receivedAt, receiptSeq: seq, ...(met && { met }), ...(told && { sentence: told }) }
}

/** By the server's own times; held and quarantined changes stay until somebody has dealt with them. */
async function dropOld(tx: Writing, beforeMs: number): Promise<void> {
  for (const row of await tx.objectStore('sentbox').index('state').getAll('received'))
    if (Date.parse(row.receivedAt) < beforeMs) await tx.objectStore('sentbox').delete(row.key)
}
