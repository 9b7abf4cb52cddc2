import type { Timestamp, VisitPlan } from '#record'

/** Who knows where she is, as far as this tablet can tell. Only what the server has answered is ever called known. */
export type Standing =
  | { kind: 'unsaid' }
  /** Kept here, and not answered by the server: nobody knows. */
  | { kind: 'unheld'; backBy: Timestamp }
  | { kind: 'held'; backBy: Timestamp; who: string }
  | { kind: 'nobody-named'; backBy: Timestamp }
  /** The server knows an earlier time than she has said since. */
  | { kind: 'longer-unheld'; backBy: Timestamp; heldBackBy: Timestamp; who: string }
  | { kind: 'past'; backBy: Timestamp; who: string }
  | { kind: 'told'; who: string; at: Timestamp; seenToBy?: string }
  | { kind: 'back-unheld'; at: Timestamp; knewOfVisit: boolean }
  | { kind: 'back'; at: Timestamp; inTime: boolean }
  /** The office wrote down that the visit is over. */
  | { kind: 'ended'; at: Timestamp }

export function standingOf(plan: VisitPlan | undefined, now: Date): Standing {
  if (!plan) return { kind: 'unsaid' }
  const { held, backAt, backBy, version } = plan
  if (backAt !== undefined) return backStanding(plan, backAt)
  if (!held) return { kind: 'unheld', backBy }
  if (held.backAt !== undefined && held.version === version) return { kind: 'ended', at: held.backAt }
  const who = held.tells[0]
  if (who === undefined) return { kind: 'nobody-named', backBy: held.backBy }
  const late = held.told.at(-1)
  if (held.version < version) return { kind: 'longer-unheld', backBy, heldBackBy: held.backBy, who }
  if (late) {
    const { acknowledgedBy: seenToBy } = held
    return { kind: 'told', who: late.name, at: late.at, ...(seenToBy !== undefined && { seenToBy }) }
  }
  return { kind: Date.parse(held.backBy) < now.getTime() ? 'past' : 'held', backBy: held.backBy, who }
}

function backStanding({ held, version }: VisitPlan, at: Timestamp): Standing {
  if (held?.version !== version) return { kind: 'back-unheld', at, knewOfVisit: held !== undefined }
  return { kind: 'back', at, inTime: held.backAt === undefined || held.heldAt < held.backAt }
}

/** Whether she is out under it, or the office still thinks so. */
export const matters = (plan: VisitPlan, now: Date): boolean => {
  const { kind } = standingOf(plan, now)
  return kind !== 'back' && kind !== 'ended'
}

/** The moment at which a clock next shows this time; nothing for what is no time. */
export function nextTime(time: string, now: Date): Timestamp | undefined {
  const [hours, minutes] = time.split(':').map(Number)
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return undefined
  const moment = new Date(now)
  moment.setHours(hours, minutes, 0, 0)
  if (moment <= now) moment.setDate(moment.getDate() + 1)
  return moment.toISOString()
}

export const minutesFrom = (from: Date, minutes: number): Timestamp =>
  new Date(from.getTime() + minutes * 60_000).toISOString()
