import type { ContactId, NoRoom, Timestamp, VisitPlan } from '#record'
import type { Database } from './database'
import type { Locker } from './Locker'
import { putMeta, whereaboutsIn } from './meta'
import { write } from './write'

/** All that is kept of it, in one row: a worker is out on one visit, seldom on two. */
export type KnownWhereabouts = {
  plans: Record<ContactId, VisitPlan>
  ring?: { number: string; toldAt: Timestamp }
  /** When the server last answered, even that there is no number. */
  toldAt?: Timestamp
}

const KIND = 'whereabouts'
const NOTHING: KnownWhereabouts = { plans: {} }

export async function readWhereabouts(db: Database, locker: Locker): Promise<KnownWhereabouts> {
  const row = await whereaboutsIn(db.transaction('meta'))
  return (row && (await locker.read<KnownWhereabouts>(KIND, row))) ?? NOTHING
}

/** Changes what was read, and reads again when somebody else has changed it meanwhile. */
export async function changeWhereabouts(
  db: Database,
  locker: Locker,
  change: (known: KnownWhereabouts) => KnownWhereabouts,
): Promise<{ kind: 'written' } | NoRoom> {
  const before = await whereaboutsIn(db.transaction('meta'))
  const known = (before && (await locker.read<KnownWhereabouts>(KIND, before))) ?? NOTHING
  const row = await locker.row(KIND, KIND, (before?.revision ?? 0) + 1, change(known))
  const written = await write(db, ['meta'], async (tx) => {
    if ((await whereaboutsIn(tx))?.revision !== before?.revision) return false
    await putMeta(tx, 'whereabouts', row)
    return true
  })
  if (written.kind === 'no-room') return written
  return written.value ? { kind: 'written' } : changeWhereabouts(db, locker, change)
}
