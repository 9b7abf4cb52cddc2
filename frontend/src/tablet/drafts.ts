import { charactersIn, type ContactId, type Draft, missingIn } from '#record'
import { asShownNow, circumstancesOf, putDraft, readDraft, removeDraft } from '#store'
import { childrenOf } from './drafting'
import type { Opened } from './Opened'
import { withItsPictures } from './picturing'

/** A begun visit as it lies here, with the pictures that were added since it was last saved. */
export async function draftOf(opened: Opened, contactId: ContactId) {
  const found = await readDraft(opened.db, opened.locker, contactId)
  if (!found) return { kind: 'no-draft' } as const
  const draft = await withItsPictures(opened, found.stored.draft)
  return { kind: 'draft', draft, savedAt: found.stored.savedAt } as const
}

/** Keeps what is typed. It is saved at the moment at which it goes to the disk. */
export async function saveDraft(opened: Opened, draft: Draft, now: () => string) {
  const { db, locker } = opened
  const found = await readDraft(db, locker, draft.contactId)
  // A late save of what was finished must not come in place of the correction that was begun since.
  if (found && found.stored.draft.openedAt !== draft.openedAt) return { kind: 'no-draft' } as const
  // A stored copy that went bad must not take the words off the screen: what is typed replaces it.
  const children = found?.stored.children ?? (await childrenOf(opened, draft))
  const savedAt = now()
  const saved = await putDraft(db, locker, { ...found?.stored, draft, savedAt, children })
  return saved.kind === 'written' ? ({ kind: 'saved', savedAt } as const) : saved
}

/** Throws a begun visit away, as long as it holds what the worker was told that it holds. */
export async function discardDraft({ db, locker }: Opened, contactId: ContactId, characters: number) {
  const found = await readDraft(db, locker, contactId)
  if (!found) return { kind: 'no-draft' } as const
  const held = charactersIn(found.stored.draft)
  if (held !== characters) return { kind: 'changed', characters: held } as const
  const removed = await removeDraft(db, locker, contactId)
  return removed.kind === 'written' ? ({ kind: 'discarded' } as const) : removed
}

/** What a begun visit still needs before it can be finished; nothing, if there is none. */
export async function missing({ db, locker }: Opened, contactId: ContactId) {
  const found = await readDraft(db, locker, contactId)
  if (!found) return []
  return missingIn(await asShownNow(db, locker, found.stored.draft), await circumstancesOf(db, locker, found.stored))
}
