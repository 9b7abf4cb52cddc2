import type { ReturnToday } from '#record'

const HOUR_MS = 3_600_000
/** Elapsed hours, weekends and nights included (statutory guidance on children who run away or go missing, 2014). */
export const HOURS_TO_BE_HEARD = 72
export const HOURS_UNTIL_AMBER = 48

/** How long she is gone or back, in whole hours that have passed, and how near the end of her 72 hours that is. */
export type ReturnClock = { state: 'gone' | 'running' | 'amber' | 'over'; hours: number | undefined }

export function returnClock({ startedAt, returnedAt }: ReturnToday, now: Date): ReturnClock {
  const since = (at: string): number => Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / HOUR_MS))
  if (returnedAt === undefined) return { state: 'gone', hours: startedAt === undefined ? undefined : since(startedAt) }
  const hours = since(returnedAt)
  const state = hours >= HOURS_TO_BE_HEARD ? 'over' : hours >= HOURS_UNTIL_AMBER ? 'amber' : 'running'
  return { state, hours }
}
