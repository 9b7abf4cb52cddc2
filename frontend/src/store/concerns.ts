import type { ChildId, Concern, ConcernDraft, ConcernHeld, ConcernNumbers, NoRoom, RecordId, Timestamp } from '#record'
import type { Database } from './database'
import { changeKept, readKept } from './keptRow'
import type { Locker } from './Locker'

/** Of one that was raised. What it says is kept here until somebody has read it; after that only its record has it. */
export type KeptConcern = {
  recordId: RecordId
  raisedAt: Timestamp
  childId?: ChildId
  somebodyElse?: string
  contactId?: string
  concern?: Concern
  held?: ConcernHeld
}

export type KnownConcerns = {
  draft?: ConcernDraft
  raised: Record<RecordId, KeptConcern>
  numbers?: ConcernNumbers
  unreadAfterMinutes?: number
  /** When the server last answered. */
  toldAt?: Timestamp
}

const NOTHING: KnownConcerns = { raised: {} }
export const CONCERNS = { name: 'concerns', empty: NOTHING } as const

export const readConcerns = (db: Database, locker: Locker): Promise<KnownConcerns> =>
  readKept(db, locker, CONCERNS.name, NOTHING)

export const changeConcerns = (
  db: Database,
  locker: Locker,
  change: (known: KnownConcerns) => KnownConcerns,
): Promise<{ kind: 'written' } | NoRoom> => changeKept(db, locker, { ...CONCERNS, change })
