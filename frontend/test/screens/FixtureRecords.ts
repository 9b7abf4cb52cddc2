import {
  happenedAtOf,
  lackingIn,
  newId,
  charactersTyped,
  said,
  type ChildId,
  type NotSaved,
  type OtherType,
  type OutboxItem,
  type RecordDraft,
  type RecordOnFile,
  type ReturnToday,
  type Tablet,
} from '#record'

/** The part of the tablet of memory that keeps records beside visits. */
export abstract class FixtureRecords {
  items: OutboxItem[] = []
  /** What the next saves answer, to show what a full disk looks like. */
  refuseSaves: NotSaved | undefined
  recordDrafts = new Map<string, { draft: RecordDraft; savedAt: string }>()
  records_: Record<ChildId, RecordOnFile[]> = {}
  returns: ReturnToday[] = []

  async startRecord(
    ...[childId, type, doc = {}]: Parameters<Tablet['startRecord']>
  ): ReturnType<Tablet['startRecord']> {
    const open = [...this.recordDrafts.values()].find(({ draft }) => draft.childId === childId && draft.type === type)
    return open ? { kind: 'started', draft: open.draft } : this.#begin({ recordId: newId(), childId, type, doc })
  }

  async changeRecord(recordId: string): ReturnType<Tablet['changeRecord']> {
    const [childId, records] = Object.entries(this.records_).find(([, all]) =>
      all.some((one) => one.recordId === recordId),
    ) ?? ['', []]
    const found = records.find((one) => one.recordId === recordId)
    if (!found) return { kind: 'unknown-record' }
    const { type, doc, author } = found
    return this.#begin({ recordId, childId, type, doc, edit: { base: { head: 'ch-ben' }, doc, author } })
  }

  #begin(begun: Omit<RecordDraft, 'openedAt'>): { kind: 'started'; draft: RecordDraft } {
    const draft = { ...begun, openedAt: this.now().toISOString() }
    this.recordDrafts.set(draft.recordId, { draft, savedAt: draft.openedAt })
    return { kind: 'started', draft }
  }

  async recordDraft(recordId: string): ReturnType<Tablet['recordDraft']> {
    const kept = this.recordDrafts.get(recordId)
    return kept ? { kind: 'draft', ...structuredClone(kept) } : { kind: 'no-draft' }
  }

  async saveRecordDraft(draft: RecordDraft): ReturnType<Tablet['saveRecordDraft']> {
    if (this.refuseSaves) return this.refuseSaves
    if (!this.recordDrafts.has(draft.recordId)) return { kind: 'no-draft' }
    const savedAt = this.now().toISOString()
    this.recordDrafts.set(draft.recordId, { draft: structuredClone(draft), savedAt })
    return { kind: 'saved', savedAt }
  }

  async discardRecordDraft(recordId: string, characters: number): ReturnType<Tablet['discardRecordDraft']> {
    const kept = this.recordDrafts.get(recordId)
    if (!kept) return { kind: 'no-draft' }
    const held = charactersTyped(kept.draft)
    if (held !== characters) return { kind: 'changed', characters: held }
    this.recordDrafts.delete(recordId)
    return { kind: 'discarded' }
  }

  async sealRecord(recordId: string): ReturnType<Tablet['sealRecord']> {
    const kept = this.recordDrafts.get(recordId)
    if (!kept) return { kind: 'no-draft' }
    const lacking = lackingIn(kept.draft)
    if (lacking.length > 0) return { kind: 'incomplete', lacking }
    const { childId, type, openedAt } = kept.draft
    const at = this.now().toISOString()
    const happenedAt = happenedAtOf(kept.draft)
    this.recordDrafts.delete(recordId)
    const others = (this.records_[childId] ?? []).filter((one) => one.recordId !== recordId)
    const doc = said(kept.draft.doc)
    const times = { author: 'Ana Reid', happenedAt, capturedAt: openedAt, sealedAt: at }
    this.records_[childId] = [{ recordId, type, doc, ...times, delivery: 'waiting' }, ...others]
    const changeId = newId()
    const label = { changeId, recordId, childId, childName: this.nameOf(childId), contactId: recordId, type }
    const item: OutboxItem = { ...label, deviceSeq: 43, happenedAt, sealedAt: at, state: 'waiting' }
    this.items = [item, ...this.items]
    return { kind: 'sealed', recordId, changeId, waiting: this.items.length }
  }

  async records(childId: ChildId, types: readonly OtherType[]): ReturnType<Tablet['records']> {
    const records = (this.records_[childId] ?? []).filter(({ type }) => types.includes(type))
    return { kind: 'records', records: structuredClone(records) }
  }

  protected abstract nameOf(childId: ChildId): string

  constructor(protected readonly now: () => Date) {}
}
