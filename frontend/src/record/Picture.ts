import type { Attachment, AttachmentId, ChildId, ContactId, RecordId } from './model'

/** What came of adding a picture to a draft. */
export type PictureOutcome =
  | { kind: 'added'; attachmentId: AttachmentId; attachment: Attachment }
  | { kind: 'too-many-pixels'; megapixels: number }
  | { kind: 'too-large' }
  | { kind: 'not-a-picture' }
  /** Less than 200 MB are left: pictures stop, words never do. */
  | { kind: 'low-room' }
  | { kind: 'no-draft' }

/** A picture of a finished visit that the council has not confirmed yet. */
export type PictureOnItsWay = {
  attachmentId: AttachmentId
  recordId: RecordId
  childId: ChildId
  contactId: ContactId
  childName: string
  bytes: number
  /** Of `bytes`, how many the council has so far. */
  sent: number
  /** Why the council cannot keep it as a picture. */
  sentence?: string
  /** Handed in by the authority's deposit. */
  deposited: boolean
}
