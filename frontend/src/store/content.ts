import {
  type ChangeAbout,
  type ChangeId,
  type ChildId,
  type Draft,
  editFrom,
  newId,
  type RecordId,
  unfinishedFrom,
  type Visit,
  visitFrom,
  words,
} from '#record'
import type { Change } from './sealedChange'

/** What a draft has to say about one child's record: what is sealed of it, and the branch that comes of it. */
export type Content = Pick<Change, 'base' | 'patch' | 'happenedAt' | 'amendment' | 'resolves'> & {
  doc: Record<string, unknown>
  on?: ChangeId
  decided?: string[]
  about?: ChangeAbout
  /** Set where it is not the draft's own record of a visit. */
  record?: { type: Change['type']; recordId: RecordId }
}

export function contentFor(draft: Draft, childId: string, workerName: string): Content {
  if (draft.edit) return contentOfEdit(draft, draft.edit, workerName)
  const visit = visitFrom(draft, childId, workerName)
  return { patch: visit, doc: visit, happenedAt: visit.attempt.startedAt }
}

/** The same of a draft that could not be finished in time. What would have changed a visit becomes a record of its own. */
export function unfinishedContent(draft: Draft, childId: ChildId, workerName: string): Content {
  const own = draft.children[childId]!.recordId
  const doc = unfinishedFrom(draft, childId, workerName)
  return {
    patch: doc,
    doc,
    happenedAt: draft.common.startedAt ?? draft.openedAt,
    about: 'unfinished',
    record: { type: 'unfinished', recordId: draft.edit ? newId() : own },
  }
}

function contentOfEdit(draft: Draft, edit: NonNullable<Draft['edit']>, workerName: string): Content {
  const { patch, resolves, doc } = editFrom(draft, edit, workerName)
  const paths = Object.keys(resolves)
  const decided = [...new Set([...(edit.decided ?? []), ...paths])]
  const why = words(edit.why)
  return {
    base: edit.base,
    patch,
    doc,
    happenedAt: (doc as Visit).attempt.startedAt,
    ...(why !== undefined && { amendment: { why } }),
    ...(paths.length > 0 && { resolves }),
    ...(edit.on !== undefined && { on: edit.on }),
    ...(decided.length > 0 && { decided }),
    about: paths.length > 0 ? 'decision' : 'correction',
  }
}

/** Whether a finished visit was opened and nothing in it was changed or decided. */
export const saysNothing = ({ base, patch, resolves }: Content): boolean =>
  base !== undefined && resolves === undefined && Object.keys(patch).length === 0
