import type { AddressId, ChildId, ContactId, Timestamp } from './model'

/** Where the worker is going and until when, as she said it here; and what the server answered. */
export type VisitPlan = {
  contactId: ContactId
  setOutAt: Timestamp
  backBy: Timestamp
  children: ChildId[]
  addresses: AddressId[]
  /** Counts what she has said about this visit. */
  version: number
  /** She said that she is back. */
  backAt?: Timestamp
  held?: PlanHeld
}

/** What the server holds; of an older `version` while the newest word is still on its way. */
export type PlanHeld = {
  version: number
  backBy: Timestamp
  /** When the server first held this visit's plan, by its clock. */
  heldAt: Timestamp
  /** Who is told first; empty when nobody is named, and then nobody would be. */
  tells: string[]
  /** Who has been told that she is not back, in their turn. */
  told: { name: string; at: Timestamp }[]
  acknowledgedBy?: string
  /** The plan is over there: she said so, or somebody in the office did. */
  backAt?: Timestamp
}

/** What the tablet knows about who knows where she is. */
export type Whereabouts = {
  kind: 'whereabouts'
  /** Of visits that are not over, and of those whose end the office has not heard of. */
  plans: VisitPlan[]
  /** The number to ring, as the server last told it; without `toldAt` as it was when the tablet was enrolled. */
  ring?: { number: string; toldAt?: Timestamp }
}
