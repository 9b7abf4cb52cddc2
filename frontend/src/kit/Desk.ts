import type { Status, Tablet } from '#record'
import type { Route } from './Route'

/** What every screen is given: the tablet, the clock, and the way to another screen. */
export type Desk = {
  tablet: Tablet
  now(): Date
  go(route: Route): void
  status(): Status
  /** A sentence at the top of the screen, read out too, until the worker closes it or moves on. */
  say(sentence: string): void
}
