import type { Kept, KeptLine } from '#record'
import { type Adder, utf8 } from '#vault'
import type { Database, Lent, Writing } from './database'
import { lentIn, putMeta } from './meta'
import { write } from './write'

export const KEPT_SCHEMA = 1

/** `over`: the worker has the tablet again, so that nothing can be added any more. */
export type Added = { kind: 'kept' } | { kind: 'over' } | { kind: 'no-room' }

type Thing = { key: string; revision: number; choice: 'now' | 'later'; kept: Kept }

export const keptPlace = (id: string, revision: number, schema = KEPT_SCHEMA) => ({
  store: 'kept',
  id,
  revision,
  schema,
})

/** Puts in what a child made, or the same with more in it: on the disk when this answers, and not to be read again here. */
export async function addKept(db: Database, adder: Adder, lentId: string, thing: Thing): Promise<Added> {
  const { key, revision, choice, kept } = thing
  const box = await adder.add(keptPlace(key, revision), utf8(JSON.stringify(kept)))
  return whileLent(db, lentId, async (tx, { child }) => {
    const before = await tx.objectStore('kept').get(key)
    // Nothing that was kept another day, and nobody else's, is written over.
    if (before && (before.lent !== lentId || before.revision >= revision)) return
    const row = {
      key,
      child,
      lent: lentId,
      keptAt: kept.at,
      choice,
      revision,
      schema: KEPT_SCHEMA,
      epk: adder.epk,
      box,
    }
    await tx.objectStore('kept').put(row)
  })
}

/** She shows what she had kept, or keeps it for herself a while longer. */
export const chooseKept = (db: Database, lentId: string, key: string, choice: 'now' | 'later'): Promise<Added> =>
  whileLent(db, lentId, async (tx, { child }) => {
    const row = await tx.objectStore('kept').get(key)
    if (row?.child === child) await tx.objectStore('kept').put({ ...row, choice })
  })

/** It was just for her. That something was is known; what it was nobody learns. */
export const letGo = (db: Database, lentId: string, key: string): Promise<Added> =>
  whileLent(db, lentId, async (tx, lent) => {
    const row = await tx.objectStore('kept').get(key)
    if (row?.child === lent.child) await tx.objectStore('kept').delete(key)
    await putMeta(tx, 'lent', { ...lent, justForHer: true })
  })

/** What lies here of hers, the oldest first; nothing at all once the tablet is the worker's again. */
export async function keptHere(db: Database, lentId: string): Promise<KeptLine[] | undefined> {
  const tx = db.transaction(['meta', 'kept'])
  const lent = await lentIn(tx)
  if (lent?.id !== lentId) return undefined
  const rows = await tx.objectStore('kept').index('child').getAll(lent.child)
  return rows
    .map(({ key, keptAt, choice }) => ({ key, keptAt, choice }))
    .sort((one, other) => one.keptAt.localeCompare(other.keptAt))
}

async function whileLent(
  db: Database,
  lentId: string,
  put: (tx: Writing, lent: Lent) => Promise<void>,
): Promise<Added> {
  const written = await write(db, ['meta', 'kept'], async (tx) => {
    const lent = await lentIn(tx)
    if (lent?.id !== lentId) return false
    await put(tx, lent)
    return true
  })
  if (written.kind === 'no-room') return written
  return written.value ? { kind: 'kept' } : { kind: 'over' }
}
