import type { ChildId, ContactId, NoRoom, Timestamp } from '#record'
import { unfinishedContent } from './content'
import type { Database, Row } from './database'
import { type DraftRow, readDraft } from './drafts'
import type { Locker } from './Locker'
import { ledgerIn, putMeta, reachIn, readMeta } from './meta'
import { sealPictures } from './pictures'
import { SEALED_BYTES_MAX } from './sealedChange'
import { type Author, sealAll } from './sealing'
import { write } from './write'

type Ending = { contactId: ContactId; childIds: ChildId[]; at: Timestamp }

/**
 * Seals what a draft says about children who left, marked as unfinished, in the step in which it leaves the draft. The
 * draft goes on about the others. Returns how many were sealed; none when it was saved, or a child came back, meanwhile.
 */
export async function sealUnfinished(
  db: Database,
  locker: Locker,
  author: Author,
  { contactId, childIds, at }: Ending,
): Promise<{ kind: 'written'; value: number } | NoRoom> {
  const found = await readDraft(db, locker, contactId)
  const { device, ledger, reach } = await readMeta(db)
  if (!found || !device) return { kind: 'written', value: 0 }
  const sealing = { locker, device, ledger, reach, author, sealedAt: at }
  const sealed = await sealAll(sealing, found.stored, childIds, unfinishedContent)
  const last = sealed.at(-1)
  // What is too large for one record stays where it is, to be read and shortened by its worker.
  if (!last || sealed.some(({ row }) => row.bytes > SEALED_BYTES_MAX)) return { kind: 'written', value: 0 }
  const names = await Promise.all(childIds.map((childId) => locker.name('child', childId)))
  const pictures = await picturesOf(locker, found, childIds)
  const rest = await restOf(locker, found, childIds)
  const told = await toldOf(locker, found, at)
  return write(db, ['meta', 'drafts', 'outbox', 'notices', 'pictures', 'pictureParts'], async (tx) => {
    const [now, row, { left = {} }] = [
      await ledgerIn(tx),
      await tx.objectStore('drafts').get(found.row.key),
      await reachIn(tx),
    ]
    if (now.seq !== ledger.seq || now.head !== ledger.head || row?.revision !== found.row.revision) return 0
    if (names.some((name) => left[name] === undefined)) return 0
    for (const one of sealed) await tx.objectStore('outbox').add(one.row)
    await putMeta(tx, 'ledger', { ...now, seq: last.row.seq, head: last.row.hash })
    if (rest) await tx.objectStore('drafts').put(rest)
    else await tx.objectStore('drafts').delete(found.row.key)
    await sealPictures(tx, found.row.key, pictures, rest !== undefined)
    await tx.objectStore('notices').put(told)
    return sealed.length
  })
}

/** The draft without those who left; nothing when nobody else is in it. */
async function restOf(locker: Locker, { row, stored }: DraftRow, childIds: ChildId[]): Promise<Row | undefined> {
  const { draft, children } = stored
  const staying = Object.fromEntries(Object.entries(draft.children).filter(([id]) => !childIds.includes(id)))
  if (Object.keys(staying).length === 0) return undefined
  const known = Object.fromEntries(Object.entries(children).filter(([id]) => !childIds.includes(id)))
  const rest = { ...stored, draft: { ...draft, children: staying }, children: known }
  return locker.row('draft', draft.contactId, row.revision + 1, rest)
}

async function picturesOf(locker: Locker, { stored }: DraftRow, childIds: ChildId[]): Promise<Set<string>> {
  const ids = childIds.flatMap((childId) => Object.keys(stored.draft.children[childId]?.attachments ?? {}))
  return new Set(await Promise.all(ids.map((id) => locker.name('attachment', id))))
}

function toldOf(locker: Locker, { stored }: DraftRow, at: Timestamp): Promise<Row> {
  const { contactId, openedAt } = stored.draft
  const noticeId = `unfinished.${contactId}`
  return locker.row('notice', noticeId, 0, {
    ...{ noticeId, at, sentence: '' },
    tells: { kind: 'unfinished', begunAt: openedAt },
  })
}

/** The days of children about whom no draft is left are not needed any more. */
export const forgetDays = (db: Database, names: readonly string[]) =>
  write(db, ['meta'], async (tx) => {
    const reach = await reachIn(tx)
    const left = Object.entries(reach.left ?? {}).filter(([name]) => !names.includes(name))
    await putMeta(tx, 'reach', { ...reach, left: Object.fromEntries(left) })
  })
