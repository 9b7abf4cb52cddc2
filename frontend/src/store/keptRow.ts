import type { NoRoom } from '#record'
import type { Database, Stores, Writing } from './database'
import type { Locker } from './Locker'
import { type KeptName, keptIn, putMeta } from './meta'
import { write } from './write'

/** A few things of one kind, kept together in one encrypted row. */
export async function readKept<T>(db: Database, locker: Locker, name: KeptName, empty: T): Promise<T> {
  const row = await keptIn(db.transaction('meta'), name)
  return (row && (await locker.read<T>(name, row))) ?? empty
}

type Kept<T> = { name: KeptName; empty: T; change: (known: T) => T }

/** Changes what was read, and reads again when somebody else has changed it meanwhile. */
export async function changeKept<T>(
  db: Database,
  locker: Locker,
  kept: Kept<T>,
): Promise<{ kind: 'written' } | NoRoom> {
  const written = await changeKeptWith(db, locker, kept, [], async () => true)
  return written.kind === 'taken-over' ? changeKept(db, locker, kept) : written
}

/**
 * The same with more in one step.
 *
 * @param put writes the rest, and may await nothing but the database; `false`: nothing is written at all
 */
export async function changeKeptWith<T>(
  db: Database,
  locker: Locker,
  { name, empty, change }: Kept<T>,
  stores: Stores[],
  put: (tx: Writing) => Promise<boolean>,
): Promise<{ kind: 'written' } | { kind: 'taken-over' } | NoRoom> {
  const before = await keptIn(db.transaction('meta'), name)
  const known = (before && (await locker.read<T>(name, before))) ?? empty
  const row = await locker.row(name, name, (before?.revision ?? 0) + 1, change(known))
  const written = await write(db, ['meta', ...stores], async (tx) => {
    if ((await keptIn(tx, name))?.revision !== before?.revision || !(await put(tx))) return false
    await putMeta(tx, name, row)
    return true
  })
  if (written.kind === 'no-room') return written
  return { kind: written.value ? 'written' : 'taken-over' }
}
