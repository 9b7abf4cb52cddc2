import type { ChildId, Draft, DraftLeaver, DraftTarget, Health } from '#record'
import { pruned, withChild, withRow } from './edits'

const orNothing = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined)

/** Changes a care leaver's part, and lets it go when nothing is left in it. */
export function withLeaver(draft: Draft, childId: ChildId, part: DraftLeaver): Draft {
  const after = pruned({ ...draft.children[childId]?.leaver, ...part })
  return withChild(draft, childId, { leaver: orNothing(after) })
}

type Grouped = 'accommodation' | 'stayingPut' | 'custody' | 'documents' | 'sharing'

/** Changes a part of one of its answers. */
export function withLeaverPart<K extends Grouped>(
  draft: Draft,
  childId: ChildId,
  name: K,
  part: DraftLeaver[K],
): Draft {
  const after = pruned({ ...draft.children[childId]?.leaver?.[name], ...part })
  return withLeaver(draft, childId, { [name]: orNothing(after) })
}

export function withTarget(draft: Draft, childId: ChildId, row: string, part: DraftTarget | undefined): Draft {
  const targets = withRow(draft.children[childId]?.leaver?.targets ?? {}, row, part)
  return withLeaver(draft, childId, { targets: orNothing(targets) })
}

export function withHealth(draft: Draft, childId: ChildId, part: Health): Draft {
  const after = pruned({ ...draft.children[childId]?.health, ...part })
  return withChild(draft, childId, { health: orNothing(after) })
}
