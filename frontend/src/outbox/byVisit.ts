import type { ContactId, Delivery, OutboxItem } from '#record'

/** One visit as the worker thinks of it: every child's record of it together. */
export type VisitSent = { contactId: ContactId; names: string[]; state: Delivery; items: OutboxItem[] }

/** What matters most is told first: a visit is received only when every child's record is. */
const MOST_URGENT_FIRST: readonly Delivery[] = ['quarantined', 'held', 'waiting', 'received']

export function byVisit(items: readonly OutboxItem[]): VisitSent[] {
  const visits = new Map<ContactId, OutboxItem[]>()
  for (const item of items) visits.set(item.contactId, [...(visits.get(item.contactId) ?? []), item])
  return [...visits].map(([contactId, of]) => ({
    contactId,
    names: [...new Set(of.map((item) => item.childName))],
    state: MOST_URGENT_FIRST.find((state) => of.some((item) => item.state === state)) ?? 'waiting',
    items: of,
  }))
}
