import type { Cohort, LocalDate, VisitingPlan } from '#record'
import type { Facts } from './facts'

/**
 * Whether a child's own plan may ask for fewer visits than the rules would. Never just a number: somebody approved it,
 * for a reason, until a day of review, and where that is asked the child agrees.
 */
export type Fewer =
  | 'not-asked'
  | 'allowed'
  | 'from-the-next'
  | 'not-approved'
  | 'no-reason'
  | 'no-review'
  | 'review-passed'
  | 'not-agreed'

/** What is missing for fewer visits is said; this is what a reason ends with. */
export const FEWER_WORDS: Record<Fewer, string> = {
  'not-asked': '',
  allowed: '',
  'from-the-next': '; fewer visits only from the next one on',
  'not-approved': '; fewer visits need an approver',
  'no-reason': '; fewer visits need a reason',
  'no-review': '; fewer visits need a day of review',
  'review-passed': '; the review of fewer visits is overdue',
  'not-agreed': "; fewer visits need the child's agreement",
}

/** Her own plan for these visits, from its first day on. */
export function ownPlan(child: Facts, cohort: Cohort, today: LocalDate): VisitingPlan | undefined {
  const { plan } = child
  return plan?.cohort === cohort && plan.since <= today ? plan : undefined
}

/** `at` is her last counted visit, or the rule's anchor while there is none: its day decides which interval is in force. */
export function fewer(own: VisitingPlan | undefined, at: LocalDate, today: LocalDate, mustAgree: boolean): Fewer {
  if (!own?.reduces) return 'not-asked'
  if (isBlank(own.approvedBy)) return 'not-approved'
  if (isBlank(own.reason)) return 'no-reason'
  if (own.reviewOn === undefined) return 'no-review'
  if (own.reviewOn < today) return 'review-passed'
  if (mustAgree && own.childAgrees !== true) return 'not-agreed'
  return at < own.since ? 'from-the-next' : 'allowed'
}

const isBlank = (words: string | undefined): boolean => words === undefined || words.trim() === ''
