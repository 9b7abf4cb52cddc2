import type { Draft, DraftChild, DraftCommon, DraftSeen } from './Draft'
import { answersOfLeaver } from './leaver'
import type { ChildId, RecordId, Timestamp, Visit } from './model'

/** A finished visit as the form has it. What the form has no field for stays in the document alone. */
export function draftFrom(visit: Visit, childId: ChildId, recordId: RecordId, openedAt: Timestamp): Draft {
  const { announced, visitor, interpreter } = visit
  const common: DraftCommon = {
    ...visit.attempt,
    ...given({ announced, visitor, interpreter }),
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
  const { motherSeen, awake, baby, reportAuthor, knowsWhomToCall, marks, disclosures, schedule3 } = visit
  const ofSome = { motherSeen, awake, baby, reportAuthor, knowsWhomToCall, marks, disclosures, schedule3 }
  const answers = { bedroom, noViews, summary, adults, observation, analysis, safeguarded, next, ...ofSome }
  return {
    recordId,
    purpose,
    ...given(answers),
    ...answersOfLeaver(visit),
    ...(seen && { seen: { ...seen } as DraftSeen }),
    quotes: { ...quotes },
    earlierActions: { ...earlierActions },
    actions: { ...actions },
    ...(visit.directWork && { directWork: { ...visit.directWork } }),
    ...(attachments && { attachments: { ...attachments } }),
  }
}

const given = <T extends object>(answers: T): T =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as T
