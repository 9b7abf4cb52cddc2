import { type ChildId, type ContactId, type Kept, type LentBack, newId, type NoRoom, type Timestamp } from '#record'
import { openAdded, textOf } from '#vault'
import { keptPlace } from './adding'
import type { Database, KeptRow, Lent } from './database'
import type { Locker } from './Locker'
import { addOnlyIn, dropMeta, lentBackIn, lentIn, putMeta } from './meta'
import type { StoredDraft } from './StoredDraft'
import { write } from './write'

/** Whose hands the tablet is in, as the open vault knows it. */
export type LentTo = { childId: ChildId; name: string; contactId?: ContactId }

/** Notes that the tablet is in a child's hands. The pair that she adds with is made the first time. */
export async function lendTo(
  db: Database,
  locker: Locker,
  to: LentTo,
  at: Timestamp,
): Promise<{ kind: 'written'; id: string; publicKey: Record<string, string> } | NoRoom> {
  const id = newId()
  const before = await addOnlyIn(db.transaction('meta'))
  const pair = before && (await locker.openAddOnly(before)) ? before : await locker.makeAddOnly()
  const child = await locker.name('child', to.childId)
  const lent: Lent = { id, at, child, about: await locker.row('lent', id, 1, to) }
  const written = await write(db, ['meta'], async (tx) => {
    await putMeta(tx, 'addOnly', pair)
    await putMeta(tx, 'lent', lent)
  })
  return written.kind === 'no-room' ? written : { kind: 'written', id, publicKey: pair.publicKey }
}

export async function readLent(db: Database, locker: Locker): Promise<{ lent: Lent; to?: LentTo } | undefined> {
  const lent = await lentIn(db.transaction('meta'))
  if (!lent) return undefined
  const to = await locker.read<LentTo>('lent', lent.about)
  return { lent, ...(to && { to }) }
}

/** What children chose to show, the oldest first. What is kept for later stays closed. */
export async function keptToShow(db: Database): Promise<KeptRow[]> {
  const rows = await db.getAll('kept')
  return rows.filter(({ choice }) => choice === 'now').sort((one, other) => one.keptAt.localeCompare(other.keptAt))
}

export async function countLater(db: Database, locker: Locker, childId: ChildId): Promise<number> {
  const rows = await db.getAllFromIndex('kept', 'child', await locker.name('child', childId))
  return rows.filter(({ choice }) => choice === 'later').length
}

/** Opens what is shown; nothing when it cannot be read, and then it stays where it is. */
export async function openKept(db: Database, locker: Locker, row: KeptRow): Promise<Kept | undefined> {
  const pair = await addOnlyIn(db.transaction('meta'))
  const key = pair && (await locker.openAddOnly(pair))
  const content = key && (await openAdded(key, row.epk, keptPlace(row.key, row.revision, row.schema), row.box))
  try {
    return content && (JSON.parse(textOf(content)) as Kept)
  } catch {
    return undefined
  }
}

/** Out of what was kept and into the draft, in one step: it is in one of both places and never in neither. */
export async function takeInto(
  db: Database,
  locker: Locker,
  stored: StoredDraft,
  keptKey: string,
): Promise<{ kind: 'written'; value: boolean } | NoRoom> {
  const before = await db.get('drafts', await locker.name('draft', stored.draft.contactId))
  if (!before) return { kind: 'written', value: false }
  const row = await locker.row('draft', stored.draft.contactId, before.revision + 1, stored)
  return write(db, ['drafts', 'kept'], async (tx) => {
    const now = await tx.objectStore('drafts').get(row.key)
    if (now?.revision !== before.revision) return false
    await tx.objectStore('drafts').put(row)
    await tx.objectStore('kept').delete(keptKey)
    return true
  })
}

/** The tablet is the worker's again; what she is told stays until she has read it. */
export async function endLending(db: Database, locker: Locker, back?: LentBack): Promise<void> {
  const row = back && (await locker.row('lent-back', 'last', 1, back))
  await write(db, ['meta'], async (tx) => {
    if (row) await putMeta(tx, 'lentBack', row)
    await dropMeta(tx, 'lent')
  })
}

export async function readLentBack(db: Database, locker: Locker): Promise<LentBack | undefined> {
  const row = await lentBackIn(db.transaction('meta'))
  return row && locker.read<LentBack>('lent-back', row)
}

export const dropLentBack = (db: Database) => write(db, ['meta'], (tx) => dropMeta(tx, 'lentBack'))
