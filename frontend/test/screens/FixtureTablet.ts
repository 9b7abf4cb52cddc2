import {
  charactersIn,
  charactersTyped,
  type ConcernDraft,
  type Concerns,
  newId,
  type ChildId,
  type ContactId,
  type Draft,
  type FinishOutcome,
  type Lending,
  type News,
  type Notice,
  type Outbox,
  type OutboxItem,
  type PictureOnItsWay,
  type Status,
  type StorageState,
  type SyncOutcome,
  type Tablet,
  type Today,
  type UnlockOutcome,
  type Whereabouts,
  type Handover,
} from '#record'
import { FixtureOutings } from './FixtureOutings'
import { FixtureVisits } from './FixtureVisits'
import { FixtureConcerns } from './FixtureConcerns'

/** A tablet made of memory, for looking at the screens and for their tests. It is never part of the client. */
export class FixtureTablet extends FixtureVisits implements Tablet {
  status_: Status = {
    state: 'open',
    device: {
      deviceId: 'd-1',
      label: 'Ana’s tablet',
      initials: 'AR',
      authority: 'Westhaven',
      dutyPhone: '01632 960 000',
    },
    worker: { workerId: 'w-ana', name: 'Ana Reid' },
    waiting: 0,
    heardAt: '2026-11-23T09:12:00.000Z',
    lastReceiptAt: '2026-11-23T14:03:00.000Z',
  }
  handovers: Record<ChildId, Handover> = {}
  notices: Notice[] = []
  /** Pictures of finished visits that are on their way. */
  pictures: PictureOnItsWay[] = []
  storage_: StorageState = { persistence: 'granted', usedBytes: 24_000_000, quotaBytes: 58_000_000_000, low: false }
  nextSync: SyncOutcome = { kind: 'done', sent: 0, fetched: 0 }
  #listeners = new Set<(news: News) => void>()

  constructor(now: () => Date) {
    super(now)
  }

  async status(): Promise<Status> {
    return this.status_
  }

