import type { Venue, Visit } from '#record'
import { words } from '#kit'

const w = words.child
const FROM_AFAR: readonly Venue[] = ['PHONE', 'MESSAGE']

/** `Visit took place, seen alone`: what became of a visit, in one line. */
export function outcomeWords({ attempt, seen, motherSeen }: Visit): string {
  if (attempt.outcome === 'DID_NOT_TAKE_PLACE')
    return w.didNot(words.code.notTakenPlace[attempt.reason] ?? words.code.unknown)
  if (!seen && motherSeen) return `${w.tookPlace}, ${motherSeen.answer === 'YES' ? w.motherSeen : w.motherNotSeen}`
  if (!seen && FROM_AFAR.includes(attempt.place)) return w.notCounted(words.code.venue[attempt.place])
  if (seen?.outcome !== 'SEEN') return `${w.tookPlace}, ${w.notSeen}`
  if (!seen.alone) return `${w.tookPlace}, ${w.seen}`
  return `${w.tookPlace}, ${seen.alone.outcome === 'ALONE' ? w.seenAlone : w.seenNotAlone}`
}
