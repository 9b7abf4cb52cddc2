import type { LocalDate } from '#record'

export type Interval = { n: number; unit: 'DAY' | 'WEEK' | 'CALENDAR_MONTH' | 'WORKING_DAY' }

/** Whether the day after the visit is day 1 of "10 working days", or the day of the visit itself. */
export type Counting = 'EXCLUSIVE' | 'INCLUSIVE'

const DAY_MS = 86_400_000
const SUNDAY = 0
const SATURDAY = 6

// Calendar days are reckoned in UTC, where every day has the same length.
const millis = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (at: number): LocalDate => new Date(at).toISOString().slice(0, 10)

export function plusDays(day: LocalDate, days: number): LocalDate {
  return dayOf(millis(day) + days * DAY_MS)
}

/** The same day of a later month, or that month's last day. */
export function plusMonths(day: LocalDate, months: number): LocalDate {
  const from = new Date(millis(day))
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth() + months
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month, Math.min(from.getUTCDate(), last)))
}

/** The day on which so many working days are over: Monday to Friday without England's bank holidays. */
export function plusWorkingDays(
  start: LocalDate,
  days: number,
  bankHolidays: ReadonlySet<LocalDate>,
  counting: Counting,
): LocalDate {
  let day = counting === 'INCLUSIVE' ? plusDays(start, -1) : start
  for (let left = days; left > 0;) {
    day = plusDays(day, 1)
    if (worked(day, bankHolidays)) left--
  }
  return day
}

/** So many days as a child's own plan says, in weeks where they are whole ones. */
export const intervalOfDays = (days: number): Interval =>
  days % 7 === 0 ? { n: days / 7, unit: 'WEEK' } : { n: days, unit: 'DAY' }

/** The day on which an interval that began on another is over. */
export function intervalAfter(
  start: LocalDate,
  { n, unit }: Interval,
  bankHolidays: ReadonlySet<LocalDate>,
  counting: Counting,
): LocalDate {
  switch (unit) {
    case 'DAY':
      return plusDays(start, n)
    case 'WEEK':
      return plusDays(start, 7 * n)
    case 'CALENDAR_MONTH':
      return plusMonths(start, n)
    case 'WORKING_DAY':
      return plusWorkingDays(start, n, bankHolidays, counting)
  }
}

function worked(day: LocalDate, bankHolidays: ReadonlySet<LocalDate>): boolean {
  const weekday = new Date(millis(day)).getUTCDay()
  return weekday !== SATURDAY && weekday !== SUNDAY && !bankHolidays.has(day)
}
