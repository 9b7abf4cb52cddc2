import type { NoRoom, OutboxItem, Timestamp } from '#record'
import type { DepositCopy } from '#vault'
import type { ChangeLabel } from './ChangeLabel'
import type { Database, OutboxRow, SentRow } from './database'
import type { Locker } from './Locker'
import { write } from './write'

/** A change ready to be sent: the very bytes that were sealed. */
export type Waiting = { hash: string; text: string; bytes: number; seq: number }

/** What waits, oldest first. A change that cannot be read any more is left for the deposit, and counted. */
export async function readWaiting(db: Database, locker: Locker): Promise<{ waiting: Waiting[]; unreadable: number }> {
  const rows = await db.getAllFromIndex('outbox', 'seq')
  const texts = await Promise.all(
    rows.map((row) => locker.unbox<string>('change', row.key, row.seq, row.box, row.schema)),
  )
  const waiting = rows.flatMap(({ hash, bytes, seq }, i) => {
    const text = texts[i]
    return text === undefined ? [] : [{ hash, text, bytes, seq }]
  })
  return { waiting, unreadable: rows.length - waiting.length }
}

/** Copies that only the authority can open, of what waits and was not handed in. */
export async function readCopies(db: Database): Promise<DepositCopy[]> {
  const waiting = await db.getAllFromIndex('outbox', 'seq')
  return waiting.filter((row) => !row.depositedAt).map((row) => row.copy)
}

/** Copies of all that was ever sealed here and is still kept, whatever was said of it. */
export async function readAllCopies(db: Database): Promise<DepositCopy[]> {
  const waiting = await db.getAllFromIndex('outbox', 'seq')
  return [...(await readSent(db)), ...waiting.map((row) => row.copy)]
}

/** Copies of everything that has a receipt, in the order in which it was sealed. */
export async function readSent(db: Database): Promise<DepositCopy[]> {
  return (await db.getAllFromIndex('sentbox', 'seq')).map((row) => row.copy)
}

export async function markDeposited(
  db: Database,
  hashes: Set<string>,
  at: Timestamp,
): Promise<{ kind: 'written' } | NoRoom> {
  return write(db, ['outbox'], async (tx) => {
    for (const row of await tx.objectStore('outbox').getAll())
      if (hashes.has(row.hash)) await tx.objectStore('outbox').put({ ...row, depositedAt: at })
  })
}

export async function readOutbox(db: Database, locker: Locker): Promise<OutboxItem[]> {
  const tx = db.transaction(['outbox', 'sentbox'])
  const [waiting, sent] = await Promise.all([tx.objectStore('outbox').getAll(), tx.objectStore('sentbox').getAll()])
  const items = await Promise.all([
    ...waiting.map(async (row) => item(row, 'waiting', await labelOf(locker, row))),
    ...sent.map(async (row) => ({
      ...item(row, row.state, await labelOf(locker, row)),
      receivedAt: row.receivedAt,
      receiptSeq: row.receiptSeq,
      ...(row.met && { met: row.met }),
      ...(row.sentence && { sentence: await locker.unbox<string>('change-sentence', row.key, row.seq, row.sentence) }),
    })),
  ])
  return (items as OutboxItem[]).sort(newestFirst)
}

// The numbers begin again when the tablet takes a new name.
const newestFirst = (a: OutboxItem, b: OutboxItem): number =>
  b.sealedAt.localeCompare(a.sealedAt) || b.deviceSeq - a.deviceSeq

const labelOf = (locker: Locker, row: OutboxRow | SentRow): Promise<ChangeLabel | undefined> =>
  locker.unbox('change-label', row.key, row.seq, row.label, row.schema)

// An unreadable label still shows that the change exists: a number is better than a gap.
const UNREADABLE = {
  changeId: '',
  recordId: '',
  childId: '',
  childName: '',
  contactId: '',
  happenedAt: '',
  sealedAt: '',
}

const item = (row: OutboxRow | SentRow, state: OutboxItem['state'], label: ChangeLabel | undefined) => ({
  ...(label ?? UNREADABLE),
  deviceSeq: row.seq,
  state,
  ...(row.depositedAt && { depositedAt: row.depositedAt }),
})
