import type { Cohort, Layer, LocalDate, VisitingPlan } from '#record'
import { type Counting, type Interval, intervalAfter, intervalOfDays } from './calendar'
import { conditions, type Situation } from './conditions'
import { counts, type VisitFact } from './counts'
import type { Facts } from './facts'
import { fewer, ownPlan } from './fewer'
import { givesWay, reason } from './reason'
import type { DueRule, Phase, RuleBook } from './ruleBook'

const LAYERS: readonly Layer[] = ['STATUTORY', 'LOCAL', 'PLAN']
const COHORTS: readonly Cohort[] = ['CIN', 'CP', 'CLA', 'PF', 'ADOPT', 'CL']

/** What one rule asks for: which, by when, and why. */
export type Reckoned = {
  rule: string
  cohort: Cohort
  layer: Layer
  dueOn: LocalDate
  title: string
  reason: string
  source: string
  countedFrom: LocalDate
  lastCounted?: LocalDate
}

/** The rules and the way of counting of one authority, and a child's facts and visits on one day. */
export type Reckoning = {
  book: RuleBook
  counting: Counting
  child: Facts
  visits: readonly VisitFact[]
  today: LocalDate
}

/** At most one thing due for each cohort she is in, soonest first: the same that the server's engine says. */
export function reckonNext(reckoning: Reckoning): Reckoned[] {
  const strictest = new Map<Cohort, Reckoned>()
  for (const duty of reckonAsked(reckoning)) if (!strictest.has(duty.cohort)) strictest.set(duty.cohort, duty)
  return COHORTS.flatMap((cohort) => strictest.get(cohort) ?? [])
    .filter((duty) => !covered(duty, strictest, reckoning.book))
    .sort(strictestFirst)
}

/** What every applicable rule asks for, the strictest first; of two on one day the one that stands first in the book. */
export function reckonAsked(reckoning: Reckoning): Reckoned[] {
  const bankHolidays = new Set(reckoning.book.bankHolidays)
  const asked = reckoning.book.rules.flatMap((rule) => {
    const duty = ask(rule, reckoning, bankHolidays)
    return duty ? [{ rule, duty }] : []
  })
  const replaced = new Set(asked.flatMap(({ rule }) => rule.insteadOf ?? []))
  return asked
    .map(({ duty }) => duty)
    .filter((duty) => !replaced.has(duty.rule))
    .sort(strictestFirst)
}

function ask(rule: DueRule, of: Reckoning, bankHolidays: ReadonlySet<LocalDate>): Reckoned | undefined {
  const fact = of.child.cohorts?.[rule.cohort]
  if (rule.off || !fact || (fact.until !== undefined && fact.until < of.today)) return undefined
  const own = ownPlan(of.child, rule.cohort, of.today)
  const anchor = anchorOf(rule, of.child, fact.since, own)
  if (anchor === undefined || rule.from > of.today) return undefined
  const counted = countedSince(anchor, rule, of)
  if (!asks(rule.phase, counted.length)) return undefined
  const last = counted.at(-1)
  const at = last ?? anchor
  if (rule.until !== undefined && at > rule.until) return undefined
  const mustAgree = of.book.childAgreesFor?.includes(rule.cohort) === true
  const situation: Situation = { child: of.child, fact, own, anchor, at, fewer: fewer(own, at, of.today, mustAgree) }
  if (givesWay(rule) && situation.fewer === 'allowed') return undefined
  if (!(rule.when ?? []).every((condition) => conditions[condition](situation))) return undefined
  const each = rule.interval ?? (own && intervalOfDays(own.everyDays))
  return each && due(rule, situation, last, each, (start) => intervalAfter(start, each, bankHolidays, of.counting))
}

function due(
  rule: DueRule,
  of: Situation,
  last: LocalDate | undefined,
  each: Interval,
  after: (start: LocalDate) => LocalDate,
): Reckoned {
  const fromAnchor = last === undefined || rule.phase === 'FIRST' || rule.phase === 'SECOND'
  const start = later(fromAnchor ? of.anchor : of.at, rule.from)
  return {
    rule: rule.id,
    cohort: rule.cohort,
    layer: rule.layer,
    dueOn: after(start),
    title: rule.title,
    reason: reason(rule, fromAnchor, each, of),
    source: rule.source,
    countedFrom: start,
    ...(last === undefined ? {} : { lastCounted: last }),
  }
}

function anchorOf(rule: DueRule, child: Facts, since: LocalDate, own: VisitingPlan | undefined): LocalDate | undefined {
  switch (rule.anchor) {
    case 'ACCOM_PROVIDED':
      return child.placement?.startedOn
    case 'PLACEMENT_START':
      return child.placement?.startedOn ?? since
    case 'LIVING_ARRANGEMENT_START':
      return child.arrangedSince
    case 'OWN_PLAN_START':
      return own && later(own.since, since)
    case 'REQUEST_RECEIVED':
      return child.asked?.on
    case 'NOTICE_30A_RECEIVED':
      return child.noticeOn
    default:
      return since
  }
}

function countedSince(anchor: LocalDate, rule: DueRule, of: Reckoning): LocalDate[] {
  return of.visits
    .filter((visit) => visit.on >= anchor && visit.on <= of.today)
    .filter((visit) => counts(of.child, visit, rule.atLivingAddress))
    .map((visit) => visit.on)
    .sort()
}

function asks(phase: Phase, countedSoFar: number): boolean {
  switch (phase) {
    case 'FIRST':
      return countedSoFar === 0
    case 'SECOND':
      return countedSoFar === 1
    case 'THEN':
      return countedSoFar > 0
    case 'EVERY':
      return true
  }
}

/** A covered duty shows only when it falls due sooner: a new plan never gives anybody more time. */
function covered(duty: Reckoned, strictest: ReadonlyMap<Cohort, Reckoned>, book: RuleBook): boolean {
  return (book.coveredBy?.[duty.cohort] ?? []).some((cohort) => {
    const other = strictest.get(cohort)
    return other !== undefined && duty.dueOn >= other.dueOn
  })
}

function strictestFirst(one: Reckoned, other: Reckoned): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1
  return LAYERS.indexOf(one.layer) - LAYERS.indexOf(other.layer)
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other
}
