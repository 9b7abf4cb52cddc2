import type { ChildId, Delivery } from '#record'
import type { ChildBlob } from './ChildBlob'
import type { Database } from './database'
import type { Locker } from './Locker'
import { reachIn } from './meta'
import type { RecordBlob } from './RecordBlob'

export type FiledRecord = RecordBlob & { delivery: Delivery }

/** One child's card and records; the records of other children are not touched. */
export async function readChild(db: Database, locker: Locker, childId: ChildId) {
  const key = await locker.name('child', childId)
  const tx = db.transaction(['meta', 'children', 'records'])
  const [row, rows, reach] = await Promise.all([
    tx.objectStore('children').get(key),
    tx.objectStore('records').index('child').getAll(key),
    reachIn(tx),
  ])
  if (!row || reach.leaving?.includes(key)) return undefined
  const blob = await locker.read<ChildBlob>('child', row)
  const records = await Promise.all(rows.map((record) => locker.read<RecordBlob>('record', record)))
  const readable = records.filter((record) => record !== undefined)
  const filed = await Promise.all(
    readable.map(async (record) => ({ ...record, ...(await delivered(db, locker, record)) })),
  )
  return blob?.card && { ...blob, records: filed, reach, parked: records.length - readable.length }
}

/** What the server said about a record of our own; whatever came from the server is received. */
async function delivered(db: Database, locker: Locker, record: RecordBlob) {
  if (record.head || !record.own) return { delivery: 'received' as const }
  const sent = await db.get('sentbox', await locker.name('change', record.own))
  return sent ? { delivery: sent.state, receivedAt: sent.receivedAt } : { delivery: 'waiting' as const }
}

/** One child's card, for a form. */
export async function readCard(db: Database, locker: Locker, childId: ChildId): Promise<ChildBlob | undefined> {
  const row = await db.get('children', await locker.name('child', childId))
  return row && locker.read<ChildBlob>('child', row)
}
