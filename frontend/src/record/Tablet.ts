import type { ConcernDraft, ConcernMissing, Concerns } from './Concern'
import type { Draft, Missing } from './Draft'
import type { Outbox, ReceiptFile } from './Outbox'
import type { Brief, Lending } from './Lending'
import type { Doc } from './mergePatch'
import type { PictureOutcome } from './Picture'
import type { OtherType } from './OtherType'
import type { RecordDraft, RecordOnFile, SealOutcome } from './RecordDraft'
import type { Whereabouts } from './VisitPlan'
import type { AttachmentId, ChildId, ContactId, RecordId, Timestamp } from './model'
import type {
  Unsubscribe,
  Status,
  News,
  NotOpen,
  NotSaved,
  EnrolOutcome,
  UnlockOutcome,
  Today,
  ChildFile,
  FinishOutcome,
  SyncOutcome,
  HandInOutcome,
  StorageState,
} from './tabletAnswers'

/**
 * What the screens may ask of the tablet. Everything behind it (keys, records, network) lives in one dedicated Worker;
 * a screen gets plain values and never a key. Every method may be called at any time: what cannot be done now is
 * answered with a `kind` that the screen turns into a sentence. Nothing here throws for a reason that a worker could
 * meet; an exception is a defect.
 */
export interface Tablet {
  /** How things stand; also the first thing that `subscribe` tells. */
  status(): Promise<Status>

  /**
   * Tells the listener how things stand now, and again at each change. On `please-save` a screen saves what is typed
   * at once: the tablet will lock, or another tab takes over, within a second.
   */
  subscribe(listener: (news: News) => void): Promise<Unsubscribe>

  /** Five words from a list of 1,296: about 51 bits. */
  suggestPassphrase(): Promise<string>

  /** Whether the council's server knows who is here; `false` as well when it does not answer. */
  signedIn(): Promise<boolean>

  /** Makes this tablet and the signed-in worker a device. Needs a signal and a session (`GET /login`). Ends unlocked. */
  enrol(passphrase: string, label: string): Promise<EnrolOutcome>

  /** Works with no signal. Takes about a second, on purpose. */
  unlock(passphrase: string): Promise<UnlockOutcome>

  /** Forgets the keys. The screen then loads a fresh document, so that nothing stays in memory. */
  lock(): Promise<void>

  /** In a second tab: asks the first one to save and let go, and takes its place. */
  takeOver(): Promise<Status>

  today(): Promise<Today | NotOpen>

  child(childId: ChildId): Promise<ChildFile | { kind: 'unknown-child' } | NotOpen>

  /** Opens a draft for one visit to these children, or finds the one already open for exactly these or more. */
  startVisit(childIds: ChildId[]): Promise<{ kind: 'started'; draft: Draft } | NotSaved | { kind: 'unknown-child' }>

  /**
   * Opens a draft that changes one finished visit, or finds the one that is open. It builds on what this tablet wrote
   * itself while that is on its way, else on what the server showed. `deciding`: she came to decide what was said
   * differently. `busy`: another child's record of the same visit is being changed.
   */
  changeVisit(
    childId: ChildId,
    recordId: RecordId,
    deciding?: boolean,
  ): Promise<
    | { kind: 'started'; draft: Draft }
    | { kind: 'busy'; contactId: ContactId; name: string }
    | { kind: 'unknown-visit' }
    | NotSaved
  >

  /** Asks nothing of a draft's completeness; a draft written by an older form comes back as it was. */
  draft(
    contactId: ContactId,
  ): Promise<{ kind: 'draft'; draft: Draft; savedAt: Timestamp } | { kind: 'no-draft' } | NotOpen>

  /**
   * Encrypts and writes the whole draft, durable when this answers. Calls may follow each other without waiting: the
   * last one wins, and never an older one over a newer. A save after Finish answers `no-draft` and writes nothing.
   */
  saveDraft(draft: Draft): Promise<{ kind: 'saved'; savedAt: Timestamp } | { kind: 'no-draft' } | NotSaved>

  /**
   * The worker's own counted decision: `characters` must be what the draft holds now (`DraftSummary.characters`), or
   * nothing is thrown away and the answer says how many there are.
   */
  discardDraft(
    contactId: ContactId,
    characters: number,
  ): Promise<{ kind: 'discarded' } | { kind: 'changed'; characters: number } | { kind: 'no-draft' } | NotSaved>

  /**
   * Goes on here with what another tablet of hers left. A draft in which something was typed here meanwhile is never
   * replaced: then it is the one to go on with, and the next talk keeps both.
   */
  goOnHere(contactId: ContactId): Promise<{ kind: 'going-on'; contactId: ContactId } | { kind: 'no-draft' } | NotSaved>

  /**
   * Takes a picture into an open draft: made anew without what the camera wrote beside it, and encrypted on the disk when
   * this answers. The screen then names it in the draft; one that was not named yet is found again by `draft`.
   */
  addPicture(contactId: ContactId, childId: ChildId, file: Blob): Promise<PictureOutcome | NotSaved>

  /** Takes a picture of an open draft off the tablet. */
  removePicture(attachmentId: AttachmentId): Promise<void>

  /** A small version to look at, while the tablet still has the picture. */
  thumbnail(attachmentId: AttachmentId): Promise<Blob | undefined>

  /** What Finish would still ask for, without sealing; empty when it may be sealed. */
  missing(contactId: ContactId): Promise<Missing[]>

