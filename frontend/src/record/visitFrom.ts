import { compact, compactRows, words } from './compact'
import { leaverFrom } from './leaver'
import { workFrom } from './directWork'
import type { Draft, DraftChild, DraftCommon, DraftSeen } from './Draft'
import { ofSome, spareOfSome } from './visitOfSome'
import type { Alone, Attempt, ChildId, Quote, Seen, Timestamp, Visit, VisitAction } from './model'

/** One child's record of a visit, from a draft in which nothing is missing. The common facts are written into each. */
export function visitFrom(draft: Draft, childId: ChildId, workerName: string): Visit {
  const { common } = draft
  const child = draft.children[childId]!
  const met = common.outcome === 'TOOK_PLACE'
  return compact({
    contactId: draft.contactId,
    purpose: child.purpose,
    attempt: attempt(common),
    announced: common.announced,
    visitor: common.visitor,
    interpreter: words(common.interpreter?.who) ? compact({ ...common.interpreter }) : undefined,
    present: compactRows(common.present, (present) => compact(present)),
    seen: met ? seen(child.seen) : undefined,
    bedroom: met && child.bedroom?.outcome ? compact({ ...child.bedroom, outcome: child.bedroom.outcome }) : undefined,
    quotes: compactRows(child.quotes, (quote) => quoted(quote, workerName)),
    noViews: child.noViews,
    summary: child.summary,
    adults: child.adults,
    observation: joined(child.observation, spareWords(common, child, met)),
    analysis: child.analysis,
    safeguarded:
      met && child.safeguarded?.answer
        ? compact({ ...child.safeguarded, answer: child.safeguarded.answer })
        : undefined,
    earlierActions: child.earlierActions,
    actions: compactRows(child.actions, promised),
    directWork: compactRows(child.directWork ?? {}, workFrom),
    attachments: compactRows(child.attachments ?? {}, (attachment) => compact(attachment)),
    ...ofSome(child, workerName, met),
    ...leaverFrom(child),
    next: child.next?.on ? compact({ ...child.next, on: child.next.on }) : undefined,
  }) as Visit
}

function attempt(common: DraftCommon): Attempt {
  const startedAt = instant(common.startedAt!)
  if (common.outcome === 'DID_NOT_TAKE_PLACE')
    return compact({ outcome: common.outcome, startedAt, reason: common.reason!, ...attempted(common) }) as Attempt
  const endedAt = common.endedAt ? instant(common.endedAt) : undefined
  return compact({ outcome: 'TOOK_PLACE' as const, startedAt, endedAt, place: common.place! }) as Attempt
}

const attempted = ({ note, cardLeft, neighbours, parentSeen }: DraftCommon) => ({
  note,
  cardLeft,
  neighbours,
  parentSeen,
})

function seen(answer: DraftSeen | undefined): Seen | undefined {
  if (answer?.outcome === 'NOT_SEEN')
    return compact({ outcome: answer.outcome, reason: answer.reason!, planToSee: answer.planToSee }) as Seen
  if (answer?.outcome !== 'SEEN') return undefined
  return compact({ outcome: 'SEEN', alone: answer.alone?.outcome && alone(answer.alone) }) as Seen
}

function alone(answer: NonNullable<DraftSeen['alone']>): Alone {
  if (answer.outcome === 'ALONE') return { outcome: 'ALONE' }
  const because = answer.outcome === 'UNABLE' ? answer.because : undefined
  return compact({ outcome: answer.outcome, because, note: answer.note }) as Alone
}

const quoted = (quote: DraftChild['quotes'][string], workerName: string): Quote | undefined =>
  words(quote.words) ? ({ ...compact(quote), heardBy: words(quote.heardBy) ?? workerName } as Quote) : undefined

const promised = (action: DraftChild['actions'][string]): VisitAction | undefined =>
  words(action.what) ? (compact(action) as VisitAction) : undefined

/** What was typed beside an answer that was changed afterwards. It has no field of its own any more, and is not lost. */
function spareWords(common: DraftCommon, child: DraftChild, met: boolean): string[] {
  const { seen: answer, bedroom, safeguarded } = child
  const notSeen = met && answer?.outcome === 'NOT_SEEN'
  const notAlone = met && answer?.outcome === 'SEEN' && (answer.alone?.outcome ?? 'ALONE') !== 'ALONE'
  return [
    ...(common.outcome === 'DID_NOT_TAKE_PLACE' ? [] : [words(common.note), words(common.neighbours)]),
    notSeen ? undefined : words(answer?.planToSee),
    notAlone ? undefined : words(answer?.alone?.note),
    met && bedroom?.outcome ? undefined : words(bedroom?.note),
    met && safeguarded?.answer ? undefined : words(safeguarded?.why),
    ...spareOfSome(child, met),
  ].filter((spare) => spare !== undefined)
}

const joined = (text: string | undefined, spare: string[]): string | undefined =>
  spare.length ? [words(text), ...spare].filter((part) => part !== undefined).join('\n\n') : text

/** A newer client may say a time that this one cannot read: then it stays as it is. */
const instant = (time: Timestamp): Timestamp => (Number.isNaN(Date.parse(time)) ? time : new Date(time).toISOString())
