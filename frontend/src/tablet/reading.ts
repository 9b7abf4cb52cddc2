import {
  type Child,
  type ChildFile,
  type ChildId,
  type ChildToday,
  type Contact,
  type ContactOnFile,
  type DraftElsewhere,
  type DraftSummary,
  type Duty,
  type Freshness,
  type Notice,
  type Outbox,
  type ReceiptFile,
  type OutboxItem,
  type Today,
  type Visit,
  type UnfinishedOnFile,
  type VisitOnFile,
  isUntouched,
  safeguardedOf,
} from '#record'
import {
  type Locker,
  countLater,
  decidedOn,
  type Elsewhere,
  type FiledRecord,
  readCard,
  readChild,
  readDrafts,
  readMeta,
  readOutbox,
  readReceipts,
  readRecord,
  readToday,
  type ChildBlob,
  type Reach,
  type StoredDraft,
  summaryOf,
  summaryOfRecord,
  undecided,
  onItsWay,
  readPictures,
  readRules,
} from '#store'
import { nameOf } from './drafting'
import type { Opened } from './Opened'
import { openReturns } from './returns'

const DAY_MS = 86_400_000

export async function today({ db, locker }: Opened, nowMs: number): Promise<Today> {
  const [read, { ledger }] = await Promise.all([readToday(db, locker), readMeta(db)])
  const { reach, drafts } = read
  const lastDays = await Promise.all(drafts.map((open) => finishBy(locker, reach, open)))
  const others = new Map(read.elsewhere.map((about) => [about.contactId, about]))
  const children = read.children.map(({ card, duties, next, waiting, toDecide }) => {
    const draft = begunFor(card.id, drafts)
    return {
      card,
      duties: bySoonest(duties),
      ...(next && { next }),
      waiting,
      toDecide,
      ...(draft !== undefined && { draft }),
    }
  })
  const of = Math.max(reach.children ?? 0, children.length)
  // Cards come before files: where the server says how far the files are, that is the honest number.
  const arriving = { children: reach.arrived === undefined ? children.length : Math.min(reach.arrived + 1, of), of }
  return {
    kind: 'today',
    ...(reach.asOf !== undefined && { asOf: reach.asOf }),
    freshness: freshness(reach, nowMs),
    children: children.sort(byDueThenName),
    drafts: drafts
      .map((open, i) => ({ ...amongTablets(open, others.get(open.draft.contactId)), ...lastDays[i] }))
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    recordDrafts: read.recordDrafts.map(summaryOfRecord).sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    returns: openReturns(read.watched, new Map(children.map(({ card }) => [card.id, nameOf(card)]))),
    elsewhere: elsewhereOnly(read.elsewhere, drafts),
    counts: { ...read.counts, received: ledger.received + (ledger.before?.received ?? 0) },
    notices: noticesWithNames(read),
    toDecide: children.reduce((sum, one) => sum + one.toDecide, 0),
    ...(reach.complete === false && { arriving }),
    parked: read.parked,
    parkedDrafts: read.parkedDrafts,
  }
}

/** Only what is of this child is opened, and the cards of brothers and sisters: nobody waits for thirty others. */
export async function child(opened: Opened, childId: ChildId): Promise<ChildFile | { kind: 'unknown-child' }> {
  const { db, locker, author } = opened
  const [file, all] = await Promise.all([readChild(db, locker, childId), readDrafts(db, locker)])
  if (!file) return { kind: 'unknown-child' }
  const drafts = all.filter(({ draft }) => !isUntouched(draft))
  const draft = begunFor(childId, drafts)
  return {
    kind: 'child',
    card: file.card,
    duties: bySoonest(file.duties),
    visits: file.records.flatMap((record) => visitOnFile(record, drafts)).sort(newestFirst),
    ...unfinishedIn(file.records),
    contacts: file.records.flatMap(contactOnFile).sort((a, b) => b.contact.at.localeCompare(a.contact.at)),
    ...unread(file, author.workerId),
    keptForLater: await countLater(db, locker, childId),
    siblings: await siblingsOf(opened, file.card),
    parked: file.parked,
    safeguarded: safeguardedOf(await readRules(db)),
    ...(draft !== undefined && { draft }),
    ...(file.reach.asOf !== undefined && { asOf: file.reach.asOf }),
  }
}

