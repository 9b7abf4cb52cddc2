import type { Draft } from './Draft'
import { editFrom } from './editFrom'
import type { ChildId } from './ids'
import type { Visit } from './model'
import { visitFrom } from './visitFrom'

/**
 * What was answered and written about one child in a draft that could not be finished in time (the contract's `Unfinished`).
 * Nothing is left out because something else is missing.
 */
export function unfinishedFrom(draft: Draft, childId: ChildId, workerName: string): Record<string, unknown> {
  const { contactId, openedAt, edit } = draft
  const { purpose, attachments, ...visit } = edit
    ? (editFrom(draft, edit, workerName).doc as Visit)
    : asFarAsItGoes(draft, childId, workerName)
  return {
    contactId,
    purpose: purpose ?? draft.children[childId]!.purpose,
    openedAt,
    because: 'CHILD_LEFT',
    ...(edit && { corrects: draft.children[childId]!.recordId }),
    visit: withoutContact(visit),
    attachments,
  }
}

/** Whether it took place is left out while its worker had not said it, or not where, or when. */
function asFarAsItGoes(draft: Draft, childId: ChildId, workerName: string): Partial<Visit> {
  const { common } = draft
  const asked = { ...common, startedAt: common.startedAt ?? draft.openedAt, outcome: common.outcome ?? 'TOOK_PLACE' }
  const { attempt, ...said } = visitFrom({ ...draft, common: asked }, childId, workerName)
  const place = common.outcome === 'TOOK_PLACE' ? common.place : common.reason
  const isSaid = common.outcome !== undefined && common.startedAt !== undefined && place !== undefined
  return isSaid ? { attempt, ...said } : said
}

const withoutContact = ({ contactId: _contact, ...visit }: Partial<Visit>): Partial<Visit> => visit
