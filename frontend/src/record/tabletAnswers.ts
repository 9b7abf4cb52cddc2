/** How a tablet answers, and what it tells by itself. Each answer is one of a closed set. */

import type { AskedOf } from './askedOf'
import type { DraftElsewhere, DraftSummary, Missing } from './Draft'
import type { Delivery, Notice } from './Outbox'
import type { LentBack } from './Lending'
import type { RecordDraftSummary } from './RecordDraft'
import type {
  ChangeId,
  Child,
  ChildId,
  Contact,
  ContactId,
  DeviceId,
  Duty,
  Handover,
  NextVisit,
  RecordId,
  Timestamp,
  Visit,
  PullConflict,
  PullSignedOff,
} from './model'

export type Unsubscribe = () => Promise<void>

/** `new`: nobody enrolled here. `evicted`: somebody was, and the browser has thrown the data away. */
export type TabletState = 'starting' | 'new' | 'locked' | 'open' | 'second-tab' | 'evicted'

export type Status = {
  state: TabletState
  /** Known without unlocking: what a lock screen may show. */
  device?: { deviceId: DeviceId; label: string; initials: string; authority: string; dutyPhone: string }
  /** Known only while open. */
  worker?: { workerId: string; name: string }
  /** The tablet is in a child's hands. Known while locked. */
  lent?: true
  /** What came back with the tablet, until the worker has read it. Known only while open. */
  lentBack?: LentBack
  /** Sealed and not yet acknowledged. Known while locked too. */
  waiting: number
  /** The last time the server answered properly. */
  heardAt?: Timestamp
  lastReceiptAt?: Timestamp
  syncing?: SyncProgress
  /** What became of the last try to reach the server. */
  lastSync?: SyncOutcome
  /** The tablet's clock minus the server's, only when it is more than two minutes wrong. Nothing is refused for it. */
  clockWrongMs?: number
  /**
   * The tablet was restored from a copy of itself. It takes a new name by itself, as soon as it has a signal and its worker
   * is signed in; `sentence`: why the council would not give it one.
   */
  renewing?: { sentence?: string }
  /** What was here when the browser threw it away. */
  eviction?: { lastHeardAt?: Timestamp; waiting: number }
}

export type News = { kind: 'status'; status: Status } | { kind: 'please-save' } | { kind: 'data-changed' }

/** Progress that is never guessed: `of` is absent while unknown. */
export type SyncProgress = { step: 'sending' | 'fetching'; done: number; of?: number }

export type NotOpen = { kind: 'not-open'; state: TabletState }

/** The disk or the browser's share of it is full. What was saved before is intact. */
export type NoRoom = { kind: 'no-room' }

export type NotSaved = NoRoom | NotOpen

export type EnrolOutcome =
  | { kind: 'enrolled'; deviceId: DeviceId; workerName: string }
  | { kind: 'weak-passphrase'; because: 'short' | 'common' | 'repeats' }
  | { kind: 'bad-label' }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'too-many-devices'; sentence: string }
  | { kind: 'not-allowed'; sentence: string }
  | { kind: 'nonsense' }
  | { kind: 'already-enrolled' }
  | { kind: 'too-little-memory' }
  | NoRoom
  | NotOpen

/** A wrong passphrase tells nothing but how long to wait. `triesLeft` counts down to the longest wait (five minutes). */
export type UnlockOutcome =
  | { kind: 'unlocked'; workerName: string }
  | { kind: 'wrong-passphrase'; triesLeft: number; waitMs: number }
  | { kind: 'wait'; waitMs: number }
  | { kind: 'damaged' }
  | { kind: 'too-little-memory' }
  | NotOpen

export type Freshness = 'never' | 'fresh' | 'day-old' | 'days-old'

export type Today = {
  kind: 'today'
  /** The server's clock when it last told us about these children; absent before the first pull. */
  asOf?: Timestamp
  freshness: Freshness
  /** All children of this worker on this tablet, those due first. */
  children: ChildToday[]
  /** Open drafts, the newest first. */
  drafts: DraftSummary[]
  /** Open drafts of records that are not visits, the newest first. They lie on this tablet alone. */
  recordDrafts: RecordDraftSummary[]
  /** Children who are missing or away, or came back and have not been answered: who is not back first. */
  returns: ReturnToday[]
  /** Visits she began on another tablet of hers, the newest first. */
  elsewhere: DraftElsewhere[]
  counts: Counts
  /** Visits about which somebody has to decide what is to stand. */
  toDecide: number
  notices: Notice[]
  /** While the caseload is still arriving. */
  arriving?: { children: number; of: number }
  /** Records that could not be read on this tablet; they are parked and asked for again. */
  parked: number
  /** Drafts that could not be read; nobody else has them, so they are kept as they are. */
  parkedDrafts: number
}

