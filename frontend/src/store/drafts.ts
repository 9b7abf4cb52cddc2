import type { ContactId, NoRoom } from '#record'
import type { Database, Row } from './database'
import type { Locker } from './Locker'
import type { StoredDraft } from './StoredDraft'
import { sealPictures } from './pictures'
import { write } from './write'

export type DraftRow = { row: Row; stored: StoredDraft }

export async function readDraft(db: Database, locker: Locker, contactId: ContactId): Promise<DraftRow | undefined> {
  const row = await db.get('drafts', await locker.name('draft', contactId))
  const stored = row && (await locker.read<StoredDraft>('draft', row))
  return row && stored && { row, stored }
}

export async function readDrafts(db: Database, locker: Locker): Promise<StoredDraft[]> {
  const rows = await db.getAll('drafts')
  const drafts = await Promise.all(rows.map((row) => locker.read<StoredDraft>('draft', row)))
  return drafts.filter((draft) => draft !== undefined)
}

export async function addDraft(
  db: Database,
  locker: Locker,
  stored: StoredDraft,
): Promise<{ kind: 'written' } | NoRoom> {
  const row = await locker.row('draft', stored.draft.contactId, 1, stored)
  return write(db, ['drafts'], (tx) => tx.objectStore('drafts').add(row))
}

/** Only a draft that is still open can be saved: a late save must not bring back what was finished or thrown away. */
export async function putDraft(
  db: Database,
  locker: Locker,
  stored: StoredDraft,
): Promise<{ kind: 'written' } | { kind: 'no-draft' } | NoRoom> {
  const { contactId } = stored.draft
  const before = await db.get('drafts', await locker.name('draft', contactId))
  if (!before) return { kind: 'no-draft' }
  const row = await locker.row('draft', contactId, before.revision + 1, stored)
  const saved = await write(db, ['drafts'], async (tx) => {
    const still = await tx.objectStore('drafts').getKey(row.key)
    if (still !== undefined) await tx.objectStore('drafts').put(row)
    return still !== undefined
  })
  if (saved.kind === 'no-room') return saved
  return saved.value ? { kind: 'written' } : { kind: 'no-draft' }
}

export async function removeDraft(db: Database, locker: Locker, contactId: ContactId) {
  const key = await locker.name('draft', contactId)
  return write(db, ['drafts', 'pictures', 'pictureParts'], async (tx) => {
    await tx.objectStore('drafts').delete(key)
    await sealPictures(tx, key, new Set())
  })
}
