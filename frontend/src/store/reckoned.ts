import type { ChangeId, ChildId, Duty } from '#record'
import type { ChildBlob } from './ChildBlob'
import type { Database, Reach } from './database'
import type { Locker } from './Locker'
import { reachIn } from './meta'
import { write } from './write'

// The server reckons within seconds of taking a visit in. When it has told nothing new for so long, what it told stands.
const RECKONING_MS = 10 * 60_000

/** What is due: as the server told it, or as it was reckoned here for a visit that is on its way or has just arrived. */
export async function dutiesNow(db: Database, { duties, reckoned }: ChildBlob, { asOf }: Reach): Promise<Duty[]> {
  if (!reckoned) return duties
  if ((await db.getKey('outbox', reckoned.change)) !== undefined) return reckoned.duties
  const sent = await db.get('sentbox', reckoned.change)
  const isIn = sent?.state === 'received' && asOf !== undefined
  return isIn && Date.parse(asOf) < Date.parse(sent.receivedAt) + RECKONING_MS ? reckoned.duties : duties
}

/** Keeps what was reckoned, unless the server told something about her in the meantime: then that is newer. */
export async function putReckoned(
  db: Database,
  locker: Locker,
  of: { childId: ChildId; changeId: ChangeId; duties: Duty[] },
): Promise<void> {
  const [key, change] = await Promise.all([locker.name('child', of.childId), locker.name('change', of.changeId)])
  const before = await db.get('children', key)
  const blob = before && (await locker.read<ChildBlob>('child', before))
  if (!blob) return
  const row = await locker.row('child', of.childId, 0, { ...blob, reckoned: { duties: of.duties, change } })
  await write(db, ['meta', 'children'], async (tx) => {
    const now = await tx.objectStore('children').get(key)
    const isLeaving = (await reachIn(tx)).leaving?.includes(key)
    if (isLeaving || !now?.box.every((byte, i) => byte === before.box[i])) return
    await tx.objectStore('children').put(row)
  })
}