/** One time a child was missing or away that nobody has answered yet; her 72 hours run from `returnedAt`. */
export type ReturnToday = {
  recordId: RecordId
  childId: ChildId
  name: string
  isAway: boolean
  startedAt?: Timestamp
  returnedAt?: Timestamp
  /** How often an interview was offered. */
  offers: number
}

export type Counts = { waiting: number; held: number; quarantined: number; received: number }

export type ChildToday = {
  card: Child
  /** All that is due, the earliest first. */
  duties: Duty[]
  /** What the last visit that the server told of promised of the next one. */
  next?: NextVisit
  /** The open draft that includes her. */
  draft?: ContactId
  /** Finished visits of hers that still wait to be sent. */
  waiting: number
  /** Visits of hers about which something is to be decided. */
  toDecide: number
}

export type ChildFile = {
  kind: 'child'
  card: Child
  duties: Duty[]
  /** Newest first; finished ones that still wait included. */
  visits: VisitOnFile[]
  /** What was done out of hours, newest first. */
  contacts: ContactOnFile[]
  /** Visits that somebody began and could not finish in time; they count as none. */
  unfinished?: UnfinishedOnFile[]
  /** This worker is new to her and has not said yet that she has read this. */
  handover?: Handover
  draft?: ContactId
  /** How many things she has kept for later on this tablet. Nobody has read them. */
  keptForLater: number
  /** Brothers and sisters who are on this tablet too, for "also seen". */
  siblings: { childId: ChildId; name: string }[]
  /** Visits of hers that could not be read on this tablet; they are parked and asked for again. */
  parked: number
  /** Of whom a visit asks whether the placement keeps the child safe, by the authority's rules; absent: by the standard ones. */
  safeguarded?: AskedOf
  asOf?: Timestamp
}

export type VisitOnFile = {
  recordId: RecordId
  visit: Visit
  author: string
  happenedAt: Timestamp
  capturedAt: Timestamp
  /** When it could not be changed any more; absent when the server has not told it. */
  sealedAt?: Timestamp
  /** When the server had it; absent while it waits. */
  receivedAt?: Timestamp
  delivery: Delivery
  /** What people said differently and nobody has decided yet, by leaf; `visit` shows one value of each. */
  conflicts?: Record<string, PullConflict>
  /** What was decided on this tablet and is on its way. */
  decided?: string[]
  signedOff?: PullSignedOff
  /** The state that the server showed last. */
  head?: ChangeId
  /** The open draft that changes it. */
  draft?: ContactId
  /** Who changed it meanwhile, while this tablet's own change is on its way. */
  meanwhile?: string
}

/** `visit`: what was answered and written, of which anything may be missing. */
export type UnfinishedOnFile = {
  recordId: RecordId
  author: string
  openedAt: Timestamp
  /** It was a change of a finished visit. */
  corrects?: RecordId
  visit: Partial<Visit>
  capturedAt: Timestamp
  sealedAt?: Timestamp
  receivedAt?: Timestamp
}

export type ContactOnFile = {
  recordId: RecordId
  contact: Contact
  author: string
  capturedAt?: Timestamp
  sealedAt?: Timestamp
  receivedAt?: Timestamp
}

export type FinishOutcome =
  | {
      kind: 'sealed'
      contactId: ContactId
      sealed: { childId: ChildId; recordId: RecordId; changeId: ChangeId }[]
      waiting: number
    }
  | { kind: 'incomplete'; missing: Missing[] }
  | { kind: 'too-large'; childId: ChildId; bytes: number; bytesMax: number }
  | { kind: 'unchanged' }
  | { kind: 'no-draft' }
  | { kind: 'taken-over' }
  | NotSaved

/** What stops a talk with the server. In none of these is anything lost or changed here. */
export type SyncFailure =
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'other-worker' }
  | { kind: 'device-unknown' }
  | { kind: 'proof-refused' }
  | { kind: 'not-allowed'; sentence: string }
  | { kind: 'busy'; retryAfterMs: number }
  | { kind: 'store-full' }
  | { kind: 'stalled' }
  | { kind: 'nonsense' }
  | { kind: 'bad-receipt' }
  | NoRoom

export type SyncOutcome =
  | { kind: 'done'; sent: number; fetched: number }
  /** Replaced: another goes on under the name of this tablet, and nobody is signed in with whom it could take a new one. */
  | { kind: 'revoked'; deposited: number; waiting: number; replaced?: true }
  | SyncFailure
  | NotOpen

export type HandInOutcome = { kind: 'handed-in'; deposited: number; receivedAt?: Timestamp } | SyncFailure | NotOpen

export type StorageState = {
  /** `granted`: the browser promised to keep the data. `refused`: it may throw it away when space is short. */
  persistence: 'granted' | 'refused' | 'unknown'
  usedBytes?: number
  quotaBytes?: number
  /** Less than 200 MB are left. */
  low: boolean
}