  async subscribe(listener: (news: News) => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener)
    return async () => void this.#listeners.delete(listener)
  }

  tell(news: News): void {
    if (news.kind === 'status') this.status_ = news.status
    for (const listener of this.#listeners) listener(news)
  }

  become(part: Partial<Status>): void {
    this.tell({ kind: 'status', status: { ...this.status_, ...part } })
  }

  signedIn_ = true

  async signedIn(): Promise<boolean> {
    return this.signedIn_
  }

  async suggestPassphrase(): Promise<string> {
    return 'copper violin meadow lantern otter'
  }

  async enrol(): Promise<{ kind: 'enrolled'; deviceId: string; workerName: string }> {
    this.become({ state: 'open' })
    return { kind: 'enrolled', deviceId: 'd-1', workerName: 'Ana Reid' }
  }

  async unlock(passphrase: string): Promise<UnlockOutcome> {
    if (passphrase !== 'copper violin meadow lantern otter')
      return { kind: 'wrong-passphrase', triesLeft: 8, waitMs: 4_000 }
    this.become({ state: 'open' })
    return { kind: 'unlocked', workerName: 'Ana Reid' }
  }

  async lock(): Promise<void> {
    this.become({ state: 'locked' })
  }

  async takeOver(): Promise<Status> {
    this.become({ state: 'locked' })
    return this.status_
  }

  async today(): Promise<Today> {
    const drafts = [...this.drafts.values()].map(({ draft, savedAt }) => ({
      contactId: draft.contactId,
      openedAt: draft.openedAt,
      savedAt,
      children: Object.keys(draft.children).map((childId) => ({ childId, name: this.nameOf(childId) })),
      characters: charactersIn(draft),
      ...(this.finishBy && { finishBy: this.finishBy }),
      ...(draft.edit && {
        changes: {
          author: draft.edit.author,
          happenedAt: draft.common.startedAt ?? draft.openedAt,
          deciding: draft.edit.deciding === true,
        },
      }),
    }))
    const received = 42 + this.items.filter((item) => item.state === 'received').length
    return {
      kind: 'today',
      asOf: '2026-11-23T09:12:00.000Z',
      freshness: 'fresh',
      children: this.children.map((child) => ({ ...child, draft: this.draftOf(child.card.id) })),
      drafts,
      recordDrafts: [...this.recordDrafts.values()].map(({ draft, savedAt }) => ({
        ...draft,
        ...{ savedAt, name: this.nameOf(draft.childId), characters: charactersTyped(draft) },
      })),
      returns: this.returns,
      elsewhere: this.elsewhere,
      counts: {
        waiting: this.items.filter((item) => item.state === 'waiting').length,
        held: 0,
        quarantined: 0,
        received,
      },
      toDecide: this.children.reduce((sum, child) => sum + child.toDecide, 0),
      notices: this.notices,
      parked: 0,
      parkedDrafts: 0,
    }
  }

  async child(childId: ChildId): ReturnType<Tablet['child']> {
    const found = this.children.find((child) => child.card.id === childId)
    if (!found) return { kind: 'unknown-child' }
    const siblings = Object.values(found.card.people ?? {})
      .filter((person) => person.childId)
      .map((person) => ({ childId: person.childId!, name: this.nameOf(person.childId!) }))
    return {
      kind: 'child',
      card: found.card,
      duties: found.duties,
      visits: this.visits[childId] ?? [],
      contacts: this.contacts[childId] ?? [],
      ...(this.handovers[childId] && { handover: this.handovers[childId] }),
      draft: this.draftOf(childId),
      keptForLater: this.keptForLater,
      siblings,
      parked: 0,
      asOf: '2026-11-23T09:12:00.000Z',
    }
  }

  /** What she has kept for later on this tablet. */
  keptForLater = 0

  async lend(childId: ChildId, { level, language }: Lending): ReturnType<Tablet['lend']> {
    const name = this.nameOf(childId)
    this.become({ state: 'locked', lent: true })
    return { kind: 'lent', brief: { lentId: 'l-1', childId, name, worker: 'Ana', level, language, to: {} } }
  }

  async dismissLentBack(): Promise<void> {
    const { lentBack: _read, ...rest } = this.status_
    this.tell({ kind: 'status', status: rest })
  }

  readonly outings = new FixtureOutings(this, () => this.now())
  whereabouts = (): Promise<Whereabouts> => this.outings.whereabouts()
  expectBack = (contactId: ContactId, backBy: string): Promise<{ kind: 'kept' }> =>
    this.outings.expectBack(contactId, backBy)
  isBack = (contactId: ContactId): Promise<{ kind: 'kept' }> => this.outings.isBack(contactId)

  readonly office = new FixtureConcerns(this, () => this.now())
  concerns = (): Promise<Concerns> => this.office.concerns()
  keepConcern = (draft: ConcernDraft): Promise<{ kind: 'kept' }> => this.office.keep(draft)
  dropConcern = (): Promise<{ kind: 'dropped' }> => this.office.drop()
  raiseConcern = (recordId: string): ReturnType<Tablet['raiseConcern']> => this.office.raise(recordId)

  async readHandover(childId: ChildId): Promise<void> {
    delete this.handovers[childId]
    this.tell({ kind: 'data-changed' })
  }

  async finish(contactId: string): Promise<FinishOutcome> {
    const kept = this.drafts.get(contactId)
    if (!kept) return { kind: 'no-draft' }
    const missing = await this.missing(contactId)
    if (missing.length > 0) return { kind: 'incomplete', missing }
    this.drafts.delete(contactId)
    if (this.outings.isOut(contactId)) await this.isBack(contactId)
    const items = Object.keys(kept.draft.children).map((childId, n) => this.#sealed(kept.draft, childId, n))
    this.items.unshift(...items)
    this.become({ waiting: items.length })
    return { kind: 'sealed', contactId, sealed: items, waiting: items.length }
  }

  #sealed(draft: Draft, childId: ChildId, n: number): OutboxItem {
    return {
      changeId: newId(),
      recordId: newId(),
      childId,
      childName: this.nameOf(childId),
      contactId: draft.contactId,
      deviceSeq: 43 + n,
      happenedAt: draft.common.startedAt ?? draft.openedAt,
      sealedAt: this.now().toISOString(),
      state: 'waiting',
    }
  }

  async outbox(): Promise<Outbox> {
    const received = 42 + this.items.filter((item) => item.state === 'received').length
    return {
      kind: 'outbox',
      sealed: 42 + this.items.length,
      received,
      waiting: this.items.filter((item) => item.state === 'waiting').length,
      lastReceiptAt: this.status_.lastReceiptAt,
      missing: this.neverArrived,
      items: this.items,
      pictures: this.pictures,
      notices: [],
    }
  }

  neverArrived: number[] = []

  async receipts(): ReturnType<Tablet['receipts']> {
    return { kind: 'receipts', count: 3, name: 'doorstep-receipts-2026-11-23.json', text: '{}' }
  }

  async sync(): Promise<SyncOutcome> {
    if (this.nextSync.kind === 'done') this.receive()
    this.become({ lastSync: this.nextSync })
    return this.nextSync
  }

  receive(): void {
    const receivedAt = this.now().toISOString()
    this.items = this.items.map((item) =>
      item.state === 'waiting' ? { ...item, state: 'received', receivedAt, receiptSeq: [118, 118] } : item,
    )
    this.become({ waiting: 0, lastReceiptAt: receivedAt })
    this.tell({ kind: 'data-changed' })
  }

  async handIn(): ReturnType<Tablet['handIn']> {
    return { kind: 'handed-in', deposited: 1 }
  }

  async dismissNotice(): Promise<void> {}

  async storage(): Promise<StorageState> {
    return this.storage_
  }

  async askToKeep(): Promise<StorageState> {
    return this.storage_
  }
}
