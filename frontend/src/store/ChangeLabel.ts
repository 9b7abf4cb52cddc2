import type { ChangeAbout, ChangeId, ChildId, ContactId, OtherType, RecordId, Timestamp } from '#record'

/** What a list shows of a sealed change. */
export type ChangeLabel = {
  changeId: ChangeId
  recordId: RecordId
  childId: ChildId
  childName: string
  /** The visit; of any other record, the record itself. */
  contactId: ContactId
  /** What it is, when it is no visit. */
  type?: OtherType
  happenedAt: Timestamp
  sealedAt: Timestamp
  about?: ChangeAbout
}
