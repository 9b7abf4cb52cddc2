import { proxy, type Remote, wrap } from 'comlink'
import type { News, StorageState, Tablet } from '#record'
import type { WorkerTablet } from './LocalTablet'
import type { Mark } from './Mark'

/** What only a page can do for the tablet. */
export type Page = {
  worker: Worker
  /** The mark outside the database, by which its loss is noticed. */
  sentinel: { read(): Mark | undefined; leave(mark: Mark): void }
  storage(): Promise<StorageState>
  askToKeep(): Promise<StorageState>
}

/**
 * The tablet as the screens see it. Call it once. It also tells the Worker when the page is seen, because a Worker
 * cannot know, and a talk with the server is due then.
 */
export async function connectTablet({ worker, sentinel, storage, askToKeep }: Page): Promise<Tablet> {
  const remote = wrap<WorkerTablet>(worker)
  const listeners = new Set<(news: News) => void>()
  const tell = (news: News) => {
    if (news.kind === 'status') leaveMark(sentinel, news)
    for (const listener of listeners) listener(news)
  }
  await remote.start(sentinel.read(), proxy(tell))
  const seen = () => void remote.seen(document.visibilityState === 'visible')
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('focus', seen)
  window.addEventListener('online', seen)
  seen()
  return { ...overTheWire(remote), subscribe: subscribeIn(listeners, remote), storage, askToKeep }
}

const subscribeIn =
  (listeners: Set<(news: News) => void>, remote: Remote<WorkerTablet>): Tablet['subscribe'] =>
  async (listener) => {
    listeners.add(listener)
    listener({ kind: 'status', status: await remote.status() })
    return async () => void listeners.delete(listener)
  }

/** Each method by name: an object that pretends to have every method would hide a misspelt one. */
const overTheWire = (remote: Remote<WorkerTablet>): Omit<Tablet, 'subscribe' | 'storage' | 'askToKeep'> => ({
  status: () => remote.status(),
  signedIn: () => remote.signedIn(),
  suggestPassphrase: () => remote.suggestPassphrase(),
  enrol: (passphrase, label) => remote.enrol(passphrase, label),
  unlock: (passphrase) => remote.unlock(passphrase),
  lock: () => remote.lock(),
  takeOver: () => remote.takeOver(),
  today: () => remote.today(),
  child: (childId) => remote.child(childId),
  startVisit: (childIds) => remote.startVisit(childIds),
  changeVisit: (childId, recordId, deciding) => remote.changeVisit(childId, recordId, deciding),
  draft: (contactId) => remote.draft(contactId),
  saveDraft: (draft) => remote.saveDraft(draft),
  discardDraft: (contactId, characters) => remote.discardDraft(contactId, characters),
  goOnHere: (contactId) => remote.goOnHere(contactId),
  addPicture: (contactId, childId, file) => remote.addPicture(contactId, childId, file),
  removePicture: (attachmentId) => remote.removePicture(attachmentId),
  thumbnail: (attachmentId) => remote.thumbnail(attachmentId),
  missing: (contactId) => remote.missing(contactId),
  finish: (contactId) => remote.finish(contactId),
  startRecord: (childId, type, first) => remote.startRecord(childId, type, first),
  changeRecord: (recordId) => remote.changeRecord(recordId),
  recordDraft: (recordId) => remote.recordDraft(recordId),
  saveRecordDraft: (draft) => remote.saveRecordDraft(draft),
  discardRecordDraft: (recordId, characters) => remote.discardRecordDraft(recordId, characters),
  sealRecord: (recordId) => remote.sealRecord(recordId),
  records: (childId, types) => remote.records(childId, types),
  outbox: () => remote.outbox(),
  receipts: () => remote.receipts(),
  sync: () => remote.sync(),
  handIn: () => remote.handIn(),
  whereabouts: () => remote.whereabouts(),
  expectBack: (contactId, backBy) => remote.expectBack(contactId, backBy),
  isBack: (contactId) => remote.isBack(contactId),
  concerns: () => remote.concerns(),
  keepConcern: (draft) => remote.keepConcern(draft),
  dropConcern: (recordId) => remote.dropConcern(recordId),
  raiseConcern: (recordId) => remote.raiseConcern(recordId),
  readHandover: (childId, id) => remote.readHandover(childId, id),
  lend: (childId, how) => remote.lend(childId, how),
  dismissLentBack: () => remote.dismissLentBack(),
  dismissNotice: (noticeId) => remote.dismissNotice(noticeId),
})

function leaveMark(sentinel: Page['sentinel'], { status }: Extract<News, { kind: 'status' }>): void {
  const { device, waiting, heardAt } = status
  if (!device) return
  sentinel.leave({ deviceId: device.deviceId, waiting, ...(heardAt !== undefined && { lastHeardAt: heardAt }) })
}
