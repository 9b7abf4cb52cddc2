export { type Added, addKept, chooseKept, keptHere, letGo } from './adding'
export { acknowledge, type Acknowledgement, type VerifiedReceipt } from './acknowledge'
export { applyItems, applyPull, type PulledItem, type PulledPage } from './applyPull'
export type { ChildBlob } from './ChildBlob'
export type { Branch, Filed } from './Branch'
export { type FiledRecord, putHandoverRead, readCard, readChild, readRecord } from './childFile'
export { type Database, type DeviceMeta, type Ledger, openDatabase, type PictureRow, type Reach } from './database'
export {
  type Elsewhere,
  type ElsewhereRow,
  putElsewhere,
  readElsewhere,
  readElsewhereOf,
  removeElsewhere,
} from './elsewhere'
export {
  beginRecordDraft,
  putRecordDraft,
  readRecordDraft,
  readRecordDrafts,
  removeRecordDraft,
  type StoredRecordDraft,
  summaryOfRecord,
} from './recordDrafts'
export { sealRecord } from './sealRecord'
export { addDraft, putDraft, readDraft, readDrafts, removeDraft } from './drafts'
export { asShownNow, circumstancesOf, finish } from './finish'
export type { Author } from './sealing'
export { decidedOn, undecided } from './undecided'
export { type Held, readHeld } from './holdings'
export {
  countLater,
  dropLentBack,
  endLending,
  keptToShow,
  lendTo,
  type LentTo,
  openKept,
  readLent,
  readLentBack,
  takeInto,
} from './lending'
export { LedElsewhere, takeLead } from './leading'
export { Locker } from './Locker'
export { mendingPlan, type MendingPlan, takeOut } from './mending'
export { deviceIn, type Meta, putMeta, reachIn, readMeta, readRules } from './meta'
export { readReceipts } from './receipts'
export { dutiesNow, putReckoned } from './reckoned'
export { dropRenewalKey, goOnAs, nameIsGone, renewalKey } from './renewing'
export { markDeposited, readAllCopies, readCopies, readSent, readOutbox, readWaiting, type Waiting } from './outbox'
export type { RecordBlob } from './RecordBlob'
export { type StoredDraft, summaryOf } from './StoredDraft'
export {
  dropPicture,
  markPicture,
  onItsWay,
  type PictureHere,
  type PictureLabel,
  picturesOfDraft,
  picturesToDeposit,
  putPicture,
  readPicture,
  readPictureCopy,
  readPictures,
  readThumbnail,
  refusePicture,
} from './pictures'
export { countCards, readToday, type Watched } from './today'
export { forgetDays, sealUnfinished } from './unfinished'
export { readUnread, type Unread } from './unread'
export { write } from './write'
export { heard } from './heard'
export { changeConcerns, type KeptConcern, type KnownConcerns, readConcerns } from './concerns'
export { raiseConcern } from './raiseConcern'
export { changeWhereabouts, type KnownWhereabouts, readWhereabouts } from './whereabouts'
