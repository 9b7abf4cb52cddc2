import {
  type ChildId,
  charactersTyped,
  type Doc,
  isOtherType,
  isUnchanged,
  newId,
  type OtherType,
  type RecordDraft,
  type RecordEdit,
  type RecordId,
  type RecordOnFile,
  type Timestamp,
} from '#record'
import {
  beginRecordDraft,
  type Filed,
  type FiledRecord,
  putRecordDraft,
  readCard,
  readChild,
  readMeta,
  readRecord,
  readRecordDraft,
  readRecordDrafts,
  removeRecordDraft,
  type StoredRecordDraft,
  undecided,
} from '#store'
import { shownBase } from './changing'
import { nameOf } from './drafting'
import type { Opened } from './Opened'
import { withPicturesOfRecord } from './picturing'

type What = { childId: ChildId; type: OtherType; first?: Doc; now: Timestamp }

/** One open draft of a kind for a child: a second start goes on with the first. */
export async function startRecord(opened: Opened, { childId, type, first = {}, now }: What) {
  const child = await knownChild(opened, childId)
  if (!child) return { kind: 'unknown-child' } as const
  const drafts = await readRecordDrafts(opened.db, opened.locker)
  const open = drafts.find(({ draft }) => draft.childId === childId && draft.type === type && !draft.edit)
  if (open) return { kind: 'started', draft: open.draft } as const
  const draft: RecordDraft = { recordId: newId(), childId, type, openedAt: now, doc: first }
  return begun(opened, { draft, savedAt: now, child })
}

/** Opens a sealed record as a draft, or goes on with the one that is open. */
export async function changeRecord(opened: Opened, recordId: RecordId, now: Timestamp) {
  const { db, locker } = opened
  const open = await readRecordDraft(db, locker, recordId)
  if (open && !isUnchanged(open.stored.draft)) return { kind: 'started', draft: open.stored.draft } as const
  const record = await readRecord(db, locker, recordId)
  const shown = record && (record.branch ?? record.head)
  if (!shown || !isOtherType(shown.type)) return { kind: 'unknown-record' } as const
  const { childId, type, doc } = shown
  const child = await knownChild(opened, childId)
  if (!child) return { kind: 'unknown-record' } as const
  const draft: RecordDraft = { recordId, childId, type, openedAt: now, doc, edit: editOf(record) }
  return begun(opened, { draft, savedAt: now, child })
}

async function begun({ db, locker }: Opened, stored: StoredRecordDraft) {
  const written = await beginRecordDraft(db, locker, stored)
  return written.kind === 'no-room' ? written : ({ kind: 'started', draft: stored.draft } as const)
}

async function knownChild({ db, locker }: Opened, childId: ChildId): Promise<StoredRecordDraft['child'] | undefined> {
  const file = await readCard(db, locker, childId)
  const { reach } = await readMeta(db)
  return file?.card && { name: nameOf(file.card), scopeVersion: reach.scopeVersion }
}

/** What this tablet wrote itself is what she goes on with while it lies here; else what the server showed. */
function editOf({ head, branch }: Filed): RecordEdit {
  const shown = (branch ?? head)!
  const on = branch ? branch.on : head?.head
  return {
    base: branch ? { own: branch.change } : shownBase(head!),
    doc: shown.doc,
    author: shown.author,
    ...(on !== undefined && { on }),
    ...(head?.signedOff && { signedOff: head.signedOff }),
  }
}

export async function recordDraft(opened: Opened, recordId: RecordId) {
  const found = await readRecordDraft(opened.db, opened.locker, recordId)
  if (!found) return { kind: 'no-draft' } as const
  const draft = await withPicturesOfRecord(opened, found.stored.draft)
  return { kind: 'draft', draft, savedAt: found.stored.savedAt } as const
}

/** Keeps what is typed. It is saved at the moment at which it goes to the disk. */
export async function saveRecordDraft(opened: Opened, draft: RecordDraft, now: () => Timestamp) {
  const { db, locker } = opened
  const found = await readRecordDraft(db, locker, draft.recordId)
  // A late save of what was sealed must not come in place of the change that was begun since.
  if (found && found.stored.draft.openedAt !== draft.openedAt) return { kind: 'no-draft' } as const
  // A stored copy that went bad must not take the words off the screen: what is typed replaces it.
  const child = found?.stored.child ?? (await knownChild(opened, draft.childId)) ?? { name: '' }
  const savedAt = now()
  const saved = await putRecordDraft(db, locker, { draft, savedAt, child })
  return saved.kind === 'written' ? ({ kind: 'saved', savedAt } as const) : saved
}

/** Throws it away, as long as it holds what the worker was told that it holds. */
export async function discardRecordDraft({ db, locker }: Opened, recordId: RecordId, characters: number) {
  const found = await readRecordDraft(db, locker, recordId)
  if (!found) return { kind: 'no-draft' } as const
  const held = charactersTyped(found.stored.draft)
  if (held !== characters) return { kind: 'changed', characters: held } as const
  const removed = await removeRecordDraft(db, locker, recordId)
  return removed.kind === 'written' ? ({ kind: 'discarded' } as const) : removed
}

/** What lies here of one child beside her visits, the newest first. */
export async function recordsOf({ db, locker }: Opened, childId: ChildId, types: readonly OtherType[]) {
  const [file, drafts] = await Promise.all([readChild(db, locker, childId), readRecordDrafts(db, locker)])
  if (!file) return { kind: 'unknown-child' } as const
  const open = new Set(drafts.flatMap(({ draft }) => (isUnchanged(draft) ? [] : draft.recordId)))
  const records = file.records.flatMap((record) => recordOnFile(record, types, open))
  records.sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
  return { kind: 'records', records } as const
}

function recordOnFile(record: FiledRecord, types: readonly OtherType[], open: Set<RecordId>): RecordOnFile[] {
  const { head, branch, delivery, sealedAt, receivedAt } = record
  const shown = branch ?? head
  if (!shown || !isOtherType(shown.type) || !types.includes(shown.type)) return []
  const { recordId, type, doc, author, happenedAt, capturedAt } = shown
  const conflicts = undecided(record)
  return [
    {
      ...{ recordId, type, doc, author, happenedAt, capturedAt, delivery },
      ...(sealedAt !== undefined && { sealedAt }),
      ...(receivedAt !== undefined && { receivedAt }),
      ...(conflicts && { conflicts }),
      ...(head?.signedOff && { signedOff: head.signedOff }),
      ...(open.has(recordId) && { isOpen: true }),
      ...(branch && head && branch.on !== head.head && { meanwhile: head.author }),
    },
  ]
}
