import { clockTime, momentWords, words } from '#kit'
import type { Standing } from './standingOf'

const w = words.out

/** One sentence for each standing: what is known, by whom, and what follows. */
export function standingWords(standing: Standing, now: Date): string {
  switch (standing.kind) {
    case 'unsaid':
      return w.nobody
    case 'unheld':
      return `${w.nobodyYet} ${w.waits(clockTime(standing.backBy))}`
    case 'held':
      return w.held(clockTime(standing.backBy), standing.who)
    case 'nobody-named':
      return w.nobodyNamed(clockTime(standing.backBy))
    case 'longer-unheld':
      return w.longerWaits(clockTime(standing.backBy), clockTime(standing.heldBackBy), standing.who)
    case 'past':
      return w.past(clockTime(standing.backBy), standing.who)
    case 'told':
      return [w.told(standing.who, clockTime(standing.at)), standing.seenToBy && w.seenTo(standing.seenToBy)]
        .filter(Boolean)
        .join(' ')
    case 'back-unheld':
      return (standing.knewOfVisit ? w.backWaits : w.backWaitsToo)(momentWords(standing.at, now))
    case 'back':
      return (standing.inTime ? w.backKnown : w.backLate)(momentWords(standing.at, now))
    case 'ended':
      return w.ended(momentWords(standing.at, now))
  }
}

/** Where nobody, or nobody in time, would come to ask after her, the number to ring stands beside it. */
export const needsNumber = ({ kind }: Standing): boolean =>
  kind === 'unsaid' ||
  kind === 'unheld' ||
  kind === 'nobody-named' ||
  kind === 'longer-unheld' ||
  kind === 'back-unheld'
