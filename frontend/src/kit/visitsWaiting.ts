import type { Outbox } from '#record'

/** One visit to three children is one visit to the worker, though it is three records on the wire. Others stand for themselves. */
export function visitsWaiting(outbox: Pick<Outbox, 'items'>): { visits: number; others: number } {
  const waiting = outbox.items.filter((item) => item.state === 'waiting')
  const named = (isVisit: boolean) =>
    new Set(waiting.filter(({ type }) => (type === undefined) === isVisit).map((item) => item.contactId)).size
  return { visits: named(true), others: named(false) }
}