async function siblingsOf({ db, locker }: Opened, { id, people }: Child): Promise<ChildFile['siblings']> {
  const related = new Set(Object.values(people ?? {}).flatMap((person) => person.childId ?? []))
  related.delete(id)
  const cards = await Promise.all([...related].map((one) => readCard(db, locker, one)))
  return cards.flatMap((one) => (one?.card ? [{ childId: one.card.id, name: nameOf(one.card) }] : []))
}

export async function outbox(opened: Opened): Promise<Outbox> {
  const { db, locker } = opened
  const [all, pictures, { ledger }, read] = await Promise.all([
    readOutbox(db, locker),
    readPictures(db, locker),
    readMeta(db),
    readToday(db, locker),
  ])
  const items = await Promise.all(all.map((item) => withOthers(opened, item)))
  return {
    kind: 'outbox',
    sealed: ledger.seq + (ledger.before?.sealed ?? 0),
    received: ledger.received + (ledger.before?.received ?? 0),
    waiting: items.filter((item) => item.state === 'waiting').length,
    ...(ledger.lastReceiptAt !== undefined && { lastReceiptAt: ledger.lastReceiptAt }),
    missing: ledger.missing ?? [],
    items,
    pictures: pictures.filter(({ row }) => row.state !== 'draft').map(onItsWay),
    notices: noticesWithNames(read),
  }
}

/** The keys stand beside the receipts, but prove nothing by themselves: the authority publishes them too. */
export async function receipts({ db, device }: Opened): Promise<ReceiptFile> {
  const kept = await readReceipts(db)
  const file = { format: 'doorstep-receipts/v1', device: device.deviceId, receipts: kept, keys: device.receiptKeys }
  const day = kept.at(-1)?.receivedAt.slice(0, 10) ?? 'none'
  return {
    kind: 'receipts',
    count: kept.length,
    name: `doorstep-receipts-${day}.json`,
    text: `${JSON.stringify(file, null, 2)}\n`,
  }
}

/** A sentence names no child; whoever may still see her here reads her name beside it. */
function noticesWithNames({ notices, children }: Awaited<ReturnType<typeof readToday>>): Notice[] {
  const names = new Map(children.map(({ card }) => [card.id, nameOf(card)]))
  const named = notices.map((notice) => {
    const child = notice.childId === undefined ? undefined : names.get(notice.childId)
    return child === undefined ? notice : { ...notice, child }
  })
  return named.sort((a, b) => b.at.localeCompare(a.at))
}

/** Who said something different, as long as nobody has decided. */
async function withOthers({ db, locker, author }: Opened, item: OutboxItem): Promise<OutboxItem> {
  if (item.met !== 'conflicted') return item
  const left = undecided(await readRecord(db, locker, item.recordId))
  const said = Object.values(left ?? {}).flatMap((conflict) => conflict.alternatives)
  const others = [...new Set(said.filter((one) => one.author !== author.workerId).map((one) => one.name))]
  return others.length > 0 ? { ...item, others } : item
}

function unread({ card, handoverRead }: ChildBlob, worker: string): Pick<ChildFile, 'handover'> {
  const handover = card.handovers?.[worker]
  return handover === undefined || handover.id === handoverRead ? {} : { handover }
}

function contactOnFile({ head }: FiledRecord): ContactOnFile[] {
  if (head?.type !== 'contact') return []
  const { recordId, author, capturedAt, sealedAt, receivedAt } = head
  return [
    {
      recordId,
      contact: head.doc as Contact,
      author,
      capturedAt,
      ...(sealedAt && { sealedAt }),
      ...(receivedAt && { receivedAt }),
    },
  ]
}

function unfinishedIn(records: readonly FiledRecord[]): Pick<ChildFile, 'unfinished'> {
  const found = records.flatMap(({ head }) => (head?.type === 'unfinished' ? [head] : []))
  if (found.length === 0) return {}
  const unfinished = found.map(({ recordId, doc, author, capturedAt, sealedAt, receivedAt }) => {
    const {
      openedAt,
      corrects,
      visit = {},
    } = doc as Pick<UnfinishedOnFile, 'openedAt' | 'corrects'> & { visit?: Partial<Visit> }
    return {
      ...{ recordId, author, openedAt, visit, capturedAt },
      ...(corrects && { corrects }),
      ...(sealedAt && { sealedAt }),
      ...(receivedAt && { receivedAt }),
    }
  })
  return { unfinished: unfinished.sort((a, b) => b.openedAt.localeCompare(a.openedAt)) }
}

