import type { RecordId, RecordOnFile, Timestamp } from '#record'
import { mapAt, textAt, valueAt } from './path'

/** One time away, with what became of its return. */
export type TimeAway = {
  recordId: RecordId
  record: RecordOnFile
  isAway: boolean
  startedAt: Timestamp
  returnedAt?: Timestamp
  offers: number
  answer?: Answer
}

/** How a return was answered: each return by itself, also where one talk answered several. */
export type Answer =
  | { kind: 'HEARD'; at: Timestamp; by: string; interviewId: RecordId }
  | { kind: 'DECLINED' }
  | { kind: 'NOT_OFFERED'; why: string }

/** Everything recorded of a child's times away, the newest first. */
export function timesAway(records: readonly RecordOnFile[]): TimeAway[] {
  const interviews = records.filter(({ type }) => type === 'interview')
  return records
    .filter(({ type }) => type === 'episode')
    .map((record) => timeAway(record, interviews))
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt))
}

function timeAway(record: RecordOnFile, interviews: readonly RecordOnFile[]): TimeAway {
  const { recordId, doc, happenedAt } = record
  const returnedAt = textAt(doc, 'returnedAt')
  const answer = answerOf(record, interviews)
  return {
    recordId,
    record,
    isAway: doc.kind === 'AWAY',
    startedAt: textAt(doc, 'startedAt') ?? happenedAt,
    offers: Object.keys(mapAt(doc, 'offers')).length,
    ...(returnedAt !== undefined && { returnedAt }),
    ...(answer && { answer }),
  }
}

/** An interview in which it was talked about; else declined; else not offered, with why; else it is still open. */
function answerOf({ recordId, doc }: RecordOnFile, interviews: readonly RecordOnFile[]): Answer | undefined {
  const heard = interviews
    .filter((one) => valueAt(one.doc, `episodes/${recordId}/heldFor`) === true && textAt(one.doc, 'heldAt'))
    .sort((a, b) => a.happenedAt.localeCompare(b.happenedAt))[0]
  if (heard)
    return {
      kind: 'HEARD',
      at: textAt(heard.doc, 'heldAt')!,
      by: textAt(heard.doc, 'interviewer/name') ?? heard.author,
      interviewId: heard.recordId,
    }
  if (doc.declined !== undefined) return { kind: 'DECLINED' }
  const why = textAt(doc, 'notOffered/why')
  return why === undefined ? undefined : { kind: 'NOT_OFFERED', why }
}
