import { type ConcernDraft, type Concerns, missingInConcern, type Tablet } from '#record'
import type { FixtureTablet } from './FixtureTablet'

/** Concerns of a tablet made of memory. What the office answers is put into `known` by the test. */
export class FixtureConcerns {
  known: Concerns = {
    kind: 'concerns',
    raised: [],
    numbers: { dutyPhone: '01632 960 001', emergencyTeam: '01632 960 002', toldAt: '2026-11-23T09:12:00.000Z' },
    unreadAfterMinutes: 15,
  }

  constructor(
    private readonly tablet: Pick<FixtureTablet, 'children' | 'tell'>,
    private readonly now: () => Date,
  ) {}

  async concerns(): Promise<Concerns> {
    return structuredClone(this.known)
  }

  async keep(draft: ConcernDraft): Promise<{ kind: 'kept' }> {
    this.known.draft = structuredClone(draft)
    return { kind: 'kept' }
  }

  async drop(): Promise<{ kind: 'dropped' }> {
    delete this.known.draft
    return { kind: 'dropped' }
  }

  async raise(recordId: string): ReturnType<Tablet['raiseConcern']> {
    const { draft } = this.known
    if (draft?.recordId !== recordId) return { kind: 'no-draft' }
    const missing = missingInConcern(draft)
    if (missing.length > 0) return { kind: 'incomplete', missing }
    delete this.known.draft
    const { childId, somebodyElse, contactId } = draft
    const child = this.tablet.children.find(({ card }) => card.id === childId)?.card.name
    this.known.raised.unshift({
      ...{ recordId, raisedAt: this.now().toISOString() },
      ...(childId !== undefined && { childId }),
      ...(child !== undefined && { child }),
      ...(somebodyElse !== undefined && { somebodyElse }),
      ...(contactId !== undefined && { contactId }),
    })
    this.tablet.tell({ kind: 'data-changed' })
    return { kind: 'raised', recordId }
  }
}
