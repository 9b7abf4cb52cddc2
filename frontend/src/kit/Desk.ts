import type { Brief, Status, Tablet } from '#record'
import type { Route } from './Route'

/** `no-way`: nothing was done. `failed`: the tablet is locked, or as it was. */
export type HandedOver = 'gone' | 'no-way' | 'failed'

/** What every screen is given: the tablet, the clock, and the way to another screen. */
export type Desk = {
  tablet: Tablet
  now(): Date
  go(route: Route): void
  status(): Status
  /** Leaves this document for a child's own page, with the brief that `lend` answers; nothing of this one stays. */
  handOver(lend: () => Promise<Brief | undefined>): Promise<HandedOver>
  /** A sentence at the top of the screen, read out too, until the worker closes it or moves on. */
  say(sentence: string): void
}
