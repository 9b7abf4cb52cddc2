import type { ChildId, Delivery, RecordId, Timestamp } from '#record'
import { type Branch, filed, type Filed } from './Branch'
import type { ChildBlob } from './ChildBlob'
import type { ChangeLabel } from './ChangeLabel'
import type { Database, OutboxRow, SentRow } from './database'
import type { Locker } from './Locker'
import { reachIn } from './meta'
import { dutiesNow } from './reckoned'
import type { RecordBlob } from './RecordBlob'
import { write } from './write'

export type FiledRecord = Filed & { delivery: Delivery; sealedAt?: Timestamp; receivedAt?: Timestamp }

/** One child's card and records; the records of other children are not touched. */
export async function readChild(db: Database, locker: Locker, childId: ChildId) {
  const key = await locker.name('child', childId)
  const tx = db.transaction(['meta', 'children', 'records', 'branches'])
  const [row, rows, branchRows, reach] = await Promise.all([
    tx.objectStore('children').get(key),
    tx.objectStore('records').index('child').getAll(key),
    tx.objectStore('branches').index('child').getAll(key),
    reachIn(tx),
  ])
  if (!row || reach.leaving?.includes(key)) return undefined
  const blob = await locker.read<ChildBlob>('child', row)
  const heads = await Promise.all(rows.map((record) => locker.read<RecordBlob>('record', record)))
  const branches = await Promise.all(branchRows.map((branch) => locker.read<Branch>('branch', branch)))
  const parked = [...heads, ...branches].filter((one) => one === undefined).length
  const records = await Promise.all(joined(heads, branches).map((one) => withDelivery(db, locker, one)))
  return blob?.card && { ...blob, duties: await dutiesNow(db, blob, reach), told: blob.duties, records, reach, parked }
}

function joined(heads: (RecordBlob | undefined)[], branches: (Branch | undefined)[]): Filed[] {
  const byRecord = new Map<RecordId, [RecordBlob?, Branch?]>()
  for (const head of heads) if (head) byRecord.set(head.recordId, [head])
  for (const branch of branches) if (branch) byRecord.set(branch.recordId, [byRecord.get(branch.recordId)?.[0], branch])
  return [...byRecord.values()].flatMap(([head, branch]) => filed(head, branch) ?? [])
}

/** One record, for a form. */
export async function readRecord(db: Database, locker: Locker, recordId: RecordId): Promise<Filed | undefined> {
  const [head, branch] = await Promise.all([locker.name('record', recordId), locker.name('branch', recordId)])
  const tx = db.transaction(['records', 'branches'])
  const [headRow, branchRow] = await Promise.all([
    tx.objectStore('records').get(head),
    tx.objectStore('branches').get(branch),
  ])
  return filed(
    headRow && (await locker.read<RecordBlob>('record', headRow)),
    branchRow && (await locker.read<Branch>('branch', branchRow)),
  )
}

/** What the server said about a branch of our own; whatever came from the server is received. */
async function withDelivery(db: Database, locker: Locker, record: Filed): Promise<FiledRecord> {
  if (!record.branch) {
    const { receivedAt, sealedAt } = record.head ?? {}
    return { ...record, delivery: 'received', ...(sealedAt && { sealedAt }), receivedAt }
  }
  const key = await locker.name('change', record.branch.change)
  const [waiting, sent] = await Promise.all([db.get('outbox', key), db.get('sentbox', key)])
  const sealedAt = await sealedWhen(locker, waiting ?? sent)
  if (waiting) return { ...record, delivery: 'waiting', ...sealedAt }
  return { ...record, delivery: sent?.state ?? 'received', ...sealedAt, receivedAt: sent?.receivedAt }
}

async function sealedWhen(locker: Locker, row: OutboxRow | SentRow | undefined): Promise<{ sealedAt?: Timestamp }> {
  const label = row && (await locker.unbox<ChangeLabel>('change-label', row.key, row.seq, row.label, row.schema))
  return label ? { sealedAt: label.sealedAt } : {}
}

/** One child's card, for a form; of one who is leaving there is none any more. */
export async function readCard(db: Database, locker: Locker, childId: ChildId): Promise<ChildBlob | undefined> {
  const key = await locker.name('child', childId)
  const tx = db.transaction(['meta', 'children'])
  const [row, reach] = await Promise.all([tx.objectStore('children').get(key), reachIn(tx)])
  return row && !reach.leaving?.includes(key) ? locker.read<ChildBlob>('child', row) : undefined
}

/** She has read what the one who knew the child would tell her. */
export async function putHandoverRead(db: Database, locker: Locker, childId: ChildId, id: string): Promise<void> {
  const blob = await readCard(db, locker, childId)
  if (!blob) return
  const row = await locker.row('child', childId, 0, { ...blob, handoverRead: id })
  await write(db, ['children'], (tx) => tx.objectStore('children').put(row))
}
