import type {
  ContactId,
  EnrolOutcome,
  HandInOutcome,
  LentBack,
  News,
  NotOpen,
  Status,
  SyncOutcome,
  Tablet,
  TabletState,
} from '#record'
import {
  type Database,
  dropLentBack,
  finish,
  heard,
  LedElsewhere,
  type Meta,
  openDatabase,
  putHandoverRead,
  readMeta,
  sealRecord,
  takeLead,
  write,
} from '#store'
import { Line, whoIsSignedIn } from '#sync'
import { type DeviceKey, makeDeviceKey, suggestPassphrase } from '#vault'
import { Conversation } from './Conversation'
import type { Tried } from './converging'
import { enrolDevice } from './enrolling'
import type { Ground, Losing } from './Ground'
import { inTurn } from './inTurn'
import { lend } from './lending'
import type { Mark } from './Mark'
import type { Opened } from './Opened'
import { child, outbox, receipts, today } from './reading'
import { PictureRun } from './PictureRun'
import { Posting } from './Posting'
import { Rhythm } from './Rhythm'
import { reckonAfter } from './reckoning'
import type { Renewed } from './renewing'
import { postDrafts } from './sharing'
import { statusOf } from './statusOf'
import { handInCopies } from './handingIn'
import type { Tabletop } from './Tabletop'
import { takeBack } from './takingBack'
import { talk } from './talking'
import { unlockDevice } from './unlocking'
import { Urgent } from './Urgent'
import { Workbook } from './Workbook'

/** What the Worker offers; the page adds what only a page can do. */
export type WorkerTablet = Omit<Tablet, 'subscribe' | 'storage' | 'askToKeep'> & {
  start(mark: Mark | undefined, tell: (news: News) => void): Promise<Status>
  seen(visible: boolean): void
}

const EMPTY: Meta = { ledger: { seq: 0, received: 0 }, reach: { scopeVersion: 0 }, tries: { failed: 0, lastAtMs: 0 } }
// Long enough for a screen to hand over what is typed.
const SAVING_MS = 700

