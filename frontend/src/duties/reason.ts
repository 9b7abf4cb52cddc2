import type { Interval } from './calendar'
import type { Facts } from './conditions'
import type { DueRule } from './ruleBook'

const UNITS: Record<Interval['unit'], string> = {
  DAY: 'day',
  WEEK: 'week',
  CALENDAR_MONTH: 'month',
  WORKING_DAY: 'working day',
}

/** Why a visit is due, in the one sentence the rule table gives. */
export function reason(rule: DueRule, fromAnchor: boolean, child: Facts): string {
  const template = (fromAnchor ? rule.first : (rule.then ?? rule.first)) ?? '{interval}'
  const words = template.replaceAll('{interval}', intervalWords(rule.interval))
  return words + (rule.layer === 'LOCAL' ? ', local standard' : '') + beforeBirth(child)
}

/** `one week`, `6 weeks`. */
function intervalWords({ n, unit }: Interval): string {
  return n === 1 ? `one ${UNITS[unit]}` : `${n} ${UNITS[unit]}s`
}

function beforeBirth(child: Facts): string {
  const expected = child.bornOn === undefined && child.expectedOn !== undefined
  return expected ? '; before the birth her mother is seen' : ''
}
