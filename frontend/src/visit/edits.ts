import type {
  Attachment,
  AttachmentId,
  ChildId,
  Draft,
  DraftAction,
  DraftChild,
  DraftCommon,
  DraftDecision,
  DraftEdit,
  DraftQuote,
  DraftWork,
} from '#record'

/** Changes what is said once for everybody. */
export function withCommon(draft: Draft, part: Partial<DraftCommon>): Draft {
  return { ...draft, common: pruned({ ...draft.common, ...part }) }
}

/** Changes one child's own answers and nobody else's. */
export function withChild(draft: Draft, childId: ChildId, part: Partial<DraftChild>): Draft {
  const child = draft.children[childId]
  if (!child) return draft
  return { ...draft, children: { ...draft.children, [childId]: pruned({ ...child, ...part }) } }
}

/** Changes what is said about a finished visit's change itself: its reason, its decisions. */
export function withEdit(draft: Draft, part: Partial<DraftEdit>): Draft {
  return draft.edit ? { ...draft, edit: pruned({ ...draft.edit, ...part }) } : draft
}

export function withDecision(draft: Draft, path: string, part: DraftDecision): Draft {
  const { [path]: before, ...others } = draft.edit?.decisions ?? {}
  const after = pruned({ ...before, ...part })
  return withEdit(draft, { decisions: Object.keys(after).length > 0 ? { ...others, [path]: after } : others })
}

export function withQuote(draft: Draft, childId: ChildId, row: string, part: DraftQuote | undefined): Draft {
  const quotes = draft.children[childId]?.quotes ?? {}
  return withChild(draft, childId, { quotes: withRow(quotes, row, part) })
}

export function withAction(draft: Draft, childId: ChildId, row: string, part: DraftAction | undefined): Draft {
  const actions = draft.children[childId]?.actions ?? {}
  return withChild(draft, childId, { actions: withRow(actions, row, part) })
}

/** Changes something made with a child, or takes it away. */
export function withWork(draft: Draft, childId: ChildId, row: string, work: DraftWork | undefined): Draft {
  const { [row]: before, ...others } = draft.children[childId]?.directWork ?? {}
  const directWork = work === undefined ? others : { ...others, [row]: { ...before, ...work } }
  return withChild(draft, childId, { directWork: Object.keys(directWork).length > 0 ? directWork : undefined })
}

/** Names a picture, changes what is said of it, or lets it go. */
export function withPicture(
  draft: Draft,
  childId: ChildId,
  id: AttachmentId,
  attachment: Attachment | undefined,
): Draft {
  const { [id]: before, ...others } = draft.children[childId]?.attachments ?? {}
  const attachments = attachment === undefined ? others : { ...others, [id]: { ...before, ...attachment } }
  return withChild(draft, childId, { attachments: Object.keys(attachments).length > 0 ? attachments : undefined })
}

/** Changes a row, or takes it away; a row in which nothing is left goes too. */
export function withRow<T extends object>(
  rows: Record<string, T>,
  row: string,
  part: T | undefined,
): Record<string, T> {
  const { [row]: before, ...others } = rows
  if (part === undefined) return others
  const after = pruned({ ...before, ...part } as T)
  if (Object.keys(after).length === 0) return others
  return { ...rows, [row]: after }
}

/** Absent is the only empty: an answer taken back, a text deleted or an emptied group leaves nothing behind. */
export function pruned<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && field !== '')) as T
}
