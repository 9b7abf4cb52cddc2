import { workHasContent } from '#record'
import { asksBedroom, asksMother, asksReportAuthor, asksSafeguarded, asksSeen, asksWhomToCall } from './applies'
import type { ChildForm } from './Form'
import { isAdult } from './leaverApplies'

export type SectionState = 'empty' | 'begun' | 'done'

/** How far one child's sections are. A section is done when all that it asks is answered. */
export function seenState(it: ChildForm): SectionState {
  const { motherSeen, bedroom } = it.answers
  return together([
    ...(asksMother(it) ? [motherSeen?.answer ? 'done' : 'empty'] : []),
    ...(asksSeen(it) ? [aloneState(it)] : []),
    ...(asksBedroom(it) && it.answers.seen?.outcome !== 'NOT_SEEN' ? [bedroom?.outcome ? 'done' : 'empty'] : []),
  ] as SectionState[])
}

function aloneState(it: ChildForm): SectionState {
  const { seen } = it.answers
  if (!seen?.outcome) return 'empty'
  if (seen.outcome === 'NOT_SEEN') return seen.reason ? 'done' : 'begun'
  const alone = seen.alone?.outcome
  if (alone === undefined && isAdult(it)) return 'done'
  const said = alone === 'UNABLE' ? seen.alone?.because !== undefined : alone !== undefined
  return said ? 'done' : 'begun'
}

export function babyState({ answers: { awake, baby } }: ChildForm): SectionState {
  return answered([awake?.answer, baby?.handled, baby?.sleeps, baby?.feeding])
}

export function saidState({ answers }: ChildForm): SectionState {
  const quotes = Object.values(answers.quotes)
  const worked = Object.values(answers.directWork ?? {}).some(workHasContent)
  if (quotes.some((quote) => quote.words && quote.how) || worked || answers.noViews) return 'done'
  return quotes.length > 0 || answers.summary || answers.disclosures ? 'begun' : 'empty'
}

export function noticedState({ answers }: ChildForm): SectionState {
  const state = answered([answers.observation, answers.analysis])
  return state === 'empty' && answers.marks ? 'begun' : state
}

/** The list of Schedule 3 need not be gone through on every visit, so it never keeps the section from being done. */
export function lawState(it: ChildForm): SectionState {
  const { safeguarded, knowsWhomToCall, reportAuthor, schedule3 } = it.answers
  const asked = [
    ...(asksSafeguarded(it) ? [safeguarded?.answer] : []),
    ...(asksWhomToCall(it) ? [knowsWhomToCall] : []),
    ...(asksReportAuthor(it) ? [reportAuthor?.qualification] : []),
  ]
  const looked = Object.values(schedule3 ?? {}).some(({ finding }) => finding)
  if (asked.length === 0) return looked ? 'done' : 'empty'
  const state = answered(asked)
  return state === 'empty' && looked ? 'begun' : state
}

function answered(answers: (string | undefined)[]): SectionState {
  const given = answers.filter(Boolean).length
  if (given === 0) return 'empty'
  return given === answers.length ? 'done' : 'begun'
}

function together(states: SectionState[]): SectionState {
  if (states.every((state) => state === 'empty')) return 'empty'
  return states.every((state) => state === 'done') ? 'done' : 'begun'
}
