import type { CohortFact, LocalDate, VisitingPlan } from '#record'
import { plusMonths } from './calendar'
import type { Facts } from './facts'
import type { Fewer } from './fewer'

/** A child as a rule meets her; `at` is her last counted visit, or the anchor while there is none. */
export type Situation = {
  child: Facts
  fact: CohortFact
  /** Her own plan for these visits, in force today. */
  own?: VisitingPlan | undefined
  anchor: LocalDate
  at: LocalDate
  /** Whether her own plan may ask for fewer visits. */
  fewer: Fewer
}

/** Every word the rule table may use; one that is not here does not exist. */
export const conditions = {
  FIRST_YEAR: (s) => firstYear(s),
  AFTER_FIRST_YEAR: (s) => !firstYear(s),
  BEFORE_FIRST_REVIEW: (s) => beforeFirstReview(s),
  AFTER_FIRST_REVIEW: (s) => !beforeFirstReview(s),
  INTENDED_UNTIL_18: (s) => s.child.placement?.intendedUntil18 === true,
  NOT_INTENDED_UNTIL_18: (s) => s.child.placement?.intendedUntil18 !== true,
  TEMPORARY_APPROVAL: (s) => s.child.placement?.temporaryApproval === true,
  BEFORE_ASSESSMENT: (s) => s.child.placement?.beforeAssessment === true,
  LONG_TERM_FOSTER: (s) => placedAs(s, 'U1') || placedAs(s, 'U4'),
  CHILD_AGREES_TO_FEWER: (s) => s.fewer === 'allowed' && s.own?.childAgrees === true,
  WITH_PARENT: (s) => placedAs(s, 'P1'),
  INTERIM_CARE_ORDER: (s) => legalStatus(s) === 'C1',
  FULL_CARE_ORDER: (s) => legalStatus(s) === 'C2',
  SHORT_BREAKS: (s) => shortBreaks(s),
  NOT_SHORT_BREAKS: (s) => !shortBreaks(s),
  ACCOMMODATION_PROVIDED: (s) => s.child.placement !== undefined && !placedAs(s, 'R5'),
} satisfies Record<string, (situation: Situation) => boolean>

export type Condition = keyof typeof conditions

function firstYear(s: Situation): boolean {
  return s.at < plusMonths(s.anchor, 12)
}

/** The review's actual date is a fact from the case system; while it is unknown the stricter rule holds. */
function beforeFirstReview(s: Situation): boolean {
  return s.fact.firstReviewOn === undefined || s.at < s.fact.firstReviewOn
}

/** The SSDA903 legal status code, without any words after it. */
function legalStatus(s: Situation): string | undefined {
  return s.fact.detail?.trim().split(/\W/)[0]
}

function shortBreaks(s: Situation): boolean {
  return ['V3', 'V4'].includes(legalStatus(s) ?? '')
}

function placedAs(s: Situation, kind: string): boolean {
  return s.child.placement?.kind.startsWith(kind) === true
}
