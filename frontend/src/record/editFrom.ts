import { words } from './compact'
import type { Draft, DraftDecision, DraftEdit } from './Draft'
import { draftFrom } from './draftFrom'
import { leafIn, withLeaf } from './leaf'
import { LEAVER_MAPS } from './leaver'
import { diff, type Doc, patched } from './mergePatch'
import type { ChangeResolution, Visit } from './model'
import { visitFrom } from './visitFrom'

/** What a draft changes about a finished record: the patch, what was decided, and the branch document that comes of it. */
export type Edit = { patch: Doc; resolves: Record<string, ChangeResolution>; doc: Doc }

// Each entry of these is a leaf of its own, so an emptied one is taken out entry by entry and never as a whole.
const MAPS = {
  present: {},
  quotes: {},
  earlierActions: {},
  actions: {},
  attachments: {},
  marks: {},
  disclosures: {},
  schedule3: {},
  baby: {},
  directWork: {},
}

/**
 * Compares the form as it is now with the form as it was opened, both read in the same way. So whatever this client does
 * not know, or would write differently, is in neither, and stays in the document as it was.
 */
export function editFrom(draft: Draft, edit: DraftEdit, workerName: string): Edit {
  const said = diff(inForm(asOpened(draft, edit), workerName), inForm(draft, workerName))
  const resolves = resolved(edit, patched(edit.doc, said))
  const patch = Object.keys(resolves).reduce((rest, path) => withLeaf(rest, path, undefined), said)
  const doc = Object.entries(resolves).reduce(
    (all, [path, { value }]) => withLeaf(all, path, value),
    patched(edit.doc, patch),
  )
  return { patch, resolves, doc }
}

/** The draft as it was before anything was typed. */
export function asOpened(draft: Draft, edit: DraftEdit): Draft {
  const [[childId, child]] = Object.entries(draft.children) as [[string, Draft['children'][string]]]
  return draftFrom(edit.doc as Visit, childId, child.recordId, draft.openedAt)
}

/** A finished visit that was opened to look at it, and in which nothing was typed, chosen or taken out. */
export function isUntouched(draft: Draft): boolean {
  const { edit } = draft
  if (!edit || words(edit.why) || Object.keys(edit.decisions ?? {}).length > 0) return false
  if (Object.values(draft.children).some(({ drawing }) => drawing)) return false
  return Object.keys(editFrom(draft, edit, '').patch).length === 0
}

function inForm(draft: Draft, workerName: string): Doc {
  const [childId] = Object.keys(draft.children)
  const visit = visitFrom(draft, childId!, workerName)
  return { ...MAPS, ...visit, leaver: { ...LEAVER_MAPS, ...visit.leaver } }
}

function resolved(edit: DraftEdit, written: Doc): Record<string, ChangeResolution> {
  const decisions = Object.entries(edit.decisions ?? {}).filter(([, { choice, why }]) => choice && words(why))
  return Object.fromEntries(
    decisions.map(([path, decision]) => {
      const value = valueOf(path, decision, edit, written)
      return [path, { ...(value !== undefined && { value }), why: decision.why! }]
    }),
  )
}

function valueOf(path: string, { choice }: DraftDecision, edit: DraftEdit, written: Doc): unknown {
  switch (choice?.kind) {
    case 'alternative':
      return edit.conflicts?.[path]?.alternatives.find(({ change }) => change === choice.change)?.value
    case 'new':
      return leafIn(written, path)
    default:
      return undefined
  }
}
