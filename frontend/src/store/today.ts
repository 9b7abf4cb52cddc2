import type { Notice } from '#record'
import type { ChildBlob } from './ChildBlob'
import type { Database } from './database'
import type { Locker } from './Locker'
import { reachIn } from './meta'
import type { StoredDraft } from './StoredDraft'

/** Everything Today shows, in one read: a worker stands at a door while this happens. */
export async function readToday(db: Database, locker: Locker) {
  const tx = db.transaction(['meta', 'children', 'drafts', 'outbox', 'sentbox', 'notices'])
  const state = tx.objectStore('sentbox').index('state')
  const [children, drafts, waiting, held, quarantined, notices, reach] = await Promise.all([
    tx.objectStore('children').getAll(),
    tx.objectStore('drafts').getAll(),
    childrenOfWaiting(tx.objectStore('outbox').index('child').openKeyCursor()),
    state.count('held'),
    state.count('quarantined'),
    tx.objectStore('notices').getAll(),
    reachIn(tx),
  ])
  const here = children.filter((row) => !reach.leaving?.includes(row.key))
  const blobs = await Promise.all(here.map((row) => locker.read<ChildBlob>('child', row)))
  const open = await Promise.all(drafts.map((row) => locker.read<StoredDraft>('draft', row)))
  const told = await Promise.all(notices.map((row) => locker.read<Notice>('notice', row)))
  return {
    reach,
    children: blobs.flatMap((blob, i) => (blob?.card ? [{ ...blob, waiting: waiting.get(here[i]!.key) ?? 0 }] : [])),
    drafts: open.filter((draft) => draft !== undefined),
    notices: told.filter((notice) => notice !== undefined),
    counts: { waiting: sum(waiting), held, quarantined },
    parked: unreadable([...blobs, ...told]),
    parkedDrafts: unreadable(open),
  }
}

const unreadable = (things: unknown[]): number => things.filter((thing) => thing === undefined).length

type KeyCursor = { key: string; continue(): Promise<KeyCursor | null> }

async function childrenOfWaiting(first: Promise<KeyCursor | null>): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (let cursor = await first; cursor; cursor = await cursor.continue())
    counts.set(cursor.key, (counts.get(cursor.key) ?? 0) + 1)
  return counts
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)
