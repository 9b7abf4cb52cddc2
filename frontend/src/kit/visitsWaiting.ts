import type { Outbox } from '#record'

/** One visit to three children is one visit to the worker, though it is three records on the wire. */
export function visitsWaiting(outbox: Pick<Outbox, 'items'>): number {
  return new Set(outbox.items.filter((item) => item.state === 'waiting').map((item) => item.contactId)).size
}
