import type { Child, LocalDate, Timestamp, Visit } from '#record'
import { localDate } from '#kit/dates'
import type { VisitFact } from './counts'

const MOTHER = 'mother'

/** The calendar day on which something was. */
export const dayOf = (at: Timestamp): LocalDate => localDate(new Date(at))

/** What the rules need to know of a visit as its record says it. */
export function visitFact(card: Pick<Child, 'people'>, visit: Visit): VisitFact {
  const { attempt, purpose, seen, visitor } = visit
  return {
    on: dayOf(attempt.startedAt),
    purpose,
    tookPlace: attempt.outcome === 'TOOK_PLACE',
    ...(attempt.outcome === 'TOOK_PLACE' && { place: attempt.place }),
    seen: seen?.outcome === 'SEEN',
    motherSeen: motherSeen(card, visit),
    ...(visitor !== undefined && { visitor }),
  }
}

/** The answer to the question is what counts; a visit written before there was one says it by who was there. */
function motherSeen({ people = {} }: Pick<Child, 'people'>, { motherSeen, present = {} }: Visit): boolean {
  if (motherSeen) return motherSeen.answer === 'YES'
  return Object.values(present).some(({ relationship, personId }) => {
    const known = personId === undefined ? undefined : people[personId]?.relationship
    return [relationship, known].some((called) => called?.toLowerCase() === MOTHER)
  })
}