export class LocalTablet implements WorkerTablet {
  readonly #ground: Ground
  readonly #lead: ReturnType<Ground['lead']>
  readonly #line: Line
  readonly #conversation = new Conversation(
    (progress) => this.#whileLeading(() => this.#talk(progress)),
    (data) => {
      void this.#changed(data ? 'data-changed' : undefined)
      // After the talk, never in it: words do not wait for a picture.
      if (data) setTimeout(() => void this.#whileLeading(() => this.#pictures.go()))
    },
  )
  readonly #rhythm = new Rhythm(() => this.#opened && this.#conversation.soon())
  readonly #turns = inTurn()
  readonly #urgent: Urgent
  readonly #workbook: Workbook
  readonly #posting = new Posting(async () => {
    if (this.#opened && !this.#conversation.progress) await postDrafts(this.#opened, this.#line)
  })
  readonly #pictures: PictureRun
  #state: TabletState = 'starting'
  #db: Database | undefined
  #meta = EMPTY
  #waiting = 0
  #opened: Opened | undefined
  #mark: Mark | undefined
  /** Kept between tries: when an answer gets lost, the server knows the same key as the same tablet. */
  #deviceKey: DeviceKey | undefined
  #lastHeard: { serverMs: number; tabletMs: number } | undefined
  readonly #tried: Tried = {}
  /** What came back with the tablet from a child's hands. */
  #lentBack: LentBack | undefined
  /** Why the council would not give a restored tablet its new name. */
  #refused: string | undefined
  #tell: (news: News) => void = () => {}

  constructor(ground: Ground) {
    this.#ground = ground
    this.#line = new Line(ground.fetching, (serverMs, tabletMs) => {
      this.#lastHeard = { serverMs, tabletMs }
    })
    this.#pictures = new PictureRun({
      line: this.#line,
      conversation: this.#conversation,
      opened: () => this.#opened,
      told: () => void this.#changed('data-changed'),
    })
    const top: Tabletop = {
      ground,
      line: this.#line,
      opened: () => this.#opened,
      notOpen: () => this.#notOpen(),
      withOpen: (act) => this.#withOpen(act),
      now: () => this.#now(),
      changed: () => this.#changed('data-changed'),
      saved: () => this.#posting.later(),
    }
    this.#urgent = new Urgent(top)
    this.#workbook = new Workbook(top)
    this.#lead = ground.lead((how) => this.#losing(how))
  }

  async start(mark: Mark | undefined, tell: (news: News) => void): Promise<Status> {
    this.#mark = mark
    this.#tell = tell
    if (await this.#lead.take()) await this.#begin()
    else this.#state = 'second-tab'
    return this.#changed()
  }

  seen(visible: boolean): void {
    this.#rhythm.seen(visible)
    this.#urgent.seen(visible)
  }

  async status(): Promise<Status> {
    await this.#refresh()
    return this.#status()
  }

  suggestPassphrase = async (): Promise<string> => suggestPassphrase()

  signedIn = async (): Promise<boolean> => (await whoIsSignedIn(this.#line)) !== undefined

  async takeOver(): Promise<Status> {
    if (this.#state === 'second-tab' && (await this.#lead.takeOver())) await this.#begin()
    return this.#changed()
  }

  enrol(passphrase: string, label: string): Promise<EnrolOutcome> {
    return this.#writing(async () => {
      const db = this.#db
      if (this.#state === 'locked' || this.#state === 'open') return { kind: 'already-enrolled' }
      if (!db || this.#state === 'second-tab') return this.#notOpen()
      this.#deviceKey ??= await makeDeviceKey()
      const outcome = await enrolDevice(db, this.#line, {
        passphrase,
        label,
        key: this.#deviceKey,
        cost: this.#ground.cost,
      })
      if (outcome.kind !== 'opened') return outcome
      this.#deviceKey = undefined
      await this.#open(outcome.opened)
      return { kind: 'enrolled', deviceId: outcome.opened.device.deviceId, workerName: outcome.opened.author.name }
    })
  }

  unlock(passphrase: string): ReturnType<Tablet['unlock']> {
    return this.#writing(async () => {
      if (!this.#db || this.#state !== 'locked') return this.#notOpen()
      const outcome = await unlockDevice(this.#db, passphrase, this.#ground.nowMs)
      if (outcome.kind !== 'opened') return outcome
      await this.#open(outcome.opened)
      return { kind: 'unlocked', workerName: outcome.opened.author.name }
    })
  }

  async lock(): Promise<void> {
    // After what was asked before it, so that the last save is on the disk.
    await this.#writing(async () => this.#shut('locked'))
  }

  today: Tablet['today'] = async () => (this.#opened ? today(this.#opened, this.#ground.nowMs()) : this.#notOpen())
  child: Tablet['child'] = async (childId) => (this.#opened ? child(this.#opened, childId) : this.#notOpen())
  outbox: Tablet['outbox'] = async () => (this.#opened ? outbox(this.#opened) : this.#notOpen())
  receipts: Tablet['receipts'] = async () => (this.#opened ? receipts(this.#opened) : this.#notOpen())
  thumbnail: Tablet['thumbnail'] = (attachmentId) => this.#workbook.thumbnail(attachmentId)

  async sealRecord(recordId: string): ReturnType<Tablet['sealRecord']> {
    const outcome = await this.#withOpen(({ db, locker, author }) =>
      this.#ground.chainLock(() => sealRecord(db, locker, author, recordId, () => this.#now())),
    )
    if (outcome.kind === 'sealed') await this.#changed('data-changed')
    if (outcome.kind === 'sealed') void this.#conversation.now()
    return outcome
  }

  async finish(contactId: ContactId): ReturnType<Tablet['finish']> {
    const outcome = await this.#withOpen(async (opened) => {
      const { db, locker, author } = opened
      const done = await this.#ground.chainLock(() => finish(db, locker, author, contactId, () => this.#now()))
      if (done.kind === 'sealed') await reckonAfter(opened, done.sealed, this.#now())
      return done
    })
    if (outcome.kind !== 'sealed') return outcome
    await this.isBack(contactId)
    await this.#changed('data-changed')
    void this.#conversation.now()
    return outcome
  }

  startVisit: Tablet['startVisit'] = (...what) => this.#workbook.startVisit(...what)
  changeVisit: Tablet['changeVisit'] = (...what) => this.#workbook.changeVisit(...what)
  draft: Tablet['draft'] = (...what) => this.#workbook.draft(...what)
  saveDraft: Tablet['saveDraft'] = (...what) => this.#workbook.saveDraft(...what)
  discardDraft: Tablet['discardDraft'] = (...what) => this.#workbook.discardDraft(...what)
  goOnHere: Tablet['goOnHere'] = (...what) => this.#workbook.goOnHere(...what)
  addPicture: Tablet['addPicture'] = (...what) => this.#workbook.addPicture(...what)
  removePicture: Tablet['removePicture'] = (...what) => this.#workbook.removePicture(...what)
  missing: Tablet['missing'] = (...what) => this.#workbook.missing(...what)
  startRecord: Tablet['startRecord'] = (...what) => this.#workbook.startRecord(...what)
  changeRecord: Tablet['changeRecord'] = (...what) => this.#workbook.changeRecord(...what)
  recordDraft: Tablet['recordDraft'] = (...what) => this.#workbook.recordDraft(...what)
  saveRecordDraft: Tablet['saveRecordDraft'] = (...what) => this.#workbook.saveRecordDraft(...what)
  discardRecordDraft: Tablet['discardRecordDraft'] = (...what) => this.#workbook.discardRecordDraft(...what)
  records: Tablet['records'] = (...what) => this.#workbook.records(...what)

  whereabouts: Tablet['whereabouts'] = () => this.#urgent.whereabouts()
  expectBack: Tablet['expectBack'] = (contactId, backBy) => this.#urgent.expectBack(contactId, backBy)
  isBack: Tablet['isBack'] = (contactId) => this.#urgent.isBack(contactId)
  concerns: Tablet['concerns'] = () => this.#urgent.concerns()
  keepConcern: Tablet['keepConcern'] = (draft) => this.#urgent.keepConcern(draft)
  dropConcern: Tablet['dropConcern'] = (recordId) => this.#urgent.dropConcern(recordId)
  raiseConcern: Tablet['raiseConcern'] = (recordId) => this.#urgent.raiseConcern(recordId)

  async sync(): Promise<SyncOutcome> {
    return this.#opened ? this.#conversation.now() : this.#notOpen()
  }

  async handIn(): Promise<HandInOutcome> {
    const { device } = this.#meta
    if (!this.#db || !device || this.#state === 'second-tab') return this.#notOpen()
    const outcome = await handInCopies(this.#db, device, this.#line)
    if (outcome.kind === 'handed-in') await this.#pictures.deposit(this.#db, device)
    await this.#changed('data-changed')
    return outcome
  }

  async readHandover(childId: string, id: string): Promise<void> {
    await this.#withOpen(({ db, locker }) => putHandoverRead(db, locker, childId, id))
    await this.#changed('data-changed')
  }

  lend(...[childId, how]: Parameters<Tablet['lend']>): ReturnType<Tablet['lend']> {
    return this.#withOpen(async (opened) => {
      const lent = await lend(opened, childId, how, this.#now())
      if (lent.kind === 'lent') await this.#shut('locked')
      return lent
    })
  }

  async dismissLentBack(): Promise<void> {
    this.#lentBack = undefined
    await this.#withOpen(({ db }) => dropLentBack(db))
    await this.#changed()
  }

  async dismissNotice(noticeId: string): Promise<void> {
    await this.#withOpen(async ({ db, locker }) => {
      const key = await locker.name('notice', noticeId)
      return write(db, ['notices'], (tx) => tx.objectStore('notices').delete(key))
    })
    await this.#changed('data-changed')
  }

  async #begin(): Promise<void> {
    this.#db ??= await openDatabase(() => this.#thrownAway(), this.#ground.databaseName)
    await takeLead(this.#db)
    await this.#refresh()
    this.#state = this.#meta.device ? 'locked' : this.#mark ? 'evicted' : 'new'
  }

  async #open(opened: Opened): Promise<void> {
    const { develop, paint } = this.#ground
    // Nothing that a child kept may stand in the way of her worker: what failed stays, and is tried at the next unlock.
    this.#lentBack = await takeBack(opened, { now: this.#now(), develop, paint }).catch(() => undefined)
    this.#opened = opened
    this.#state = 'open'
    await this.#changed()
    this.#conversation.soon()
  }

  #shut(state: TabletState): Promise<Status> {
    this.#posting.stop()
    this.#urgent.stop()
    this.#opened = undefined
    this.#state = state
    return this.#changed()
  }

  /** Another tab takes over: what is typed is saved first, unless it leads already; then the keys are dropped. */
  async #losing(how: Losing): Promise<void> {
    if (how === 'robbed') return void (await this.#shut('second-tab'))
    this.#tell({ kind: 'please-save' })
    await new Promise((saved) => setTimeout(saved, SAVING_MS))
    await this.#writing(async () => this.#shut('second-tab'))
  }

  #thrownAway(): void {
    this.#mark = {
      deviceId: this.#meta.device?.deviceId ?? '',
      waiting: this.#waiting,
      ...(this.#meta.reach.heardAt !== undefined && { lastHeardAt: this.#meta.reach.heardAt }),
    }
    this.#db = undefined
    this.#meta = EMPTY
    this.#waiting = 0
    void this.#shut('evicted')
  }

  async #talk(progress: Parameters<typeof talk>[1]['progress']): Promise<SyncOutcome> {
    const opened = this.#opened
    if (!opened) return this.#notOpen()
    await this.#urgent.now()
    const { chainLock, nowMs } = this.#ground
    const renewal = { chainLock, nowMs, renewed: (outcome: Renewed) => this.#renewed(outcome) }
    const outcome = await talk(opened, { line: this.#line, progress, tried: this.#tried, renewal })
    if (this.#lastHeard) await heard(opened.db, this.#lastHeard.serverMs, this.#lastHeard.tabletMs)
    return outcome
  }

  /** A tablet that was locked meanwhile stays locked; it opens under its new name. */
  #renewed(outcome: Renewed): void {
    this.#refused = outcome.kind === 'waits' ? outcome.sentence : undefined
    if (outcome.kind === 'renewed' && this.#opened) this.#opened = { ...this.#opened, device: outcome.device }
  }

  #writing<T>(act: () => Promise<T>): Promise<T | NotOpen> {
    return this.#whileLeading(() => this.#turns(act))
  }

  /** A tab that was robbed of the lead learns it from the database, when it hears of it by no other way. */
  async #whileLeading<T>(act: () => Promise<T>): Promise<T | NotOpen> {
    try {
      return await act()
    } catch (failure) {
      if (!(failure instanceof LedElsewhere)) throw failure
      await this.#shut('second-tab')
      return this.#notOpen()
    }
  }

  #withOpen<T>(act: (opened: Opened) => Promise<T>): Promise<T | NotOpen> {
    return this.#writing(async () => (this.#opened ? act(this.#opened) : this.#notOpen()))
  }

  #notOpen(): NotOpen {
    return { kind: 'not-open', state: this.#state }
  }

  #now(): string {
    return new Date(this.#ground.nowMs()).toISOString()
  }

  async #changed(also?: 'data-changed'): Promise<Status> {
    await this.#refresh()
    const status = this.#status()
    this.#tell({ kind: 'status', status })
    if (also) this.#tell({ kind: also })
    return status
  }

  async #refresh(): Promise<void> {
    if (!this.#db) return
    const [meta, waiting] = await Promise.all([readMeta(this.#db), this.#db.count('outbox')])
    this.#meta = meta
    this.#waiting = waiting
  }

  #status(): Status {
    return statusOf({
      state: this.#state,
      meta: this.#meta,
      waiting: this.#waiting,
      opened: this.#opened,
      conversation: this.#conversation,
      mark: this.#mark,
      refused: this.#refused,
      lentBack: this.#lentBack,
    })
  }
}
