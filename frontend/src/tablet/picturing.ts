import {
  type AttachmentId,
  type ChildId,
  type ContactId,
  type Doc,
  type Draft,
  newId,
  type NotSaved,
  type PictureOutcome,
  type RecordDraft,
  type RecordId,
  ROOM_FOR_PICTURES_BYTES,
  type Timestamp,
} from '#record'
import {
  dropPicture,
  type PictureHere,
  picturesOfDraft,
  putPicture,
  readDraft,
  readPictures,
  readRecordDraft,
} from '#store'
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
  const into = (await intoVisit(opened, contactId, childId)) ?? (await intoRecord(opened, contactId))
  if (!into) return { kind: 'no-draft' }
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
  const label = { attachmentId, childId, contactId, attachment, ...into }
  const written = await putPicture(db, locker, device, { label, picture, thumbnail })
  return written.kind === 'no-room' ? written : { kind: 'added', attachmentId, attachment }
}

type Into = { recordId: RecordId; childName: string }

async function intoVisit({ db, locker }: Opened, contactId: ContactId, childId: ChildId): Promise<Into | undefined> {
  const stored = (await readDraft(db, locker, contactId))?.stored
  const child = stored?.draft.children[childId]
  return child && { recordId: child.recordId, childName: stored?.children[childId]?.name ?? '' }
}

/** What is no visit has its pictures under its own name. */
async function intoRecord({ db, locker }: Opened, contactId: ContactId): Promise<Into | undefined> {
  const stored = (await readRecordDraft(db, locker, contactId as string))?.stored
  return stored && { recordId: stored.draft.recordId, childName: stored.child.name }
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

/** The same of a record that is no visit. */
export async function withPicturesOfRecord({ db, locker }: Opened, draft: RecordDraft): Promise<RecordDraft> {
  const here = await picturesOfDraft(db, locker, draft.recordId as string)
  const found = Object.fromEntries(here.map(({ label }) => [label.attachmentId, label.attachment]))
  if (here.length === 0) return draft
  return { ...draft, doc: { ...draft.doc, attachments: { ...found, ...(draft.doc.attachments as Doc | undefined) } } }
}

function withPicture(draft: Draft, { label }: PictureHere): Draft {
  const child = draft.children[label.childId]
  if (!child || child.attachments?.[label.attachmentId]) return draft
  const attachments = { ...child.attachments, [label.attachmentId]: label.attachment }
  return { ...draft, children: { ...draft.children, [label.childId]: { ...child, attachments } } }
}
