import {
  charactersIn,
  draftFrom,
  isAsked,
  missingIn,
  newId,
  SAFEGUARDED,
  type ChildId,
  type Circumstances,
  type Cohort,
  type ContactId,
  type ContactOnFile,
  type Draft,
  type DraftElsewhere,
  type NotSaved,
  type PictureOutcome,
  type Tablet,
} from '#record'
import { FixtureRecords } from './FixtureRecords'
import { caseload } from './people'
import { visitsOf } from './visits'

/** The part of the tablet of memory that keeps children and the visits to them, begun and written. */
export abstract class FixtureVisits extends FixtureRecords {
  elsewhere: DraftElsewhere[] = []
  children = structuredClone(caseload)
  visits = structuredClone(visitsOf)
  contacts: Record<ChildId, ContactOnFile[]> = {}
  /** The last day for every draft, as if each child in them had moved. */
  finishBy: string | undefined
  drafts = new Map<string, { draft: Draft; savedAt: string }>()
  /** What the next picture meets. */
  nextPicture: PictureOutcome | NotSaved | undefined
  #small = new Map<string, Blob>()
  saves: Draft[] = []

  protected override nameOf(childId: ChildId): string {
    return this.children.find((child) => child.card.id === childId)?.card.name ?? ''
  }

  protected draftOf(childId: ChildId): string | undefined {
    return [...this.drafts.values()].find(({ draft }) => !draft.edit && childId in draft.children)?.draft.contactId
  }

  async goOnHere(contactId: ContactId): ReturnType<Tablet['goOnHere']> {
    const there = this.elsewhere.find((one) => one.contactId === contactId)
    if (!there) return { kind: 'no-draft' }
    const started = await this.startVisit(there.children.map((child) => child.childId))
    if (started.kind !== 'started') return { kind: 'no-draft' }
    this.drafts.delete(started.draft.contactId)
    this.drafts.set(contactId, { draft: { ...started.draft, contactId }, savedAt: there.savedAt })
    this.elsewhere = this.elsewhere.filter((one) => one !== there)
    return { kind: 'going-on', contactId }
  }

  async startVisit(childIds: ChildId[]): ReturnType<Tablet['startVisit']> {
    const children = Object.fromEntries(
      childIds.map((id) => [
        id,
        { recordId: newId(), purpose: this.#purposeOf(id), quotes: {}, earlierActions: {}, actions: {} },
      ]),
    )
    const openedAt = this.now().toISOString()
    const draft: Draft = { contactId: newId(), openedAt, form: 1, common: { present: {} }, children }
    this.drafts.set(draft.contactId, { draft, savedAt: openedAt })
    return { kind: 'started', draft }
  }

  #purposeOf(childId: ChildId): Cohort {
    const child = this.children.find(({ card }) => card.id === childId)
    return child?.duties[0]?.cohort ?? 'CIN'
  }

  async changeVisit(childId: ChildId, recordId: string, deciding = false): ReturnType<Tablet['changeVisit']> {
    const found = this.visits[childId]?.find((visit) => visit.recordId === recordId)
    if (!found) return { kind: 'unknown-visit' }
    const openedAt = this.now().toISOString()
    const { visit: doc, author, conflicts, signedOff } = found
    const draft: Draft = {
      ...draftFrom(doc, childId, recordId, openedAt),
      edit: {
        base: { head: 'ch-ben' },
        on: 'ch-ben',
        doc,
        author,
        deciding,
        ...(conflicts && { conflicts }),
        ...(signedOff && { signedOff }),
      },
    }
    const kept = this.drafts.get(draft.contactId) ?? { draft, savedAt: openedAt }
    this.drafts.set(draft.contactId, kept)
    return { kind: 'started', draft: kept.draft }
  }

  async draft(contactId: string): ReturnType<Tablet['draft']> {
    const kept = this.drafts.get(contactId)
    return kept ? { kind: 'draft', ...structuredClone(kept) } : { kind: 'no-draft' }
  }

  async saveDraft(draft: Draft): ReturnType<Tablet['saveDraft']> {
    if (this.refuseSaves) return this.refuseSaves
    if (!this.drafts.has(draft.contactId)) return { kind: 'no-draft' }
    const savedAt = this.now().toISOString()
    this.saves.push(structuredClone(draft))
    this.drafts.set(draft.contactId, { draft: structuredClone(draft), savedAt })
    return { kind: 'saved', savedAt }
  }

  async discardDraft(contactId: string, characters: number): ReturnType<Tablet['discardDraft']> {
    const kept = this.drafts.get(contactId)
    if (!kept) return { kind: 'no-draft' }
    const now = charactersIn(kept.draft)
    if (now !== characters) return { kind: 'changed', characters: now }
    this.drafts.delete(contactId)
    return { kind: 'discarded' }
  }

  async missing(contactId: string): ReturnType<Tablet['missing']> {
    const kept = this.drafts.get(contactId)
    const of = (id: ChildId): Circumstances => {
      const card = this.children.find((child) => child.card.id === id)?.card
      const asksSafeguarded = isAsked(SAFEGUARDED, Object.keys(card?.cohorts ?? {}) as Cohort[])
      return {
        asksSafeguarded,
        lookedAfter: card?.cohorts?.CLA !== undefined,
        bornOn: card?.bornOn,
        expectedOn: card?.expectedOn,
      }
    }
    return kept ? missingIn(kept.draft, of) : []
  }

  async addPicture(_contactId: string, _childId: string, file: Blob): Promise<PictureOutcome | NotSaved> {
    if (this.nextPicture) return this.nextPicture
    const attachmentId = newId()
    this.#small.set(attachmentId, file)
    const said = { kind: 'PHOTO' as const, mediaType: 'image/jpeg', bytes: file.size, sha256: '0'.repeat(64) }
    return { kind: 'added', attachmentId, attachment: { ...said, takenAt: this.now().toISOString() } }
  }

  async removePicture(attachmentId: string): Promise<void> {
    this.#small.delete(attachmentId)
  }

  async thumbnail(attachmentId: string): Promise<Blob | undefined> {
    return this.#small.get(attachmentId)
  }
}
