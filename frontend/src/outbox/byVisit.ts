import type { ChangeAbout, Delivery, OtherType, OutboxItem } from '#record'

/** One visit as the worker thinks of it: every child's record of it together; what changed it later, and what is no visit, stands by itself. */
export type VisitSent = { names: string[]; about?: ChangeAbout; type?: OtherType; state: Delivery; items: OutboxItem[] }

/** What matters most is told first: a visit is received only when every child's record is. */
const MOST_URGENT_FIRST: readonly Delivery[] = ['quarantined', 'held', 'waiting', 'received']

export function byVisit(items: readonly OutboxItem[]): VisitSent[] {
  const visits = new Map<string, OutboxItem[]>()
  for (const item of items) {
    const key = item.about ? item.changeId : item.contactId
    visits.set(key, [...(visits.get(key) ?? []), item])
  }
  return [...visits.values()].map((of) => ({
    names: [...new Set(of.map((item) => item.childName))],
    ...(of[0]?.about && { about: of[0].about }),
    ...(of[0]?.type && { type: of[0].type }),
    state: MOST_URGENT_FIRST.find((state) => of.some((item) => item.state === state)) ?? 'waiting',
    items: of,
  }))
}
