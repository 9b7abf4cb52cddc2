import type { ChildId, ContactId, RecordId, SafeNow, Timestamp } from './model'

/** A concern being written. One at a time: who begins a second goes on with the first. */
export type ConcernDraft = {
  recordId: RecordId
  openedAt: Timestamp
  /** On whose file it will lie: the child about whom it is, or through whom she came upon somebody else. */
  childId?: ChildId
  /** Whom it is about, when not that child. */
  somebodyElse?: string
  what?: string
  safeNow?: SafeNow
  told?: string
  /** The visit during which it was begun. */
  contactId?: ContactId
}

/** A concern that was raised here, and what the server has answered about it. */
export type ConcernRaised = {
  recordId: RecordId
  raisedAt: Timestamp
  childId?: ChildId
  /** Her name, while she is on this tablet. */
  child?: string
  somebodyElse?: string
  contactId?: ContactId
  /** Absent: it is on this tablet only. */
  held?: ConcernHeld
}

/** What the server holds, by its own clock. */
export type ConcernHeld = {
  receivedAt: Timestamp
  /** Who was asked to read it, in their turn; empty when nobody is named. */
  told: { name: string; at: Timestamp }[]
  /** Absent while nobody has said that she has read it. */
  read?: { name: string; at: Timestamp }
}

/** Whom to ring, as the server told it last; without `toldAt` as it was when the tablet was enrolled. */
export type ConcernNumbers = { dutyPhone?: string; emergencyTeam?: string; toldAt?: Timestamp }

export type Concerns = {
  kind: 'concerns'
  draft?: ConcernDraft
  /** The newest first. */
  raised: ConcernRaised[]
  numbers: ConcernNumbers
  /** After so many minutes the next named person is asked; absent before the server has said it. */
  unreadAfterMinutes?: number
}

/** What a concern must say before it can be raised. */
export type ConcernMissing = 'about' | 'what' | 'safeNow' | 'tooLong'

/** Characters, as the contract bounds them. */
export const CONCERN_TEXT_MAX = 4_000
export const CONCERN_WHO_MAX = 200

export function missingInConcern({ childId, somebodyElse, what, safeNow, told }: ConcernDraft): ConcernMissing[] {
  const missing: ConcernMissing[] = []
  if (somebodyElse === undefined ? childId === undefined : !somebodyElse.trim()) missing.push('about')
  if (!what?.trim()) missing.push('what')
  if (safeNow === undefined) missing.push('safeNow')
  const tooLong = [what, told].some((text) => (text?.length ?? 0) > CONCERN_TEXT_MAX)
  if (tooLong || (somebodyElse?.length ?? 0) > CONCERN_WHO_MAX) missing.push('tooLong')
  return missing
}

/** Nothing that a person wrote or chose is in it. */
export const isEmptyConcern = ({ somebodyElse, what, safeNow, told }: ConcernDraft): boolean =>
  !somebodyElse?.trim() && !what?.trim() && !told?.trim() && safeNow === undefined
