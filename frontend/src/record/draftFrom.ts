import type { Draft, DraftChild, DraftCommon, DraftSeen } from './Draft'
import type { ChildId, RecordId, Timestamp, Visit } from './model'

/** A finished visit as the form has it. What the form has no field for stays in the document alone. */
export function draftFrom(visit: Visit, childId: ChildId, recordId: RecordId, openedAt: Timestamp): Draft {
  const common: DraftCommon = {
    ...visit.attempt,
    ...(visit.announced !== undefined && { announced: visit.announced }),
    present: { ...visit.present },
  }
  return {
    contactId: visit.contactId,
    openedAt,
    form: 1,
    common,
    children: { [childId]: answersFrom(visit, recordId) },
  }
}

function answersFrom(visit: Visit, recordId: RecordId): DraftChild {
  const { purpose, seen, bedroom, quotes, noViews, summary, adults, observation, analysis } = visit
  const { safeguarded, earlierActions, actions, next, attachments } = visit
  const answers = { bedroom, noViews, summary, adults, observation, analysis, safeguarded, next }
  return {
    recordId,
    purpose,
    ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)),
    ...(seen && { seen: { ...seen } as DraftSeen }),
    quotes: { ...quotes },
    earlierActions: { ...earlierActions },
    actions: { ...actions },
    ...(attachments && { attachments: { ...attachments } }),
  }
}
