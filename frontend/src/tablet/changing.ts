import {
  type ChangeBase,
  type ChildId,
  type Draft,
  type DraftEdit,
  draftFrom,
  isUntouched,
  type RecordId,
  type Visit,
} from '#record'
import { addDraft, decidedOn, type Filed, putDraft, readDraft, readRecord, type StoredDraft, undecided } from '#store'
import { childrenOf } from './drafting'
import type { Opened } from './Opened'

type What = { childId: ChildId; recordId: RecordId; deciding: boolean; now: string }

/** Opens a finished visit as a draft. One draft for each contact: two of one visit would seal past each other. */
export async function changeVisit(opened: Opened, { childId, recordId, deciding, now }: What) {
  const { db, locker } = opened
  const record = await readRecord(db, locker, recordId)
  const basis = record && basisOf(record)
  if (!basis || basis.childId !== childId || basis.type !== 'visit') return { kind: 'unknown-visit' } as const
  const open = await readDraft(db, locker, (basis.edit.doc as Visit).contactId)
  // Opened to look, and nothing written: it is begun afresh on what is shown now.
  const touched = open && !isUntouched(open.stored.draft) ? open.stored : undefined
  if (touched && !isOf(touched, recordId)) return busy(touched)
  const stored = touched
    ? withPurpose(touched, deciding)
    : await begun(opened, basis.edit, { childId, recordId, deciding, now })
  const written = open ? await putDraft(db, locker, stored) : await addDraft(db, locker, stored)
  if (written.kind === 'no-room') return written
  return { kind: 'started', draft: stored.draft } as const
}

const isOf = ({ draft }: StoredDraft, recordId: RecordId): boolean =>
  draft.edit !== undefined && Object.values(draft.children).some((child) => child.recordId === recordId)

const busy = ({ draft, children }: StoredDraft) =>
  ({ kind: 'busy', contactId: draft.contactId, name: Object.values(children)[0]?.name ?? '' }) as const

/** Who came to decide and goes on to write, or the other way round, finds everything that she typed. */
function withPurpose(stored: StoredDraft, deciding: boolean): StoredDraft {
  const edit = stored.draft.edit!
  return {
    ...stored,
    draft: { ...stored.draft, edit: { ...edit, deciding: deciding && edit.conflicts !== undefined } },
  }
}

async function begun(
  opened: Opened,
  edit: DraftEdit,
  { childId, recordId, deciding, now }: What,
): Promise<StoredDraft> {
  const form = draftFrom(edit.doc as Visit, childId, recordId, now)
  const draft: Draft = { ...form, edit: { ...edit, deciding: deciding && edit.conflicts !== undefined } }
  return { draft, savedAt: now, children: await childrenOf(opened, draft) }
}

/** The line goes with the head: after a restore the same name may have other changes behind it than she was shown. */
export const shownBase = ({ head, line }: NonNullable<Filed['head']>): ChangeBase => ({
  head,
  ...(line !== undefined && { line }),
})

/**
 * What this tablet wrote itself is what she goes on with while it lies here; else what the server showed. Differences can
 * be decided only on the head on which they were shown: while a newer one lies beside her branch, they wait for it.
 */
function basisOf(record: Filed) {
  const { head, branch } = record
  const shown = branch ?? head
  if (!shown) return undefined
  const on = branch ? branch.on : head?.head
  const conflicts = on === head?.head ? undecided(record) : undefined
  const edit: DraftEdit = {
    base: branch ? { own: branch.change } : shownBase(head!),
    doc: shown.doc,
    author: shown.author,
    ...(on !== undefined && { on }),
    ...(conflicts && { conflicts }),
    ...(decidedOn(record).length > 0 && { decided: decidedOn(record) }),
    ...(head?.signedOff && { signedOff: head.signedOff }),
  }
  return { childId: shown.childId, type: shown.type, edit }
}
