import {
  charactersTyped,
  type NoRoom,
  type RecordDraft,
  type RecordDraftSummary,
  type RecordId,
  type Timestamp,
} from '#record'
import type { Database, Row } from './database'
import type { Locker } from './Locker'
import { sealPictures } from './pictures'
import type { DraftedChild } from './StoredDraft'
import { write } from './write'

/** As it is kept. Her name comes along, so that it can still be finished after the child's file has left the tablet. */
export type StoredRecordDraft = {
  draft: RecordDraft
  savedAt: Timestamp
  child: Pick<DraftedChild, 'name' | 'scopeVersion'>
}

export type RecordDraftRow = { row: Row; stored: StoredRecordDraft }

const KIND = 'draft-record'

export async function readRecordDraft(
  db: Database,
  locker: Locker,
  recordId: RecordId,
): Promise<RecordDraftRow | undefined> {
  const row = await db.get('recordDrafts', await locker.name(KIND, recordId))
  const stored = row && (await locker.read<StoredRecordDraft>(KIND, row))
  return row && stored && { row, stored }
}

export async function readRecordDrafts(db: Database, locker: Locker): Promise<StoredRecordDraft[]> {
  const rows = await db.getAll('recordDrafts')
  const drafts = await Promise.all(rows.map((row) => locker.read<StoredRecordDraft>(KIND, row)))
  return drafts.filter((draft) => draft !== undefined)
}

/** Adds it, or puts it in the place of one in which nothing was written. */
export async function beginRecordDraft(
  db: Database,
  locker: Locker,
  stored: StoredRecordDraft,
): Promise<{ kind: 'written' } | NoRoom> {
  const before = await db.get('recordDrafts', await locker.name(KIND, stored.draft.recordId))
  const row = await locker.row(KIND, stored.draft.recordId, (before?.revision ?? 0) + 1, stored)
  return write(db, ['recordDrafts'], (tx) => tx.objectStore('recordDrafts').put(row))
}

/** Only a draft that is still open can be saved: a late save must not bring back what was sealed or thrown away. */
export async function putRecordDraft(
  db: Database,
  locker: Locker,
  stored: StoredRecordDraft,
): Promise<{ kind: 'written' } | { kind: 'no-draft' } | NoRoom> {
  const { recordId } = stored.draft
  const before = await db.get('recordDrafts', await locker.name(KIND, recordId))
  if (!before) return { kind: 'no-draft' }
  const row = await locker.row(KIND, recordId, before.revision + 1, stored)
  const saved = await write(db, ['recordDrafts'], async (tx) => {
    const still = await tx.objectStore('recordDrafts').getKey(row.key)
    if (still !== undefined) await tx.objectStore('recordDrafts').put(row)
    return still !== undefined
  })
  if (saved.kind === 'no-room') return saved
  return saved.value ? { kind: 'written' } : { kind: 'no-draft' }
}

export async function removeRecordDraft(db: Database, locker: Locker, recordId: RecordId) {
  const key = await locker.name(KIND, recordId)
  const pictures = await locker.name('draft', recordId as string)
  return write(db, ['recordDrafts', 'pictures', 'pictureParts'], async (tx) => {
    await tx.objectStore('recordDrafts').delete(key)
    await sealPictures(tx, pictures, new Set())
  })
}

export const summaryOfRecord = ({ draft, savedAt, child }: StoredRecordDraft): RecordDraftSummary => ({
  recordId: draft.recordId,
  childId: draft.childId,
  name: child.name,
  type: draft.type,
  openedAt: draft.openedAt,
  savedAt,
  characters: charactersTyped(draft),
  ...(draft.edit && { changes: { author: draft.edit.author } }),
})
