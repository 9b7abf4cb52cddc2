import type { ContactId, Timestamp } from '#record'
import type { Database, Row } from './database'
import type { Locker } from './Locker'
import type { StoredDraft } from './StoredDraft'
import { write } from './write'

/** What is known of one draft on the worker's other tablets. */
export type Elsewhere = {
  contactId: ContactId
  /** The version on the server that holds what this tablet had at `savedAt`. */
  mine?: { version: number; savedAt: Timestamp; openedAt: Timestamp }
  /** A newer version that another tablet of hers put there. */
  theirs?: { version: number; label: string; savedAt: Timestamp; stored: StoredDraft }
  /** It was finished or thrown away on another tablet; what is here is kept. */
  closed?: true
}

export type ElsewhereRow = { revision: number; about: Elsewhere }

const KIND = 'draft-elsewhere'

export async function readElsewhere(db: Database, locker: Locker): Promise<ElsewhereRow[]> {
  const rows = await db.getAll('elsewhere')
  const all = await Promise.all(rows.map((row) => unboxed(locker, row)))
  return all.filter((one) => one !== undefined)
}

export async function readElsewhereOf(db: Database, locker: Locker, contactId: ContactId) {
  const row = await db.get('elsewhere', await locker.name(KIND, contactId))
  return row && unboxed(locker, row)
}

/** Writes only over what was read: a later answer must not undo what the worker decided meanwhile. */
export async function putElsewhere(
  db: Database,
  locker: Locker,
  about: Elsewhere,
  before: number | undefined,
): Promise<boolean> {
  const row = await locker.row(KIND, about.contactId, (before ?? 0) + 1, about)
  return stillAt(db, row.key, before, (store) => store.put(row))
}

export async function removeElsewhere(
  db: Database,
  locker: Locker,
  contactId: ContactId,
  before: number,
): Promise<boolean> {
  const key = await locker.name(KIND, contactId)
  return stillAt(db, key, before, (store) => store.delete(key))
}

type Store = { put(row: Row): Promise<unknown>; delete(key: string): Promise<unknown> }

async function stillAt(db: Database, key: string, before: number | undefined, act: (store: Store) => Promise<unknown>) {
  const written = await write(db, ['elsewhere'], async (tx) => {
    const store = tx.objectStore('elsewhere')
    if ((await store.get(key))?.revision !== before) return false
    await act(store)
    return true
  })
  return written.kind === 'written' && written.value
}

async function unboxed(locker: Locker, row: Row): Promise<ElsewhereRow | undefined> {
  const about = await locker.read<Elsewhere>(KIND, row)
  return about && { revision: row.revision, about }
}
