import type { LocalDate, Timestamp } from '#record'
import { words } from './words'

const DAY_MS = 86_400_000

/** The calendar day on this tablet's clock. */
export function localDate(at: Date): LocalDate {
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}

/** Noon, so that no change to or from summer time moves it to another day. */
function noonOf(day: LocalDate): Date {
  return new Date(`${day}T12:00:00`)
}

/** Whole days from one calendar day to another; negative when it is past. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / DAY_MS)
}

/** `Friday 4 December`, with the year only when it is not this one. */
export function longDay(day: LocalDate, today: LocalDate): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  const form: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' }
  return plain(noonOf(day), sameYear ? form : { ...form, year: 'numeric' })
}

/** `4 December 2026`: for facts, where the weekday says nothing. */
export function factDay(day: LocalDate): string {
  return plain(noonOf(day), { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `4 December`, with the year only when it is not this one: which of several, in a name. */
export function shortDay(day: LocalDate, today: LocalDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? plain(noonOf(day), { day: 'numeric', month: 'long' }) : factDay(day)
}

/** `4 Dec 2026`: for a column, where it must stand in one line. */
export function columnDay(day: LocalDate): string {
  return plain(noonOf(day), { day: 'numeric', month: 'short', year: 'numeric' })
}

/** `March`, with the year only when it is not this one: since when somebody has known somebody. */
export function monthWords(day: LocalDate, today: LocalDate): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return plain(noonOf(day), sameYear ? { month: 'long' } : { month: 'long', year: 'numeric' })
}

/** `March 2026`. */
export function monthAndYear(day: LocalDate): string {
  return plain(noonOf(day), { month: 'long', year: 'numeric' })
}

/** `Fri 4 Dec 2026`: short enough to stand beside what happened on it. */
export function dayAndMonth(day: LocalDate): string {
  return plain(noonOf(day), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
}

/** The nearest words a person would use: today, tomorrow, Friday, Friday 4 December. */
export function nearDay(day: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, day)
  if (days === 0) return words.dates.today
  if (days === 1) return words.dates.tomorrow
  if (days === -1) return words.dates.yesterday
  if (days > 1 && days < 7) return plain(noonOf(day), { weekday: 'long' })
  return longDay(day, today)
}

/** `14:03`. */
export function clockTime(at: Timestamp): string {
  return plain(new Date(at), { hour: '2-digit', minute: '2-digit' })
}

/** `14:03:05`. */
export function clockSeconds(at: Timestamp): string {
  return plain(new Date(at), { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}

/** `14:03` today; `14:03 yesterday`; `14:03 on Friday 20 November`. */
export function momentWords(at: Timestamp, now: Date): string {
  const day = localDate(new Date(at))
  const today = localDate(now)
  const days = daysBetween(today, day)
  if (days === 0) return clockTime(at)
  if (days === -1) return `${clockTime(at)} ${words.dates.yesterday}`
  return words.dates.timeOnDay(clockTime(at), longDay(day, today))
}

/** `as of 09:12 today`: how old what the worker reads is. */
export function asOfWords(at: Timestamp, now: Date): string {
  const moment = momentWords(at, now)
  return localDate(new Date(at)) === localDate(now) ? `${moment} ${words.dates.today}` : moment
}

// Making a format costs far more than using it, and a list needs hundreds of days.
const formats = new Map<string, Intl.DateTimeFormat>()

function plain(at: Date, form: Intl.DateTimeFormatOptions): string {
  const name = JSON.stringify(form)
  const format = formats.get(name) ?? new Intl.DateTimeFormat(words.locale, { ...form, hour12: false })
  formats.set(name, format)
  return format.format(at).replace(',', '')
}
