import type { ChildId, Draft, Present, Visit, VisitOnFile } from '#record'
import type { Form } from './Form'
import { peopleOffered } from './peopleOffered'

/** Each child's last visit that took place, before this one. */
export type VisitBefore = Record<ChildId, Visit>

/** What two people said differently is true for nobody yet, so nothing of it is offered. */
export function visitBefore(childId: ChildId, visits: VisitOnFile[], draft: Draft): VisitBefore {
  const earlier = visits
    .filter(
      ({ visit, conflicts }) =>
        visit.attempt.outcome === 'TOOK_PLACE' && !conflicts && visit.contactId !== draft.contactId,
    )
    .sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
  const [last] = earlier
  return last && !draft.edit ? { [childId]: last.visit } : {}
}

/** The newest of them, for what is said once for everybody. */
export function newest(form: Form): Visit | undefined {
  const at = (visit: Visit): string => visit.attempt.startedAt
  return Object.values(form.visitBefore ?? {}).sort((a, b) => at(b).localeCompare(at(a)))[0]
}

export type Offer = { who: Present; label: string }

/**
 * Who was there last time and can be ticked now. Where somebody is kept from somebody, nobody is offered: names said
 * together could be the very thing that must not be learned.
 */
export function presentLastTime(form: Form): Offer[] {
  const { together, apart, unnamed } = peopleOffered(form)
  if (apart.length + unnamed.length > 0) return []
  const cards = new Map(together)
  return Object.values(newest(form)?.present ?? {}).flatMap((who) => {
    const person = who.personId === undefined ? undefined : cards.get(who.personId)
    if (who.personId !== undefined && !person) return []
    const label = [person?.name ?? who.name, person?.relationship ?? who.relationship].filter(Boolean).join(', ')
    return label ? [{ who: person ? { personId: who.personId! } : who, label }] : []
  })
}
