import type { Child, ChildId, Duty, LocalDate, NoRoom, Notice, RecordId, Timestamp } from '#record'
import type { ChildBlob } from './ChildBlob'
import type { Database, RecordRow, Row, Writing } from './database'
import { eraseHandedIn, leave, stay } from './forget'
import type { Locker } from './Locker'
import { putMeta, reachIn } from './meta'
import { later, newestVisits, promisedBy } from './promises'
import type { RecordBlob } from './RecordBlob'
import { isWatched } from './watched'
import { putUnread, readAtLast, type Unread } from './unread'
import { write } from './write'

/** One thing that the server tells, already checked for its shape. */
export type PulledItem =
  | { kind: 'record'; blob: RecordBlob; revision: number }
  | { kind: 'child'; child: Child; seq?: number }
  | { kind: 'duties'; childId: ChildId; duties: Duty[]; seq?: number }
  | { kind: 'notice'; notice: Notice }
  | { kind: 'forget'; childId: ChildId; sentence: string; until?: LocalDate }
  | { kind: 'remove'; recordId: RecordId; childId: ChildId; sentence: string }
  | ({ kind: 'unread' } & Unread)

export type PulledPage = {
  items: PulledItem[]
  cursor: string
  more: boolean
  scopeVersion: number
  children: number
  /** While a whole caseload is being fetched: of how many children everything is here. */
  arrived?: number
  asOf: Timestamp
  epoch?: string
  /** The name of the rules by which what is due is reckoned now. */
  rules?: string
}

type Step = (tx: Writing) => Promise<unknown>

/**
 * Writes a page and its cursor in one step: a cursor saved before its items would skip them for ever. Everything is
 * encrypted first, because the browser closes a transaction that waits for anything else.
 */
export async function applyPull(db: Database, locker: Locker, page: PulledPage): Promise<{ kind: 'written' } | NoRoom> {
  return applyItems(db, locker, page.items, async (tx) => {
    const { cursor, more, scopeVersion, children, asOf, epoch, arrived, rules } = page
    const { arrived: _before, ...known } = await reachIn(tx)
    await putMeta(tx, 'reach', {
      ...known,
      ...{ cursor, scopeVersion, children, asOf, complete: !more },
      ...(epoch !== undefined && { epoch }),
      ...(arrived !== undefined && { arrived }),
      ...(rules !== undefined && { rules }),
    })
  })
}

/** Writes what was told, in one step with what belongs to it. */
export async function applyItems(
  db: Database,
  locker: Locker,
  items: PulledItem[],
  also: Step,
): Promise<{ kind: 'written' } | NoRoom> {
  const blobs = new Map<string, ChildBlob>()
  const steps: Step[] = []
  const newest = newestVisits(items.flatMap((item) => (item.kind === 'record' ? [item.blob] : [])))
  for (const item of items) {
    steps.push(await step(db, locker, blobs, item))
    steps.push(await promiseStep(db, locker, blobs, item, newest))
  }
  return write(
    db,
    [
      'meta',
      'children',
      'records',
      'branches',
      'notices',
      'unread',
      'outbox',
      'sentbox',
      'pictures',
      'pictureParts',
      'kept',
    ],
    async (tx) => {
      for (const apply of steps) await apply(tx)
      await eraseHandedIn(tx)
      await also(tx)
    },
  )
}

/** Today says what was promised without opening every visit, so it lies with the card. */
async function promiseStep(
  db: Database,
  locker: Locker,
  blobs: Map<string, ChildBlob>,
  item: PulledItem,
  newest: Set<RecordId>,
): Promise<Step> {
  const told = item.kind === 'record' && newest.has(item.blob.recordId) ? item.blob : undefined
  const gone = item.kind === 'remove' ? item : undefined
  const childId = told?.childId ?? gone?.childId
  if (childId === undefined) return nothing
  const key = await locker.name('child', childId)
  const before = blobs.get(key) ?? (await readBlob(db, locker, key))
  if (!before?.card) return nothing
  const promised = told ? later(before.promised, promisedBy(told)) : withoutRecord(before, gone?.recordId)
  if (promised === before.promised) return nothing
  const blob: ChildBlob = { ...before, promised }
  if (!promised) delete blob.promised
  blobs.set(key, blob)
  const row = await locker.row('child', childId, 0, blob)
  return (tx) => tx.objectStore('children').put(row)
}

const nothing: Step = () => Promise.resolve()

const withoutRecord = ({ promised }: ChildBlob, recordId: RecordId | undefined): ChildBlob['promised'] =>
  promised?.recordId === recordId ? undefined : promised

