import type { DutyRules } from '#record'
import type { Counting } from './calendar'
import { conditions } from './conditions'
import { ANCHORS, PHASES, type RuleBook, UNITS } from './ruleBook'

/** The rules and the way of counting of one authority. */
export type Book = { book: RuleBook; counting: Counting }

/**
 * The rules as they were told, if every word in them is one that this engine knows: a newer server may say things that an
 * older tablet would get wrong, and then it reckons nothing by itself.
 */
export function known(rules: DutyRules | undefined): Book | undefined {
  const book = rules?.book as Partial<RuleBook> | undefined
  if (!rules || !Array.isArray(book?.rules) || !Array.isArray(book.bankHolidays)) return undefined
  return book.rules.every(isKnown) ? { book: book as RuleBook, counting: rules.counting } : undefined
}

function isKnown({ when = [], anchor, phase, interval }: RuleBook['rules'][number]): boolean {
  return (
    when.every((condition) => Object.hasOwn(conditions, condition)) &&
    ANCHORS.includes(anchor) &&
    PHASES.includes(phase) &&
    (interval === undefined ? anchor === 'OWN_PLAN_START' : UNITS.includes(interval.unit))
  )
}
