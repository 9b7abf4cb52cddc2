import type { LocalDate, Timestamp } from '#record'

/** `14:05` on this tablet's clock, as a time field wants it. */
export function timeOf(at: Timestamp | undefined): string | undefined {
  if (!at) return undefined
  const moment = new Date(at)
  return [moment.getHours(), moment.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':')
}

/** The moment of a day and a time on this tablet's clock. */
export function momentOf(day: LocalDate, time: string | undefined): Timestamp | undefined {
  if (!time) return undefined
  const moment = new Date(`${day}T${time.slice(0, 5)}:00`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}
