import {
  type AttachmentId,
  type ChildId,
  type ContactId,
  type Draft,
  newId,
  type NotSaved,
  type PictureOutcome,
  ROOM_FOR_PICTURES_BYTES,
  type Timestamp,
} from '#record'
import { dropPicture, type PictureHere, picturesOfDraft, putPicture, readDraft, readPictures } from '#store'
import { sha256 } from '#vault'
import type { Develop } from './developing'
import type { Opened } from './Opened'

type Adding = {
  contactId: ContactId
  childId: ChildId
  file: Blob
  now: Timestamp
  develop: Develop
  /** Bytes the browser still lets us have; nothing when it does not say. */
  room: () => Promise<number | undefined>
}

/** Into the draft's own place, encrypted, before the form names it: a browser that dies in between loses nothing. */
export async function addPicture(opened: Opened, adding: Adding): Promise<PictureOutcome | NotSaved> {
  const { db, locker, device } = opened
  const { contactId, childId, file, now } = adding
  const found = await readDraft(db, locker, contactId)
  const child = found?.stored.draft.children[childId]
  if (!found || !child) return { kind: 'no-draft' }
  const room = await adding.room()
  if (room !== undefined && room < ROOM_FOR_PICTURES_BYTES) return { kind: 'low-room' }
  const developed = await adding.develop(file)
  if (developed.kind !== 'developed') return developed
  const { picture, thumbnail, mediaType } = developed
  const attachmentId = newId()
  const attachment = {
    ...{ kind: 'PHOTO' as const, mediaType, bytes: picture.length },
    ...{ sha256: await sha256(picture), takenAt: now },
  }
  const childName = found.stored.children[childId]?.name ?? ''
  const label = { attachmentId, recordId: child.recordId, childId, contactId, childName, attachment }
  const written = await putPicture(db, locker, device, { label, picture, thumbnail })
  return written.kind === 'no-room' ? written : { kind: 'added', attachmentId, attachment }
}

export async function removePicture({ db, locker }: Opened, attachmentId: AttachmentId): Promise<void> {
  const found = (await readPictures(db, locker)).find(({ label }) => label.attachmentId === attachmentId)
  if (found?.row.state === 'draft') await dropPicture(db, found.row.key)
}

/** A picture that was on the disk before the form could name it is in the form again. */
export async function withItsPictures({ db, locker }: Opened, draft: Draft): Promise<Draft> {
  const here = await picturesOfDraft(db, locker, draft.contactId)
  return here.reduce(withPicture, draft)
}

function withPicture(draft: Draft, { label }: PictureHere): Draft {
  const child = draft.children[label.childId]
  if (!child || child.attachments?.[label.attachmentId]) return draft
  const attachments = { ...child.attachments, [label.attachmentId]: label.attachment }
  return { ...draft, children: { ...draft.children, [label.childId]: { ...child, attachments } } }
}
