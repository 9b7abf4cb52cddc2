import type { LocalDate } from '#record'
import { monthAndYear, words } from '#kit'
import type { Entry } from './entries'

export type Month = { id: string; title: string; entries: Entry[] }

/** Entries under the month in which they happened, in the order given; what is still to come under one heading. */
export function monthsOf(entries: readonly Entry[], today: LocalDate): Month[] {
  const months: Month[] = []
  for (const entry of entries) {
    const id = entry.on > today ? 'to-come' : `month-${entry.on.slice(0, 7)}`
    const last = months.at(-1)
    if (last?.id === id) last.entries.push(entry)
    else
      months.push({ id, title: id === 'to-come' ? words.chronology.toCome : monthAndYear(entry.on), entries: [entry] })
  }
  return months
}
