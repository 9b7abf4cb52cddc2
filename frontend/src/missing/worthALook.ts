import { HOURS_TO_BE_HEARD } from '#kit'
import type { Doc, OtherType } from '#record'
import { interviewWords } from '#kit/words/interviewWords'
import { missingWords } from '#kit/words/missingWords'
import { mapAt, textAt } from './path'
import type { TimeAway } from './timesAway'

const w = missingWords.look
const HOUR_MS = 3_600_000

/** A few kind lines before Finish. They advise and never block. */
export function worthALook(type: OtherType, doc: Doc, times: readonly TimeAway[], now: Date): string[] {
  return type === 'interview' ? ofInterview(doc, times) : ofEpisode(doc, now)
}

function ofEpisode(doc: Doc, now: Date): string[] {
  const declined = doc.declined !== undefined
  const answered = declined || doc.notOffered !== undefined
  const isOver = isLate(textAt(doc, 'returnedAt'), textAt(doc, 'declined/at') ?? now.toISOString())
  return [
    ...(declined && textAt(doc, 'declined/carerAsked') === undefined ? [w.carer] : []),
    ...(declined && Object.keys(mapAt(doc, 'offers')).length === 0 ? [w.offer] : []),
    ...(answered && isOver && !textAt(doc, 'lateReason') ? [w.late] : []),
  ]
}

function ofInterview(doc: Doc, times: readonly TimeAway[]): string[] {
  const unanswered = Object.keys(interviewWords.told).filter((what) => !textAt(doc, `told/${what}/answer`)).length
  const noDay = Object.values(mapAt(doc, 'actions')).filter(({ dueOn, doneOn }) => !dueOn && !doneOn).length
  const heldAt = textAt(doc, 'heldAt')
  const late = times.some(
    ({ recordId, returnedAt }) => mapAt(doc, 'episodes')[recordId] !== undefined && isLate(returnedAt, heldAt),
  )
  return [
    ...(textAt(doc, 'limitsExplained') === 'YES' ? [] : [w.limits]),
    ...(Object.keys(mapAt(doc, 'quotes')).length === 0 ? [w.noWords] : []),
    ...(textAt(doc, 'thoughtMissing') === undefined ? [w.thoughtMissing] : []),
    ...(unanswered > 0 ? [w.mustDo(unanswered)] : []),
    ...(textAt(doc, 'analysis') ? [] : [w.noAnalysis]),
    ...(noDay > 0 ? [w.actionWithoutDay(noDay)] : []),
    ...(late && !textAt(doc, 'lateReason') ? [w.late] : []),
  ]
}

const isLate = (returnedAt: string | undefined, at: string | undefined): boolean =>
  returnedAt !== undefined && at !== undefined && Date.parse(at) - Date.parse(returnedAt) > HOURS_TO_BE_HEARD * HOUR_MS
