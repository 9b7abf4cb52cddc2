import type { ChildId } from '#record'
import type { Database, Writing } from './database'
import type { Locker } from './Locker'

/**
 * Something numbered that this version of Doorstep cannot read, from a newer server. It is held all the same, so that
 * the tablet can prove what it holds and a newer version finds it here.
 */
export type Unread = { of: string; ref: string; childId: ChildId; seq: number; item: unknown }

export async function putUnread(locker: Locker, { of, ref, childId, seq, item }: Unread) {
  const [row, child] = await Promise.all([
    locker.row('unread', `${of}|${ref}`, 0, { of, ref, childId, seq, item }),
    locker.name('child', childId),
  ])
  return (tx: Writing): Promise<unknown> => tx.objectStore('unread').put({ ...row, child })
}

/** What could not be read was told again and now can be. */
export async function readAtLast(locker: Locker, of: string, ref: string) {
  const key = await locker.name('unread', `${of}|${ref}`)
  return (tx: Writing): Promise<unknown> => tx.objectStore('unread').delete(key)
}

export async function readUnread(db: Database, locker: Locker): Promise<Unread[]> {
  const rows = await db.getAll('unread')
  const things = await Promise.all(rows.map((row) => locker.read<Unread>('unread', row)))
  return things.filter((thing) => thing !== undefined)
}
