import type { Cohort, LocalDate, Venue, VisitorRole } from '#record'
import type { Facts } from './facts'

/**
 * What the rules need to know of one visit. `place` is absent when it did not take place; `visitor` says who went when it
 * was not somebody of the child's own team: such a visit is recorded and never counts.
 */
export type VisitFact = {
  on: LocalDate
  purpose: Cohort
  tookPlace: boolean
  place?: Venue
  seen: boolean
  motherSeen: boolean
  visitor?: VisitorRole
}

export const FROM_AFAR: readonly Venue[] = ['VIRTUAL', 'PHONE', 'MESSAGE']

/** Whether a visit resets the clock; an attempt never does, nor a call, nor one elsewhere where the law says "living". */
export function counts(child: Facts, visit: VisitFact, atLivingAddress: boolean): boolean {
  if (visit.visitor !== undefined) return false
  if (!visit.tookPlace || visit.place === undefined || FROM_AFAR.includes(visit.place)) return false
  if (!visit.seen && !(visit.motherSeen && unborn(child, visit.on))) return false
  return !atLivingAddress || livesThere(child, visit.place)
}

function unborn(child: Facts, on: LocalDate): boolean {
  return child.bornOn === undefined ? child.expectedOn !== undefined : on < child.bornOn
}

/** Whether this place is where the child lives. */
export function livesThere(child: Pick<Facts, 'placement'>, place: Venue): boolean {
  if (place === 'PLACEMENT_OR_HOME' || place === 'CUSTODY') return true
  const kind = child.placement?.kind ?? ''
  return (place === 'HOSPITAL' && kind.startsWith('R2')) || (place === 'SCHOOL' && kind.startsWith('S1'))
}
