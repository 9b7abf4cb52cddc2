import {
  type Attachment,
  type ContactId,
  type Kept,
  type LentBack,
  PICTURES_MAX,
  type Timestamp,
  withKept,
} from '#record'
import {
  countLater,
  endLending,
  keptToShow,
  type LentTo,
  openKept,
  putPicture,
  readDraft,
  readDrafts,
  readLent,
  readLentBack,
  type StoredDraft,
  takeInto,
} from '#store'
import { sha256 } from '#vault'
import type { Develop } from './developing'
import { startVisit } from './drafting'
import type { Opened } from './Opened'

/** Makes a page that was drawn on into a picture; only a browser can. */
export type Paint = (drawing: string) => Promise<Blob | undefined>

type Taking = { now: Timestamp; develop: Develop; paint: Paint }
type Row = Awaited<ReturnType<typeof keptToShow>>[number]

/**
 * The tablet is the worker's again: what children chose to show goes into their visits, thing by thing. Whatever cannot go
 * there now stays where it is, and is tried again at the next unlock.
 */
export async function takeBack(opened: Opened, taking: Taking): Promise<LentBack | undefined> {
  const { db, locker } = opened
  const rows = await keptToShow(db)
  const was = await readLent(db, locker)
  if (!was && rows.length === 0) return readLentBack(db, locker)
  let shown = 0
  let last: { contactId: ContactId; to: LentTo } | undefined
  for (const row of rows) {
    const into = await takeOne(opened, row, taking, was?.to).catch(() => undefined)
    if (!into) continue
    shown++
    last = into
  }
  const to = was?.to ?? last?.to
  if (!was && shown === 0) return readLentBack(db, locker)
  if (!to) return void (await endLending(db, locker))
  const contactId = last?.contactId ?? (await openVisit(opened, was?.to))
  const back: LentBack = {
    ...{ childId: to.childId, name: to.name, at: taking.now, shown, waiting: rows.length - shown },
    later: await countLater(db, locker, to.childId),
    justForHer: was?.lent.justForHer === true,
    ...(contactId !== undefined && { contactId }),
  }
  await endLending(db, locker, back)
  return back
}

/** Where the worker was when she handed it over: she goes on there, also when nothing was put into it. */
async function openVisit({ db, locker }: Opened, to: LentTo | undefined): Promise<ContactId | undefined> {
  if (to?.contactId === undefined) return undefined
  return (await readDraft(db, locker, to.contactId))?.stored.draft.contactId
}

async function takeOne(opened: Opened, row: Row, taking: Taking, lentTo: LentTo | undefined) {
  const { db, locker } = opened
  const kept = await openKept(db, locker, row)
  const stored = kept && (await draftFor(opened, kept, lentTo, taking.now))
  const child = stored?.draft.children[kept!.childId]
  if (!kept || !stored || !child) return undefined
  const { contactId } = stored.draft
  const attachment = await pictureOf(opened, row, { kept, stored, taking })
  if (attachment === 'not-now') return undefined
  const children = { ...stored.draft.children, [kept.childId]: withKept(child, row.key, kept, attachment) }
  const draft = { ...stored.draft, children }
  const taken = await takeInto(db, locker, { ...stored, draft, savedAt: taking.now }, row.key)
  if (taken.kind === 'no-room' || !taken.value) return undefined
  return { contactId, to: { childId: kept.childId, name: stored.children[kept.childId]?.name ?? '' } }
}

/** The visit from which the tablet was handed over; else the one that is open about her now, or a new one. */
async function draftFor(
  opened: Opened,
  { childId }: Kept,
  lentTo: LentTo | undefined,
  now: Timestamp,
): Promise<StoredDraft | undefined> {
  const { db, locker } = opened
  const open = (await readDrafts(db, locker)).filter(({ draft }) => !draft.edit && draft.children[childId])
  const known = open.find(({ draft }) => draft.contactId === lentTo?.contactId) ?? open[0]
  if (known) return known
  const started = await startVisit(opened, [childId], now)
  return started.kind === 'started' ? (await readDraft(db, locker, started.draft.contactId))?.stored : undefined
}

/** Her drawing as a picture of this draft, under the name it was kept under: trying again makes no second one. */
async function pictureOf(
  { db, locker, device }: Opened,
  { key }: Row,
  { kept, stored, taking }: { kept: Kept; stored: StoredDraft; taking: Taking },
): Promise<Attachment | 'not-now' | undefined> {
  if (kept.drawing === undefined) return undefined
  const { childId } = kept
  const child = stored.draft.children[childId]!
  if (Object.keys(child.attachments ?? {}).length >= PICTURES_MAX) return 'not-now'
  const painted = await taking.paint(kept.drawing)
  if (!painted) return undefined
  const developed = await taking.develop(painted)
  if (developed.kind !== 'developed') return 'not-now'
  const { picture, thumbnail, mediaType } = developed
  const attachment: Attachment = {
    ...{ kind: 'DRAWING' as const, mediaType, bytes: picture.length },
    ...{ sha256: await sha256(picture), takenAt: kept.at, inHandOverAt: kept.at },
  }
  const childName = stored.children[childId]?.name ?? ''
  const { contactId } = stored.draft
  const label = { attachmentId: key, recordId: child.recordId, childId, contactId, childName, attachment }
  const written = await putPicture(db, locker, device, { label, picture, thumbnail })
  return written.kind === 'no-room' ? 'not-now' : attachment
}
