import type { ChangeId, ChildId, RecordId, Timestamp } from '#record'

/** A record as it lies on the tablet: the server's head, or, until that arrives, this device's own sealed change. */
export type RecordBlob = {
  recordId: RecordId
  childId: ChildId
  type: string
  author: string
  happenedAt: Timestamp
  capturedAt: Timestamp
  receivedAt?: Timestamp
  head?: ChangeId
  own?: ChangeId
  doc: Record<string, unknown>
}
