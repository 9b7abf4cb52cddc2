import type { ChangeAbout, ChangeId, ChildId, ContactId, RecordId, Timestamp } from '#record'

/** What a list shows of a sealed change. */
export type ChangeLabel = {
  changeId: ChangeId
  recordId: RecordId
  childId: ChildId
  childName: string
  contactId: ContactId
  happenedAt: Timestamp
  sealedAt: Timestamp
  about?: ChangeAbout
}