  /**
   * Seals the last saved draft: one change for each child, in one step. Save first, then finish. `unchanged`: a finished
   * visit was opened and nothing in it was changed or decided.
   */
  finish(contactId: ContactId): Promise<FinishOutcome>

  /**
   * Opens a draft of a record that is not a visit, or finds the open one of this kind for this child; `first` is what a new
   * one begins with. It keeps every promise of a visit's draft.
   */
  startRecord(
    childId: ChildId,
    type: OtherType,
    first?: Doc,
  ): Promise<{ kind: 'started'; draft: RecordDraft } | { kind: 'unknown-child' } | NotSaved>

  /** Opens a sealed record that is not a visit as a draft, or goes on with the open one, as `changeVisit` does. */
  changeRecord(
    recordId: RecordId,
  ): Promise<{ kind: 'started'; draft: RecordDraft } | { kind: 'unknown-record' } | NotSaved>

  recordDraft(
    recordId: RecordId,
  ): Promise<{ kind: 'draft'; draft: RecordDraft; savedAt: Timestamp } | { kind: 'no-draft' } | NotOpen>

  /** Durable when this answers; calls may follow each other without waiting, and the last one wins (see `saveDraft`). */
  saveRecordDraft(draft: RecordDraft): Promise<{ kind: 'saved'; savedAt: Timestamp } | { kind: 'no-draft' } | NotSaved>

  /** The worker's own counted decision (see `discardDraft`). */
  discardRecordDraft(
    recordId: RecordId,
    characters: number,
  ): Promise<{ kind: 'discarded' } | { kind: 'changed'; characters: number } | { kind: 'no-draft' } | NotSaved>

  /** Seals the last saved draft as the next change of this tablet, in the step that removes the draft. */
  sealRecord(recordId: RecordId): Promise<SealOutcome | NotSaved>

  /** What lies here of one child beside her visits, the newest first. */
  records(
    childId: ChildId,
    types: readonly OtherType[],
  ): Promise<{ kind: 'records'; records: RecordOnFile[] } | { kind: 'unknown-child' } | NotOpen>

  outbox(): Promise<Outbox | NotOpen>

  /** Every receipt so far, as a file that anybody can check without this tablet and without the server. */
  receipts(): Promise<ReceiptFile | NotOpen>

  /** Sends what waits and fetches what is new. Also happens by itself: at start, on focus, after Finish, each minute. */
  sync(): Promise<SyncOutcome>

  /**
   * Hands in what waits by the authority's deposit, readable by nobody on the way. Needs no unlock and no session;
   * for a forgotten passphrase, a revoked tablet, a worker who left. What is handed in stays on the tablet too.
   */
  handIn(): Promise<HandInOutcome>

  /** Who knows where she is. Works with no signal: then it is what was last heard. */
  whereabouts(): Promise<Whereabouts | NotOpen>

  /**
   * She says when she will be back, for the first time or again; kept when this answers, and sent at once if it can be.
   * That the office knows it is only said by `whereabouts`, once the server has answered. `unknown-visit`: no such visit
   * is begun here and no plan of it is known.
   */
  expectBack(contactId: ContactId, backBy: Timestamp): Promise<{ kind: 'kept' } | { kind: 'unknown-visit' } | NotSaved>

  /** She is back. Finish says it too. */
  isBack(contactId: ContactId): Promise<{ kind: 'kept' } | { kind: 'unknown-visit' } | NotSaved>

  /** Concerns raised here that are not long read, the one being written, and whom to ring. Works with no signal. */
  concerns(): Promise<Concerns | NotOpen>

  /**
   * Encrypts and writes the concern that is being written, durable when this answers; there is one at a time. `no-draft`:
   * it was raised or thrown away, or another one is open.
   */
  keepConcern(draft: ConcernDraft): Promise<{ kind: 'kept' } | { kind: 'no-draft' } | NotSaved>

  /** Throws away the concern that is being written, on her word. */
  dropConcern(recordId: RecordId): Promise<{ kind: 'dropped' } | NotSaved>

  /**
   * Raises it as it was kept last: on the disk when this answers, and told to the server at once, ahead of everything else,
   * again every few seconds until it has answered. That the office has it, and who has read it, is only said by `concerns`.
   */
  raiseConcern(
    recordId: RecordId,
  ): Promise<
    | { kind: 'raised'; recordId: RecordId }
    | { kind: 'incomplete'; missing: ConcernMissing[] }
    | { kind: 'no-draft' }
    | NotSaved
  >

  /** She has read what the one who knew the child would tell her; the card does not open with it any more. */
  readHandover(childId: ChildId, id: string): Promise<void>

  /**
   * Hands the tablet to a child: notes it durably, forgets the keys, and answers with all that her own page may know. From
   * then on every document opens locked, until the worker unlocks it; what the child showed goes into her visit then.
   */
  lend(childId: ChildId, how: Lending): Promise<{ kind: 'lent'; brief: Brief } | { kind: 'unknown-child' } | NotSaved>

  /** The worker has read what came back with the tablet. */
  dismissLentBack(): Promise<void>

  /** The worker has read the notice. */
  dismissNotice(noticeId: string): Promise<void>

  storage(): Promise<StorageState>

  /** Asks the browser to keep this tablet's data; best called from a tap. Answers as `storage()` does. */
  askToKeep(): Promise<StorageState>
}
