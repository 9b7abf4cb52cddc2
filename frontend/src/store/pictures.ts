import type { Attachment, AttachmentId, ChildId, ContactId, NoRoom, PictureOnItsWay, RecordId } from '#record'
import { type Bytes, pictureCopy, sha256 } from '#vault'
import type { Database, DeviceMeta, PictureRow, Writing } from './database'
import { type Locker, SCHEMA } from './Locker'
import { write } from './write'

const PART_BYTES = 1024 * 1024

/** What is known of a picture, encrypted beside it. */
export type PictureLabel = {
  attachmentId: AttachmentId
  recordId: RecordId
  childId: ChildId
  contactId: ContactId
  childName: string
  attachment: Attachment
  sentence?: string
}

export type PictureHere = { row: PictureRow; label: PictureLabel }

type NewPicture = { label: PictureLabel; picture: Bytes; thumbnail: Bytes }

/** Encrypts a picture in parts, makes the authority's copy of it at once, and has both on the disk when it returns. */
export async function putPicture(
  db: Database,
  locker: Locker,
  device: DeviceMeta,
  { label, picture, thumbnail }: NewPicture,
): Promise<{ kind: 'written' } | NoRoom> {
  const { attachmentId, recordId, childId, contactId, attachment } = label
  const [key, child, contact] = await Promise.all([
    locker.name('attachment', attachmentId),
    locker.name('child', childId),
    locker.name('draft', contactId),
  ])
  const about = { attachmentId, recordId, childId, ...attachment }
  const copy = await pictureCopy(device.depositKey, device.depositKeyId, about, picture)
  const parts: { key: string; picture: string; box: Bytes }[] = [
    { key: `${key}|copy`, picture: key, box: copy },
    { key: `${key}|small`, picture: key, box: await locker.bytesBox('attachment-small', key, 0, thumbnail) },
  ]
  for (let at = 0, n = 0; at < picture.length; at += PART_BYTES, n++) {
    const part = picture.slice(at, at + PART_BYTES)
    parts.push({ key: `${key}|${n}`, picture: key, box: await locker.bytesBox('attachment-part', key, n, part) })
  }
  const row: PictureRow = {
    ...{ key, child, contact, state: 'draft', sent: 0, schema: SCHEMA },
    label: await locker.box('attachment-label', key, 0, label),
    copy: { sha256: await sha256(copy), bytes: copy.length },
  }
  return write(db, ['pictures', 'pictureParts'], async (tx) => {
    await tx.objectStore('pictures').put(row)
    for (const part of parts) await tx.objectStore('pictureParts').put(part)
  })
}

export async function readPictures(db: Database, locker: Locker): Promise<PictureHere[]> {
  const rows = await db.getAll('pictures')
  const labels = await Promise.all(rows.map((row) => labelOf(locker, row)))
  return rows.flatMap((row, i) => (labels[i] ? [{ row, label: labels[i] }] : []))
}

/** Pictures of one open draft. */
export async function picturesOfDraft(db: Database, locker: Locker, contactId: ContactId): Promise<PictureHere[]> {
  const contact = await locker.name('draft', contactId)
  return (await readPictures(db, locker)).filter(({ row }) => row.contact === contact && row.state === 'draft')
}

/** The picture itself; nothing when a part of it cannot be read or it is not what it was. */
export async function readPicture(
  db: Database,
  locker: Locker,
  { row, label }: PictureHere,
): Promise<Bytes | undefined> {
  const { bytes, sha256: expected } = label.attachment
  const whole = new Uint8Array(bytes)
  for (let at = 0, n = 0; at < bytes; at += PART_BYTES, n++) {
    const part = await db.get('pictureParts', `${row.key}|${n}`)
    const content = part && (await locker.bytesIn('attachment-part', row.key, n, part.box, row.schema))
    if (!content || at + content.length > bytes) return undefined
    whole.set(content, at)
  }
  return (await sha256(whole)) === expected ? whole : undefined
}

export async function readThumbnail(db: Database, locker: Locker, id: AttachmentId): Promise<Bytes | undefined> {
  const key = await locker.name('attachment', id)
  const [row, part] = await Promise.all([db.get('pictures', key), db.get('pictureParts', `${key}|small`)])
  return row && part && locker.bytesIn('attachment-small', key, 0, part.box, row.schema)
}

/** The copy for the authority; needs no unlock. */
export async function readPictureCopy(db: Database, row: PictureRow): Promise<Bytes | undefined> {
  return (await db.get('pictureParts', `${row.key}|copy`))?.box
}

/** What waits and was not handed in; needs no unlock. */
export async function picturesToDeposit(db: Database): Promise<PictureRow[]> {
  return (await db.getAll('pictures')).filter((row) => row.state !== 'draft' && row.state !== 'deposited')
}

/** How far it is. A row that is gone, because it was confirmed or taken away, stays gone. */
export function markPicture(db: Database, key: string, news: Partial<PictureRow>) {
  return write(db, ['pictures'], async (tx) => {
    const row = await tx.objectStore('pictures').get(key)
    if (row) await tx.objectStore('pictures').put({ ...row, ...news })
  })
}

export async function refusePicture(db: Database, locker: Locker, { row, label }: PictureHere, sentence: string) {
  const told = await locker.box('attachment-label', row.key, 0, { ...label, sentence })
  return markPicture(db, row.key, { state: 'refused', label: told })
}

/** The one way out: confirmed by the server, or taken away by the worker from her own draft. */
export function dropPicture(db: Database, key: string) {
  return write(db, ['pictures', 'pictureParts'], (tx) => dropIn(tx, key))
}

export async function dropIn(tx: Writing, key: string): Promise<void> {
  for (const part of await tx.objectStore('pictureParts').index('picture').getAllKeys(key))
    await tx.objectStore('pictureParts').delete(part)
  await tx.objectStore('pictures').delete(key)
}

/**
 * Inside the step that seals the visit: what its records name waits, and what no record names is let go, unless the draft
 * goes on.
 */
export async function sealPictures(tx: Writing, contact: string, named: Set<string>, goesOn = false): Promise<void> {
  for (const row of await tx.objectStore('pictures').index('contact').getAll(contact)) {
    if (row.state !== 'draft') continue
    if (named.has(row.key)) await tx.objectStore('pictures').put({ ...row, state: 'waiting' })
    else if (!goesOn) await dropIn(tx, row.key)
  }
}

export const onItsWay = ({ row, label }: PictureHere): PictureOnItsWay => ({
  attachmentId: label.attachmentId,
  recordId: label.recordId,
  childId: label.childId,
  contactId: label.contactId,
  childName: label.childName,
  bytes: label.attachment.bytes,
  sent: row.sent,
  deposited: row.state === 'deposited' || row.copy.depositedAt !== undefined,
  ...(label.sentence !== undefined && { sentence: label.sentence }),
})

const labelOf = (locker: Locker, row: PictureRow): Promise<PictureLabel | undefined> =>
  locker.unbox('attachment-label', row.key, 0, row.label, row.schema)
