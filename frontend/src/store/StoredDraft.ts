import { charactersIn, type ChildId, type Circumstances, type Draft, type DraftSummary, type Timestamp } from '#record'

/** `scopeVersion`: the allocations under which this child came into the draft; the server asks whether she was hers then. */
export type DraftedChild = Circumstances & { name: string; scopeVersion?: number }

/**
 * A draft as it is kept. Names and the law that applies come along, so that a worker can still finish it after the
 * child's file has left her tablet.
 */
export type StoredDraft = {
  draft: Draft
  savedAt: Timestamp
  children: Record<ChildId, DraftedChild>
  /** Both tablets of hers had gone on with it: these are the other one's words, kept as a draft of their own. */
  copied?: { label: string; savedAt: Timestamp }
}

export const summaryOf = ({ draft, savedAt, children, copied }: StoredDraft): DraftSummary => ({
  contactId: draft.contactId,
  openedAt: draft.openedAt,
  savedAt,
  children: Object.keys(draft.children).map((childId) => ({ childId, name: children[childId]?.name ?? '' })),
  characters: charactersIn(draft),
  ...(copied && { copied }),
  ...(draft.edit && {
    changes: {
      author: draft.edit.author,
      happenedAt: draft.common.startedAt ?? draft.openedAt,
      deciding: draft.edit.deciding === true,
    },
  }),
})
