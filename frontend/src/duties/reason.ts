import type { Interval } from './calendar'
import type { Situation } from './conditions'
import type { Facts } from './facts'
import { FEWER_WORDS } from './fewer'
import type { DueRule } from './ruleBook'

const UNITS: Record<Interval['unit'], string> = {
  DAY: 'day',
  WEEK: 'week',
  CALENDAR_MONTH: 'month',
  WORKING_DAY: 'working day',
}

/** Whether a child's own plan may stand in its place; no plan stands in the place of a statutory minimum. */
export const givesWay = (rule: DueRule): boolean => rule.layer !== 'STATUTORY' && rule.interval !== undefined

/** Why a visit is due, in the one sentence the rule table gives. */
export function reason(rule: DueRule, fromAnchor: boolean, each: Interval, of: Situation): string {
  const template = (fromAnchor ? rule.first : (rule.then ?? rule.first)) ?? '{interval}'
  const words = template.replaceAll('{interval}', intervalWords(each)).replaceAll('{by}', of.child.asked?.by ?? '')
  return words + (rule.layer === 'LOCAL' ? ', local standard' : '') + aboutFewer(rule, of) + beforeBirth(of.child)
}

/** `one week`, `6 weeks`. */
function intervalWords({ n, unit }: Interval): string {
  return n === 1 ? `one ${UNITS[unit]}` : `${n} ${UNITS[unit]}s`
}

function aboutFewer(rule: DueRule, { own, fewer }: Situation): string {
  if (rule.interval === undefined && fewer === 'allowed') return `; fewer visits approved by ${own?.approvedBy}`
  return givesWay(rule) ? FEWER_WORDS[fewer] : ''
}

function beforeBirth(child: Facts): string {
  const expected = child.bornOn === undefined && child.expectedOn !== undefined
  return expected ? '; before the birth her mother is seen' : ''
}