async function step(db: Database, locker: Locker, blobs: Map<string, ChildBlob>, item: PulledItem): Promise<Step> {
  switch (item.kind) {
    case 'record':
      return putRecord(locker, item.blob, item.revision)
    case 'child':
      return putChild(db, locker, blobs, item.child.id, { card: item.child, ...(item.seq && { cardSeq: item.seq }) })
    case 'duties':
      return putChild(db, locker, blobs, item.childId, {
        duties: item.duties,
        ...(item.seq && { dutiesSeq: item.seq }),
      })
    case 'notice':
      return putNotice(db, locker, item.notice)
    case 'forget': {
      const key = await locker.name('child', item.childId)
      blobs.delete(key)
      const notice = { noticeId: `forget.${item.childId}`, at: new Date().toISOString(), sentence: item.sentence }
      const row = await locker.row('notice', notice.noticeId, 0, notice)
      return async (tx) => {
        await leave(tx, key, item.until)
        await tx.objectStore('notices').put(row)
      }
    }
    case 'remove':
      return remove(locker, item)
    case 'unread':
      return putUnread(locker, item)
  }
}

/** What was decided about work that was kept apart changes how it stands in the Outbox. */
async function putNotice(db: Database, locker: Locker, notice: Notice): Promise<Step> {
  const row = await locker.row('notice', notice.noticeId, 0, notice)
  const { changeId, decision, sentence } = notice
  const key = changeId !== undefined && decision ? await locker.name('change', changeId) : undefined
  const sent = key === undefined ? undefined : await db.get('sentbox', key)
  const said = sent && (await locker.box('change-sentence', sent.key, sent.seq, sentence))
  return async (tx) => {
    await tx.objectStore('notices').put(row)
    if (!sent || !said) return
    const { sentence: _before, ...plain } = sent
    const inItsRecord = decision !== 'SET_ASIDE'
    await tx.objectStore('sentbox').put(inItsRecord ? { ...plain, state: 'received' } : { ...plain, sentence: said })
  }
}

/** Takes what arrived off the child's file. A draft, and our own branch while its change is unsent, stay as they are. */
async function remove(locker: Locker, item: PulledItem & { kind: 'remove' }): Promise<Step> {
  const [key, branchKey] = await Promise.all([
    locker.name('record', item.recordId),
    locker.name('branch', item.recordId),
  ])
  const { childId, sentence } = item
  const notice: Notice = { noticeId: `remove.${item.recordId}`, at: new Date().toISOString(), childId, sentence }
  const row = await locker.row('notice', notice.noticeId, 0, notice)
  return async (tx) => {
    const branch = await tx.objectStore('branches').get(branchKey)
    const sent = branch && (await tx.objectStore('outbox').getKey(branch.change)) === undefined
    if (sent) await tx.objectStore('branches').delete(branchKey)
    if (!sent && (await tx.objectStore('records').getKey(key)) === undefined) return
    await tx.objectStore('records').delete(key)
    await tx.objectStore('notices').put(row)
  }
}

/** Our own branch stays beside what the server shows until the server has shown the record again after it arrived. */
async function putRecord(locker: Locker, blob: RecordBlob, revision: number): Promise<Step> {
  const { recordId, childId, conflicts = {} } = blob
  const [child, branchKey] = await Promise.all([locker.name('child', childId), locker.name('branch', recordId)])
  const disputed = Object.keys(conflicts).length > 0 && ({ disputed: 1 } as const)
  const watched = isWatched(blob) && ({ watched: 1 } as const)
  const row: RecordRow = { ...(await locker.row('record', recordId, revision, blob)), child, ...disputed, ...watched }
  const readable = await readAtLast(locker, 'record', recordId)
  return async (tx) => {
    await tx.objectStore('records').put(row)
    await readable(tx)
    const branch = await tx.objectStore('branches').get(branchKey)
    if (branch && (await tx.objectStore('outbox').getKey(branch.change)) === undefined)
      await tx.objectStore('branches').delete(branchKey)
  }
}

/** A card and the duties arrive apart and are kept together; duties alone wait for their card without showing. */
async function putChild(
  db: Database,
  locker: Locker,
  blobs: Map<string, ChildBlob>,
  childId: ChildId,
  news: Partial<ChildBlob>,
): Promise<Step> {
  const key = await locker.name('child', childId)
  const before = blobs.get(key) ?? (await readBlob(db, locker, key))
  const { reckoned, ...told } = { duties: [], ...before, ...news, childId } as ChildBlob
  // What the server says is due takes the place of what was reckoned here.
  const blob: ChildBlob = news.duties || !reckoned ? told : { ...told, reckoned }
  blobs.set(key, blob)
  const row = await locker.row('child', childId, 0, blob)
  const readable = await readAtLast(locker, news.card ? 'child' : 'duties', childId)
  return async (tx) => {
    if (news.card) await stay(tx, key)
    await tx.objectStore('children').put(row)
    await readable(tx)
  }
}

async function readBlob(db: Database, locker: Locker, key: string): Promise<ChildBlob | undefined> {
  const row: Row | undefined = await db.get('children', key)
  return row && locker.read<ChildBlob>('child', row)
}
