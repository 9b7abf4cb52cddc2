import {
  type Cohort,
  dayOfVisit,
  isAsked,
  isBaby,
  isFromAfar,
  isUnborn,
  isUnseeing,
  type Missing,
  SAFEGUARDED,
} from '#record'
import type { ChildForm } from './Form'
import { isAdult } from './leaverApplies'

/*
 * What this child's visit is asked. An answer that was given stays on the form, whatever the card says by now, and what
 * Finish asks for stands there too.
 */

const missing = (it: ChildForm, field: Missing['field']): boolean =>
  it.missing.some((one) => one.field === field && one.childId === it.childId)

const given = (answer: object | undefined): boolean => answer !== undefined && Object.keys(answer).length > 0

const COHORTS: readonly Cohort[] = ['CIN', 'CP', 'CLA', 'PF', 'ADOPT', 'CL']

/** Whether the visit is made under this law, or the child is in this group on the day of the visit. */
function isVisitedAs(it: ChildForm, cohort: Cohort): boolean {
  if (it.answers.purpose === cohort) return true
  const fact = it.card?.cohorts?.[cohort]
  return fact !== undefined && (fact.until === undefined || fact.until >= dayOfVisit(it.draft))
}

export const unborn = (it: ChildForm): boolean =>
  isUnborn(it.draft, it.childId, it.card ?? {}) || missing(it, 'motherSeen')

export const asksMother = (it: ChildForm): boolean => unborn(it) || (given(it.answers.motherSeen) && !it.answers.born)

export const asksSeen = (it: ChildForm): boolean =>
  given(it.answers.seen) || missing(it, 'seen') || (!unborn(it) && !isUnseeing(it.draft))

export const asksBedroom = (it: ChildForm): boolean =>
  given(it.answers.bedroom) || (!unborn(it) && !isFromAfar(it.draft) && !isAdult(it))

export const asksViews = (it: ChildForm): boolean =>
  given(it.answers.quotes) || it.answers.noViews !== undefined || !!it.answers.summary || !unborn(it)

export function asksBaby(it: ChildForm): boolean {
  if (given(it.answers.awake) || given(it.answers.baby)) return true
  return !unborn(it) && !isUnseeing(it.draft) && isBaby(it.card ?? {}, dayOfVisit(it.draft))
}

export const asksSafeguarded = (it: ChildForm): boolean =>
  given(it.answers.safeguarded) ||
  missing(it, 'safeguarded') ||
  (isAsked(
    it.safeguarded ?? SAFEGUARDED,
    COHORTS.filter((cohort) => isVisitedAs(it, cohort)),
  ) &&
    !isUnseeing(it.draft))

export const asksWhomToCall = (it: ChildForm): boolean =>
  it.answers.knowsWhomToCall !== undefined || isVisitedAs(it, 'CLA')

export const asksSchedule3 = (it: ChildForm): boolean => given(it.answers.schedule3) || isVisitedAs(it, 'PF')

export const asksReportAuthor = (it: ChildForm): boolean => given(it.answers.reportAuthor) || isVisitedAs(it, 'ADOPT')

/** Where another attempt would find nobody. */
const NO_SENSE_IN_TRYING: readonly (string | undefined)[] = ['FAMILY_ABROAD', 'NOT_REQUIRED_CASE_CLOSING']

/** A child on a child protection plan whom nobody met, and no day yet on which somebody tries again. */
export function needsNextAttempt(it: ChildForm): boolean {
  const { outcome, reason } = it.draft.common
  if (outcome !== 'DID_NOT_TAKE_PLACE' || it.answers.next?.on) return false
  return isVisitedAs(it, 'CP') && !NO_SENSE_IN_TRYING.includes(reason)
}

/** The private fostering regulations know no "the child refused" (SI 2005/1533, regulation 8(3)). */
export const knowsRefusal = (it: ChildForm): boolean => it.answers.purpose !== 'PF'

export const asksLaw = (it: ChildForm): boolean =>
  asksSafeguarded(it) || asksWhomToCall(it) || asksSchedule3(it) || asksReportAuthor(it)
