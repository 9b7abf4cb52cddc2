import type { ContactId, NoRoom, Timestamp, VisitPlan } from '#record'
import type { Database } from './database'
import { changeKept, readKept } from './keptRow'
import type { Locker } from './Locker'

/** All that is kept of it, in one row: a worker is out on one visit, seldom on two. */
export type KnownWhereabouts = {
  plans: Record<ContactId, VisitPlan>
  ring?: { number: string; toldAt: Timestamp }
  /** When the server last answered, even that there is no number. */
  toldAt?: Timestamp
}

const NOTHING: KnownWhereabouts = { plans: {} }

export const readWhereabouts = (db: Database, locker: Locker): Promise<KnownWhereabouts> =>
  readKept(db, locker, 'whereabouts', NOTHING)

export const changeWhereabouts = (
  db: Database,
  locker: Locker,
  change: (known: KnownWhereabouts) => KnownWhereabouts,
): Promise<{ kind: 'written' } | NoRoom> => changeKept(db, locker, { name: 'whereabouts', empty: NOTHING, change })
