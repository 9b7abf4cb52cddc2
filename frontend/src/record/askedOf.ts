import type { DutyRules } from './DutyRules'
import type { Cohort } from './model'

/** In which cohorts a visit asks something, and in which it does not, although the child is in one of the former too. */
export type AskedOf = { of: readonly Cohort[]; notOf: readonly Cohort[] }

/**
 * Of whom it is asked whether the placement keeps the child safe and well (regulation 30, SI 2010/959) while nobody has told
 * the authority's own rules. The rule table says the same, and why; a test holds the two together.
 */
export const SAFEGUARDED: AskedOf = { of: ['CLA'], notOf: ['ADOPT'] }

/** The same by the rules of the authority; by the standard where they do not say it in words that this client knows. */
export function safeguardedOf(rules: DutyRules | undefined): AskedOf {
  const told = (rules?.book as { safeguarded?: Partial<AskedOf> } | undefined)?.safeguarded
  return Array.isArray(told?.of) && Array.isArray(told.notOf) ? { of: told.of, notOf: told.notOf } : SAFEGUARDED
}

/** @param cohorts those that the child is in, and the one whose visit is made */
export const isAsked = ({ of, notOf }: AskedOf, cohorts: readonly Cohort[]): boolean =>
  cohorts.some((cohort) => of.includes(cohort)) && !cohorts.some((cohort) => notOf.includes(cohort))