/** The draft of a new visit; one that changes a finished visit belongs to that visit. */
const begunFor = (childId: ChildId, drafts: StoredDraft[]): string | undefined =>
  drafts.find(({ draft }) => !draft.edit && draft.children[childId])?.draft.contactId

const changedBy = (recordId: string, drafts: StoredDraft[]): string | undefined =>
  drafts.find(({ draft }) => draft.edit && Object.values(draft.children).some((one) => one.recordId === recordId))
    ?.draft.contactId

function visitOnFile(record: FiledRecord, drafts: StoredDraft[]): VisitOnFile[] {
  const { head, branch, delivery, sealedAt, receivedAt } = record
  const shown = branch ?? head
  if (shown?.type !== 'visit') return []
  const conflicts = undecided(record)
  const decided = decidedOn(record)
  const draft = changedBy(shown.recordId, drafts)
  return [
    {
      recordId: shown.recordId,
      visit: shown.doc as Visit,
      author: shown.author,
      happenedAt: shown.happenedAt,
      capturedAt: shown.capturedAt,
      delivery,
      ...(sealedAt !== undefined && { sealedAt }),
      ...(receivedAt !== undefined && { receivedAt }),
      ...(conflicts && { conflicts }),
      ...(decided.length > 0 && { decided }),
      ...(head && { head: head.head }),
      ...(head?.signedOff && { signedOff: head.signedOff }),
      ...(draft !== undefined && { draft }),
      ...(branch && head && branch.on !== head.head && { meanwhile: head.author }),
    },
  ]
}

/** What her other tablets did with a draft that lies here too. */
function amongTablets(open: StoredDraft, about: Elsewhere | undefined): DraftSummary {
  const theirs = about?.theirs && { newerOn: { label: about.theirs.label, savedAt: about.theirs.savedAt } }
  const isSame = about?.mine === undefined || about.mine.openedAt === open.draft.openedAt
  return { ...summaryOf(open), ...(isSame && theirs), ...(isSame && about?.closed && { closedElsewhere: true }) }
}

/** The first of the days on which a child of this draft stops being this worker's to write about. */
async function finishBy(locker: Locker, { left = {} }: Reach, { draft }: StoredDraft) {
  const names = await Promise.all(Object.keys(draft.children).map((childId) => locker.name('child', childId)))
  const [first] = names.flatMap((name) => left[name] ?? []).sort()
  return first === undefined ? {} : { finishBy: first }
}

function elsewhereOnly(all: Elsewhere[], drafts: StoredDraft[]): DraftElsewhere[] {
  const here = new Set(drafts.map(({ draft }) => draft.contactId))
  const there = all.flatMap(({ contactId, theirs }) => {
    if (!theirs || here.has(contactId)) return []
    const { openedAt, children } = summaryOf(theirs.stored)
    return [{ contactId, openedAt, children, label: theirs.label, savedAt: theirs.savedAt }]
  })
  return there.sort((a, b) => b.savedAt.localeCompare(a.savedAt))
}

/** Measured on the server's clock as far as it is known: a tablet that is two days wrong is not two days stale. */
function freshness({ heardAt, clockOffsetMs = 0 }: Reach, nowMs: number): Freshness {
  if (heardAt === undefined) return 'never'
  const age = nowMs + clockOffsetMs - Date.parse(heardAt)
  if (age < DAY_MS) return 'fresh'
  return age < 3 * DAY_MS ? 'day-old' : 'days-old'
}

// Rows come in the order of names that mean nothing; without the second key the same morning would look different twice.
const byDueThenName = (a: ChildToday, b: ChildToday): number =>
  dueOn(a.duties).localeCompare(dueOn(b.duties)) || a.card.name.localeCompare(b.card.name)

const bySoonest = (duties: Duty[]): Duty[] => [...duties].sort((a, b) => a.dueOn.localeCompare(b.dueOn))

// Children for whom nothing is due come last.
const dueOn = (duties: Duty[]): string => duties[0]?.dueOn ?? '9999'

const newestFirst = (a: VisitOnFile, b: VisitOnFile): number => b.happenedAt.localeCompare(a.happenedAt)
