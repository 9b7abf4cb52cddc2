import type { Cohort, Layer, LocalDate } from '#record'
import type { Interval } from './calendar'
import type { Condition } from './conditions'

/** The event a rule starts from. */
export const ANCHORS = [
  'CIN_PLAN_START',
  'CP_PLAN_START',
  'CARE_ORDER_MADE',
  'PF_AWARE_DATE',
  'ADOPT_PLACED',
  'LEFT_CARE',
  'PLACEMENT_START',
  'ACCOM_PROVIDED',
  'LIVING_ARRANGEMENT_START',
  'OWN_PLAN_START',
  'REQUEST_RECEIVED',
  'NOTICE_30A_RECEIVED',
] as const
export type Anchor = (typeof ANCHORS)[number]

/** Which visits since the anchor a rule asks for; the first and the second are counted from the anchor. */
export const PHASES = ['FIRST', 'SECOND', 'THEN', 'EVERY'] as const
export type Phase = (typeof PHASES)[number]

export const UNITS: readonly Interval['unit'][] = ['DAY', 'WEEK', 'CALENDAR_MONTH', 'WORKING_DAY']

/**
 * One row of the rule table; in force from its first day to its last. A row without an interval asks for what the child's
 * own plan says; one that is off holds nowhere; one that holds for a child takes away those that it stands instead of.
 */
export type DueRule = {
  id: string
  cohort: Cohort
  layer: Layer
  when?: readonly Condition[]
  anchor: Anchor
  interval?: Interval
  phase: Phase
  atLivingAddress: boolean
  from: LocalDate
  until?: LocalDate
  title: string
  source: string
  evidence: 'V' | 'P' | 'M' | 'D'
  first?: string
  then?: string
  off?: boolean
  insteadOf?: readonly string[]
}

/** The rule table as the server keeps it; whose visits stand in for whose, and England's bank holidays. */
export type RuleBook = {
  rules: readonly DueRule[]
  coveredBy?: Partial<Record<Cohort, readonly Cohort[]>>
  /** In which cohorts fewer visits than the rules ask for need the child's agreement. */
  childAgreesFor?: readonly Cohort[]
  bankHolidays: readonly LocalDate[]
}
