import type { Duty, LocalDate } from '#record'
import { daysBetween, nearDay } from '#kit/dates'
import { words } from '#kit/words'

/** `looked-after visit due Friday, 6 weeks after the last one`: what, when, and in words why. */
export function dueWords(duty: Pick<Duty, 'title' | 'dueOn' | 'reason'>, today: LocalDate): string {
  return words.today.line(duty.title, dueWhen(duty.dueOn, today), duty.reason)
}

/** `due Friday`, or how long ago it was due. */
export function dueWhen(dueOn: LocalDate, today: LocalDate): string {
  const late = daysBetween(dueOn, today)
  if (late > 0) return words.today.wasDueOn(nearDay(dueOn, today), late)
  return words.today.dueOn(nearDay(dueOn, today))
}
