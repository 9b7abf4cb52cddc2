import type { ContactId, Whereabouts } from '#record'
import type { FixtureTablet } from './FixtureTablet'

/** Where a worker said she is, on a tablet made of memory, and what the office heard of it. */
export class FixtureOutings {
  /** Whether the office answers. */
  officeHears = true
  known: Whereabouts = {
    kind: 'whereabouts',
    plans: [],
    ring: { number: '01632 960 001', toldAt: '2026-11-23T09:12:00.000Z' },
  }

  constructor(
    private readonly tablet: Pick<FixtureTablet, 'tell'>,
    private readonly now: () => Date,
  ) {}

  async whereabouts(): Promise<Whereabouts> {
    return structuredClone(this.known)
  }

  isOut(contactId: ContactId): boolean {
    return this.known.plans.some((plan) => plan.contactId === contactId)
  }

  async expectBack(contactId: ContactId, backBy: string): Promise<{ kind: 'kept' }> {
    return this.#says(contactId, { backBy })
  }

  async isBack(contactId: ContactId): Promise<{ kind: 'kept' }> {
    return this.#says(contactId, { backAt: this.now().toISOString() })
  }

  #says(contactId: ContactId, said: { backBy?: string; backAt?: string }): { kind: 'kept' } {
    const { plans } = this.known
    const setOutAt = this.now().toISOString()
    const before = plans.find((plan) => plan.contactId === contactId)
    const fresh = { contactId, setOutAt, backBy: setOutAt, children: [], addresses: [], version: 0 }
    const plan = { ...(before ?? fresh), ...said, version: (before?.version ?? 0) + 1 }
    const { version, backBy, backAt } = plan
    const over = backAt === undefined ? {} : { backAt }
    const held = { version, backBy, heldAt: setOutAt, tells: ['Grace Lindqvist'], told: [], ...over }
    const kept = this.officeHears ? { ...plan, held } : plan
    this.known.plans = [...plans.filter((one) => one !== before), kept]
    this.tablet.tell({ kind: 'data-changed' })
    return { kind: 'kept' }
  }
}
