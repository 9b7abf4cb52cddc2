import type { ConcernRaised } from '#record'
import { clockTime, momentWords, words } from '#kit'

const w = words.concern

/** How it stands with one concern, in words: on this tablet only; received; read by a named person at a time. */
export type Standing = { isRead: boolean; says: string; then: string[] }

export function standingOf({ held }: ConcernRaised, now: Date, unreadAfterMinutes: number | undefined): Standing {
  if (!held) return { isRead: false, says: w.here, then: [w.hereNext] }
  const { read, told, receivedAt } = held
  if (read) return { isRead: true, says: w.read(read.name, momentWords(read.at, now)), then: [] }
  const says = w.received(momentWords(receivedAt, now))
  const last = told.at(-1)
  if (!last) return { isRead: false, says, then: [w.nobodyNamed] }
  const next = unreadAfterMinutes === undefined ? [] : [w.thenNext(unreadAfterMinutes)]
  return { isRead: false, says, then: [w.asked(last.name, clockTime(last.at)), ...next, w.ring] }
}

export const aboutWhom = ({ somebodyElse, child }: ConcernRaised): string => somebodyElse ?? child ?? w.nobodyKnown
