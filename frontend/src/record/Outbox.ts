import type { PictureOnItsWay } from './Picture'
import type { OtherType } from './OtherType'
import type { ChangeId, ChildId, ContactId, RecordId, Timestamp, QuarantineDecision, DeviceId } from './model'

export type Delivery = 'waiting' | 'received' | 'held' | 'quarantined'

/** "42 sealed, 42 received, last receipt 14:03." */
export type Outbox = {
  kind: 'outbox'
  sealed: number
  received: number
  waiting: number
  lastReceiptAt?: Timestamp
  /** Numbers of this tablet's chain that the server says never arrived. */
  missing: number[]
  /** Newest first: all that waits, is held or quarantined, and what was received in the last 30 days. */
  items: OutboxItem[]
  /** Pictures of finished visits that the council has not confirmed. */
  pictures: PictureOnItsWay[]
  notices: Notice[]
}

export type OutboxItem = {
  changeId: ChangeId
  recordId: RecordId
  childId: ChildId
  childName: string
  /** What lists it together with others: the visit; of any other record, the record itself. */
  contactId: ContactId
  /** What it is, when it is no visit. */
  type?: OtherType
  deviceSeq: number
  happenedAt: Timestamp
  sealedAt: Timestamp
  state: Delivery
  /** The signed receipt's time, checked on this tablet. */
  receivedAt?: Timestamp
  /** First and last number in the server's receipt log. */
  receiptSeq?: number[]
  /** Why it is held or quarantined, for people. */
  sentence?: string
  /** Handed in by the authority's deposit. */
  depositedAt?: Timestamp
  /** What it did; absent for a new visit. */
  about?: ChangeAbout
  /** Somebody else had changed the visit too: both changes are in it, or both are kept until somebody decides. */
  met?: 'merged' | 'conflicted'
  /** Of a `conflicted` one that is still undecided: who said something different. */
  others?: string[]
}

/** What a change of something finished did. */
export type ChangeAbout = 'correction' | 'decision' | 'unfinished'

export type Notice = {
  noticeId: string
  at: Timestamp
  sentence: string
  changeId?: ChangeId
  /** Whom it is about; the sentence names no child. */
  childId?: ChildId
  /** Her name, while she is on this tablet. */
  child?: string
  /** What was decided about the change, when it had been kept apart. */
  decision?: QuarantineDecision
  /** What the tablet itself has to tell; the screen has the words, and `sentence` is empty. */
  tells?: TabletTells
}

/**
 * `renewed`: it had been restored from a copy and goes on under a new name. `unfinished`: a visit that was begun before its
 * child left was handed in as it was, because its last day had passed; no child is named.
 */
export type TabletTells = { kind: 'renewed' } | { kind: 'unfinished'; begunAt: Timestamp }

/** The server's signed word that it holds these bytes: their hashes in the order sent. */
export type SavedReceipt = {
  kid: string
  seq: number[]
  receivedAt: Timestamp
  signature: string
  hashes: string[]
  /** For whom it was signed, where the tablet has had another name since. */
  device?: DeviceId
}

export type ReceiptFile = { kind: 'receipts'; count: number; name: string; text: string }
