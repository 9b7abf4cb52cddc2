import type { ChildId, Draft, DraftChild, DraftDisclosure, DraftMark, DraftOfSome } from '#record'
import { pruned, withChild, withRow } from './edits'

const orNothing = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined)

/** Changes a part of one answer, and lets the answer go when nothing is left in it. */
export function withPart<K extends 'motherSeen' | 'awake' | 'baby' | 'reportAuthor' | 'safeguarded'>(
  draft: Draft,
  childId: ChildId,
  name: K,
  part: DraftChild[K],
): Draft {
  const after = pruned({ ...draft.children[childId]?.[name], ...part })
  return withChild(draft, childId, { [name]: orNothing(after) })
}

export function withMark(draft: Draft, childId: ChildId, row: string, part: DraftMark | undefined): Draft {
  const marks = withRow(draft.children[childId]?.marks ?? {}, row, part)
  return withChild(draft, childId, { marks: orNothing(marks) })
}

export function withDisclosure(draft: Draft, childId: ChildId, row: string, part: DraftDisclosure | undefined): Draft {
  const disclosures = withRow(draft.children[childId]?.disclosures ?? {}, row, part)
  return withChild(draft, childId, { disclosures: orNothing(disclosures) })
}

export function withMatter(
  draft: Draft,
  childId: ChildId,
  matter: string,
  part: NonNullable<DraftOfSome['schedule3']>[string],
): Draft {
  const schedule3 = withRow(draft.children[childId]?.schedule3 ?? {}, matter, part)
  return withChild(draft, childId, { schedule3: orNothing(schedule3) })
}
