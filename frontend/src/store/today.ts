import { isUnchanged, isUntouched, type Notice } from '#record'
import { type Branch, filed } from './Branch'
import type { ChildBlob, Promised } from './ChildBlob'
import type { BranchRow, Database, RecordRow } from './database'
import { readElsewhere } from './elsewhere'
import type { Locker } from './Locker'
import { reachIn } from './meta'
import { later, promisedBy } from './promises'
import { dutiesNow } from './reckoned'
import type { RecordBlob } from './RecordBlob'
import type { StoredRecordDraft } from './recordDrafts'
import type { StoredDraft } from './StoredDraft'
import { undecided } from './undecided'
import { isWatched } from './watched'

/** Everything Today shows, in one read: a worker stands at a door while this happens. */
export async function readToday(db: Database, locker: Locker) {
  const tx = db.transaction([
    ...(['meta', 'children', 'records', 'branches', 'drafts', 'recordDrafts'] as const),
    ...(['outbox', 'sentbox', 'notices'] as const),
  ])
  const state = tx.objectStore('sentbox').index('state')
  const [children, disputed, watched, branches, drafts, begun, waiting, held, quarantined, notices, reach] =
    await Promise.all([
      tx.objectStore('children').getAll(),
      tx.objectStore('records').index('disputed').getAll(),
      tx.objectStore('records').index('watched').getAll(),
      tx.objectStore('branches').getAll(),
      tx.objectStore('drafts').getAll(),
      tx.objectStore('recordDrafts').getAll(),
      childrenOfWaiting(tx.objectStore('outbox').index('child').openKeyCursor()),
      state.count('held'),
      state.count('quarantined'),
      tx.objectStore('notices').getAll(),
      reachIn(tx),
    ])
  const here = children.filter((row) => !reach.leaving?.includes(row.key))
  const blobs = await Promise.all(here.map((row) => locker.read<ChildBlob>('child', row)))
  const open = await Promise.all(drafts.map((row) => locker.read<StoredDraft>('draft', row)))
  const records = await Promise.all(begun.map((row) => locker.read<StoredRecordDraft>('draft-record', row)))
  const elsewhere = await readElsewhere(db, locker)
  const told = await Promise.all(notices.map((row) => locker.read<Notice>('notice', row)))
  const own = await Promise.all(branches.map((row) => locker.read<Branch>('branch', row)))
  const toDecide = await visitsToDecide(locker, disputed, own)
  const promised = promisedHere(own, branches)
  const due = await Promise.all(blobs.map((blob) => blob && dutiesNow(db, blob, reach)))
  return {
    reach,
    children: blobs.flatMap((blob, i) => {
      const key = here[i]!.key
      if (!blob?.card) return []
      const next = lastOf(blob.promised, promised.get(key))?.next
      return [
        {
          ...blob,
          ...(next && { next }),
          duties: due[i]!,
          waiting: waiting.get(key) ?? 0,
          toDecide: toDecide.get(key) ?? 0,
        },
      ]
    }),
    drafts: open.filter((draft) => draft !== undefined).filter(({ draft }) => !isUntouched(draft)),
    recordDrafts: records.filter((draft) => draft !== undefined).filter(({ draft }) => !isUnchanged(draft)),
    watched: await watchedNow(locker, watched, own),
    elsewhere: elsewhere.map(({ about }) => about),
    notices: told.filter((notice) => notice !== undefined),
    counts: { waiting: sum(waiting), held, quarantined },
    parked: unreadable([...blobs, ...told]),
    parkedDrafts: unreadable([...open, ...records]),
  }
}

/** Children whose card is here and readable: the only honest count of a first download. */
export async function countCards(db: Database, locker: Locker): Promise<number> {
  const { leaving = [] } = await reachIn(db.transaction('meta'))
  const rows = (await db.getAll('children')).filter((row) => !leaving.includes(row.key))
  const blobs = await Promise.all(rows.map((row) => locker.read<ChildBlob>('child', row)))
  return blobs.filter((blob) => blob?.card).length
}

const unreadable = (things: unknown[]): number => things.filter((thing) => thing === undefined).length

/** By child, what this tablet's own newest visit promised: it was made, whether or not the server has shown it yet. */
function promisedHere(branches: (Branch | undefined)[], rows: BranchRow[]): Map<string, Promised> {
  const promised = new Map<string, Promised>()
  branches.forEach((branch, i) => {
    const key = rows[i]!.child
    if (branch?.type === 'visit') promised.set(key, later(promised.get(key), promisedBy(branch)))
  })
  return promised
}

const lastOf = (told: Promised | undefined, own: Promised | undefined): Promised | undefined =>
  own ? later(told, own) : told

/** A record that Today looks at, as this tablet would show it. */
export type Watched = Pick<RecordBlob, 'recordId' | 'childId' | 'type' | 'doc'>

/** Only the few watched records are opened; what this tablet wrote about them stands in their place. */
async function watchedNow(locker: Locker, rows: RecordRow[], branches: (Branch | undefined)[]): Promise<Watched[]> {
  const heads = await Promise.all(rows.map((row) => locker.read<RecordBlob>('record', row)))
  const own = branches.filter((branch) => branch !== undefined)
  const ours = new Set(own.map(({ recordId }) => recordId))
  return [...heads.filter((head) => head !== undefined && !ours.has(head.recordId)), ...own].flatMap((one) =>
    one && isWatched(one) ? one : [],
  )
}

/** Only the few disputed records are opened, and what this tablet wrote about them. */
async function visitsToDecide(
  locker: Locker,
  rows: RecordRow[],
  branches: (Branch | undefined)[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const head = await locker.read<RecordBlob>('record', row)
    const branch = branches.find((one) => one?.recordId === head?.recordId)
    const left = Object.keys(undecided(filed(head, branch)) ?? {})
    if (head?.type === 'visit' && left.length > 0) counts.set(row.child, (counts.get(row.child) ?? 0) + 1)
  }
  return counts
}

type KeyCursor = { key: string; continue(): Promise<KeyCursor | null> }

async function childrenOfWaiting(first: Promise<KeyCursor | null>): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (let cursor = await first; cursor; cursor = await cursor.continue())
    counts.set(cursor.key, (counts.get(cursor.key) ?? 0) + 1)
  return counts
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)
