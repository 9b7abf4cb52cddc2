import type { ChildId } from '#record'
import { type Bytes, digestOf, leafOf } from '#vault'
import type { ChildBlob } from './ChildBlob'
import type { ChildsRow, Database } from './database'
import type { Locker } from './Locker'
import { reachIn } from './meta'
import type { RecordBlob } from './RecordBlob'
import { readUnread, type Unread } from './unread'

export type Holding = { kind: string; ref: string; seq: number }

/** A row that does not open, or lies where it does not belong. */
export type BadRow = { store: 'children' | 'records' | 'unread'; key: string; child: string }

/** What this tablet holds of one child, read and not remembered: only so does it prove anything. */
export type HeldOf = { childId: ChildId; holdings: Holding[]; digest: string }

export type Held = {
  digest: string
  children: HeldOf[]
  bad: BadRow[]
  /** Things from before they were numbered; they are fetched again. */
  unnumbered: BadRow[]
}

/** Reads everything that came from the server, child by child, so that only one child's records are in memory at once. */
export async function readHeld(db: Database, locker: Locker): Promise<Held> {
  const holding = new Reading(locker)
  const { leaving = [] } = await reachIn(db.transaction('meta'))
  for (const row of await db.getAll('children'))
    if (!leaving.includes(row.key)) await holding.card(row.key, await locker.read<ChildBlob>('child', row))
  for (const child of await namesOf(db))
    if (!leaving.includes(child)) await holding.records(child, await db.getAllFromIndex('records', 'child', child))
  for (const row of await db.getAll('unread'))
    if (!(await locker.read<Unread>('unread', row)))
      holding.bad.push({ store: 'unread', key: row.key, child: row.child })
  for (const thing of await readUnread(db, locker))
    if (!leaving.includes(await locker.name('child', thing.childId))) holding.unread(thing)
  return holding.all()
}

/** The children of whom there are records, by their names in the database. */
async function namesOf(db: Database): Promise<string[]> {
  const names: string[] = []
  const index = db.transaction('records').store.index('child')
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    names.push(cursor.key)
  return names
}

class Reading {
  readonly bad: BadRow[] = []
  readonly #locker: Locker
  readonly #children = new Map<ChildId, Map<string, Holding>>()
  readonly #unnumbered: BadRow[] = []

  constructor(locker: Locker) {
    this.#locker = locker
  }

  card(key: string, blob: ChildBlob | undefined): void {
    const childId = blob?.childId ?? blob?.card?.id
    if (!blob) this.bad.push({ store: 'children', key, child: key })
    if (!blob || childId === undefined) return
    if (blob.card && blob.cardSeq === undefined) this.#unnumbered.push({ store: 'children', key, child: key })
    this.#hold(childId, 'child', childId, blob.cardSeq)
    this.#hold(childId, 'duties', childId, blob.dutiesSeq)
  }

  async records(child: string, rows: ChildsRow[]): Promise<void> {
    const blobs = await Promise.all(rows.map((row) => this.#locker.read<RecordBlob>('record', row)))
    for (const [i, blob] of blobs.entries()) {
      const row = { store: 'records' as const, key: rows[i]!.key, child }
      if (!blob || (await this.#locker.name('child', blob.childId)) !== child) this.bad.push(row)
      else if (blob.head !== undefined && blob.seq === undefined) this.#unnumbered.push(row)
      // What is only sealed here and not yet shown by the server is no part of what the server thinks is held.
      else if (blob.head !== undefined) this.#hold(blob.childId, 'record', blob.recordId, blob.seq)
    }
  }

  /** It is newer than whatever readable state of the same thing lies here. */
  unread({ childId, of, ref, seq }: Unread): void {
    this.#hold(childId, of, ref, seq)
  }

  async all(): Promise<Held> {
    const leaves: Bytes[] = []
    const children: HeldOf[] = []
    for (const [childId, held] of this.#children) {
      const holdings = [...held.values()]
      const hers = await Promise.all(holdings.map(({ kind, ref, seq }) => leafOf(kind, ref, seq)))
      leaves.push(...hers)
      children.push({ childId, holdings, digest: digestOf(hers) })
    }
    return { digest: digestOf(leaves), children, bad: this.bad, unnumbered: this.#unnumbered }
  }

  #hold(childId: ChildId, kind: string, ref: string, seq: number | undefined): void {
    if (seq === undefined) return
    const held = this.#children.get(childId) ?? new Map<string, Holding>()
    held.set(`${kind}|${ref}`, { kind, ref, seq })
    this.#children.set(childId, held)
  }
}
