import type { Child, LocalDate } from '#record'
import { daysBetween, factDay } from './dates'
import { words } from './words'

const MONTHS_TOLD_ALONE = 24

/** How old a child is in the words a worker would use, or when an unborn child is expected. */
export function ageWords(child: Pick<Child, 'bornOn' | 'expectedOn'>, today: LocalDate): string {
  if (child.bornOn) return ageOn(child.bornOn, today)
  if (child.expectedOn) return words.age.expected(factDay(child.expectedOn))
  return words.age.unknown
}

function ageOn(bornOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(bornOn, today)
  const months = wholeMonths(bornOn, today)
  if (days < 14) return words.age.days(Math.max(0, days))
  if (months < 3) return words.age.weeks(Math.floor(days / 7))
  if (months < MONTHS_TOLD_ALONE) return words.age.months(months)
  return words.age.yearsAndMonths(Math.floor(months / 12), months % 12)
}

/** Whole calendar months between two days. A child born on the 31st is a month older on the last day of a short month. */
export function wholeMonths(from: LocalDate, to: LocalDate): number {
  const [fromYear, fromMonth, fromDay] = parts(from)
  const [toYear, toMonth, toDay] = parts(to)
  const lastDayOfMonth = new Date(toYear, toMonth, 0).getDate()
  const reached = toDay >= Math.min(fromDay, lastDayOfMonth)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (reached ? 0 : 1)
}

function parts(day: LocalDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
