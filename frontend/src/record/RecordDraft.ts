import type { Doc } from './mergePatch'
import type { ChangeBase, ChangeId, ChildId, PullConflict, PullSignedOff, RecordId, Timestamp } from './model'
import type { OtherType } from './OtherType'
import type { Delivery } from './Outbox'

/**
 * A record that is not a visit, being written: in the contract's own shape, as far as it is answered. It is kept
 * encrypted, one for each record, until it is sealed. Absent means "not answered yet".
 */
export type RecordDraft<D extends object = Doc> = {
  recordId: RecordId
  childId: ChildId
  type: OtherType
  /** When the first word was written. */
  openedAt: Timestamp
  doc: D
  /** A page that is being drawn on, stroke by stroke; when she has done it becomes a picture, and this goes. */
  drawing?: string
  /** Set when this changes a record that is sealed. */
  edit?: RecordEdit
}

/** What is being changed. It lies in the draft, so that whatever the server shows meanwhile moves nothing under her hands. */
export type RecordEdit = {
  base: ChangeBase
  /** The document of the base, with all that this client does not know. */
  doc: Doc
  /** The head on which this branch stands; absent when the server has not shown the record yet. */
  on?: ChangeId
  /** Who wrote what is being changed. */
  author: string
  signedOff?: PullSignedOff
  /** Why a signed-off record is changed. */
  why?: string
}

/** Such a draft in a list. */
export type RecordDraftSummary = {
  recordId: RecordId
  childId: ChildId
  name: string
  type: OtherType
  openedAt: Timestamp
  savedAt: Timestamp
  /** Characters typed so far: throwing the draft away asks for exactly this number. */
  characters: number
  /** Set when it changes a record that is sealed. */
  changes?: { author: string }
}

/** A record on a child's file: what this tablet made of it while that is on its way, else what the server showed. */
export type RecordOnFile<D extends object = Doc> = {
  recordId: RecordId
  type: OtherType
  doc: D
  author: string
  happenedAt: Timestamp
  capturedAt: Timestamp
  /** When it could not be changed any more; absent when the server has not told it. */
  sealedAt?: Timestamp
  /** When the server had it; absent while it waits. */
  receivedAt?: Timestamp
  delivery: Delivery
  /** What people said differently and nobody has decided yet, by leaf; `doc` shows one value of each. */
  conflicts?: Record<string, PullConflict>
  signedOff?: PullSignedOff
  /** An open draft changes it. */
  isOpen?: true
  /** Who changed it meanwhile, while this tablet's own change is on its way. */
  meanwhile?: string
}

/**
 * `incomplete` names what is lacking as the form names it. `unchanged`: a sealed record was opened and nothing in it was
 * changed. `taken-over`: another tab sealed or saved meanwhile.
 */
export type SealOutcome =
  | { kind: 'sealed'; recordId: RecordId; changeId: ChangeId; waiting: number }
  | { kind: 'incomplete'; lacking: string[] }
  | { kind: 'too-large'; bytes: number; bytesMax: number }
  | { kind: 'unchanged' }
  | { kind: 'no-draft' }
  | { kind: 'taken-over' }
