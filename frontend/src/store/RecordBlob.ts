import type { ChangeId, ChildId, PullConflict, PullSignedOff, RecordId, Timestamp } from '#record'

/**
 * A record as the server showed it. `own` without `head` is found only on tablets that lay untouched since this device's
 * own visits were kept here too.
 */
export type RecordBlob = {
  recordId: RecordId
  childId: ChildId
  type: string
  author: string
  happenedAt: Timestamp
  capturedAt: Timestamp
  sealedAt?: Timestamp
  receivedAt?: Timestamp
  head?: ChangeId
  /** Names the changes that led to the head; absent when it was told by a server that kept no lines. */
  line?: string
  own?: ChangeId
  /** Its number in what the server told. */
  seq?: number
  doc: Record<string, unknown>
  conflicts?: Record<string, PullConflict>
  signedOff?: PullSignedOff
}
