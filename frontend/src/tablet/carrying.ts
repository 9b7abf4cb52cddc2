import type { SyncOutcome } from '#record'
import {
  type Database,
  type DeviceMeta,
  dropPicture,
  markPicture,
  type PictureHere,
  type PictureRow,
  picturesToDeposit,
  readPicture,
  readPictureCopy,
  readPictures,
  refusePicture,
} from '#store'
import { type ChunkSize, DEPOSITED_PICTURES, type Line, type PictureSent, recordPictures, sendPicture } from '#sync'
import type { Opened } from './Opened'
import { signerFor } from './signerFor'

export type Carrying = {
  line: Line
  chunks: ChunkSize
  yields(): boolean
  told(): void
  /** Tried in vain since the tablet was opened: a picture whose record is not there is not offered every minute. */
  vain: Set<string>
}

/** Whether it makes sense to go on with the next one. */
const GOES_ON = new Set<PictureSent['kind']>(['confirmed', 'not-named', 'not-here', 'no-picture', 'damaged'])

/** Brings the pictures of finished visits, one after another, after the words. It may stop anywhere. */
export async function carryPictures(opened: Opened, carrying: Carrying): Promise<void> {
  const { db, locker, device } = opened
  const waiting = (await readPictures(db, locker)).filter(
    ({ row }) => (row.state === 'waiting' || row.state === 'deposited') && !carrying.vain.has(row.key),
  )
  for (const picture of waiting) {
    if (carrying.yields()) return
    const sent = await sendOne(opened, picture, carrying)
    if (sent.kind === 'confirmed') await dropPicture(db, picture.row.key)
    if (sent.kind === 'no-picture') await refusePicture(db, locker, picture, sent.sentence)
    if (sent.kind === 'damaged') await markPicture(db, picture.row.key, { sent: 0 })
    if (sent.kind === 'not-here' || sent.kind === 'no-picture') {
      carrying.vain.add(picture.row.key)
      await depositOne(db, device, picture.row, carrying)
    }
    carrying.told()
    if (!GOES_ON.has(sent.kind)) return
  }
}

async function sendOne(opened: Opened, picture: PictureHere, carrying: Carrying): Promise<PictureSent> {
  const { db, locker, device } = opened
  const { row, label } = picture
  const bytes = await readPicture(db, locker, picture)
  // What cannot be read here any more goes as the copy that the authority can still read.
  if (!bytes) return { kind: 'not-here' }
  const { line, chunks, yields, told } = carrying
  const begun = row.url && (await locker.unbox<string>('attachment-url', row.key, 0, row.url, row.schema))
  return sendPicture({
    ...{ line, chunks, yields, bytes },
    signer: signerFor(device),
    to: recordPictures(label.recordId),
    metadata: { attachment: label.attachmentId },
    url: begun || undefined,
    sha256: label.attachment.sha256,
    begun: async (url) => markPicture(db, row.key, { url: await locker.box('attachment-url', row.key, 0, url) }),
    sent: async (sent) => {
      await markPicture(db, row.key, { sent })
      told()
    },
  })
}

/** Hands in the copies that only the authority can open. Needs no unlock; what is handed in stays here too. */
export async function depositPictures(db: Database, device: DeviceMeta, carrying: Carrying): Promise<number> {
  let deposited = 0
  for (const row of await picturesToDeposit(db)) {
    const sent = await depositOne(db, device, row, carrying)
    if (sent.kind === 'confirmed') deposited++
    if (!GOES_ON.has(sent.kind)) break
  }
  return deposited
}

async function depositOne(db: Database, device: DeviceMeta, row: PictureRow, carrying: Carrying): Promise<PictureSent> {
  const { copy } = row
  const bytes = copy.depositedAt === undefined ? await readPictureCopy(db, row) : undefined
  if (!bytes) return { kind: 'not-here' }
  const { line, chunks } = carrying
  const sent = await sendPicture({
    ...{ line, chunks, bytes },
    yields: () => false,
    signer: signerFor(device),
    to: DEPOSITED_PICTURES,
    metadata: { sha256: copy.sha256 },
    url: copy.url,
    sha256: copy.sha256,
    begun: (url) => markPicture(db, row.key, { copy: { ...copy, url } }),
    sent: async () => {},
  })
  if (sent.kind !== 'confirmed') return sent
  const state = row.state === 'refused' ? 'refused' : 'deposited'
  await markPicture(db, row.key, { state, copy: { ...copy, depositedAt: sent.receivedAt } })
  return sent
}

/** After a talk that went through pictures follow; on a tablet that was taken off the list they are handed in. */
export const whatFollows = (talked: SyncOutcome | undefined): 'carry' | 'deposit' | 'nothing' =>
  talked?.kind === 'done' ? 'carry' : talked?.kind === 'revoked' ? 'deposit' : 'nothing'
