import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Delivery, DeviceId, DutyRules, LocalDate, SavedReceipt, Timestamp } from '#record'
import type { AddOnly, Bytes, DepositCopy, DeviceKey, Jwk, Slot, Tries } from '#vault'

const NAME = 'doorstep'
const VERSION = 6

/** An encrypted thing under a name that tells nothing. `revision` and `schema` are bound into the box. */
export type Row = { key: string; revision: number; schema: number; box: Bytes }

/** Of one child: `child` is her name in the database, which tells nothing either. */
export type ChildsRow = Row & { child: string }

/**
 * What the server showed of a record. `disputed` is there when somebody has to decide something, `watched` when Today looks
 * at it: a clock may be running.
 */
export type RecordRow = ChildsRow & { disputed?: 1; watched?: 1 }

/** What this tablet made of a record; `change` is the name of its last change in the outbox. */
export type BranchRow = ChildsRow & { change: string }

/** Something the server told that this version of Doorstep cannot read yet, as it came. */
export type UnreadRow = ChildsRow

/** A sealed change that waits. `box` holds the sealed bytes, `label` what a list shows, `copy` is for the authority only. */
export type OutboxRow = {
  key: string
  child: string
  seq: number
  hash: string
  bytes: number
  schema: number
  label: Bytes
  box: Bytes
  copy: DepositCopy
  depositedAt?: Timestamp
}

/** What stays of a change that the server acknowledged: its receipt, and the copy only the authority can read. */
export type SentRow = Omit<OutboxRow, 'box'> & {
  state: Exclude<Delivery, 'waiting'>
  receivedAt: Timestamp
  receiptSeq: number[]
  sentence?: Bytes
  /** Somebody else had changed the record too. */
  met?: 'merged' | 'conflicted'
}

/**
 * A picture on its way. Its parts lie apart; `label` holds what it is, `url` where its upload was begun. `copy` is what the
 * authority alone can open: what it hashes to, and how far that is.
 */
export type PictureRow = {
  key: string
  child: string
  contact: string
  state: 'draft' | 'waiting' | 'refused' | 'deposited'
  sent: number
  schema: number
  label: Bytes
  url?: Bytes
  copy: { sha256: string; bytes: number; url?: string; depositedAt?: Timestamp }
}

/**
 * Something that a child made while the tablet was hers: put in with the add-only key, read with the open vault. Beside the
 * box stands only whose it is (a name that tells nothing), in which hand-over it was kept, and whether she shows it.
 */
export type KeptRow = {
  key: string
  child: string
  lent: string
  keptAt: Timestamp
  choice: 'now' | 'later'
  revision: number
  schema: number
  epk: string
  box: Bytes
}

/** The tablet is in a child's hands. `about` says whose, to the open vault only. */
export type Lent = { id: string; at: Timestamp; child: string; about: Row; justForHer?: true }

export type DeviceMeta = {
  deviceId: DeviceId
  label: string
  initials: string
  authority: string
  dutyPhone: string
  depositKeyId: string
  depositKey: Jwk
  receiptKeys: Record<string, Jwk>
  signing: CryptoKey
  slots: Slot[]
  /** The name that the slots are bound to, where it is not this one: the vault stays when the device takes a new name. */
  vault?: DeviceId
  /** Names that this tablet had before: it was restored from a copy. */
  before?: DeviceId[]
}

/** Which of this browser's tabs writes; a name made anew whenever one begins to lead. */
export type Leading = { by: string }

/** This device's chain and what became of it. `seq` counts everything ever sealed here. */
export type Ledger = {
  seq: number
  head?: string
  received: number
  lastReceiptAt?: Timestamp
  /** What the server said it never got, when it last gave a receipt. */
  missing?: number[]
  /** The server has seen two chains under this device's name: it goes on under a new one as soon as it can. */
  forked?: true
  /** What had been sealed and received under the names it had before. */
  before?: { sealed: number; received: number }
}

/** What is known of the server. */
export type Reach = {
  cursor?: string
  scopeVersion: number
  asOf?: Timestamp
  children?: number
  complete?: boolean
  /** While a whole caseload is being fetched: of how many children everything is here. */
  arrived?: number
  heardAt?: Timestamp
  /** Which life of the store the last page came from; a store restored from a backup begins a new one. */
  epoch?: string
  /** The name of the rules by which the server says what is due. */
  rules?: string
  /** The life of the store to which everything with a receipt was offered. */
  offeredTo?: string
  /** The server's clock minus the tablet's. */
  clockOffsetMs?: number
  /** Children who left this worker's scope while work about them still waits; erased once it is handed in. */
  leaving?: string[]
  /** Those who left, by their names here, and the last day on which a visit begun before can be finished. */
  left?: Record<string, LocalDate>
}

export interface Schema extends DBSchema {
  meta: {
    key: string
    value: DeviceMeta | Ledger | Reach | Tries | Row | SavedReceipt | DeviceKey | DutyRules | AddOnly | Lent | Leading
  }
  children: { key: string; value: Row }
  records: { key: string; value: RecordRow; indexes: { child: string; disputed: number; watched: number } }
  branches: { key: string; value: BranchRow; indexes: { child: string } }
  drafts: { key: string; value: Row }
  recordDrafts: { key: string; value: Row }
  outbox: { key: string; value: OutboxRow; indexes: { seq: number; child: string } }
  sentbox: { key: string; value: SentRow; indexes: { seq: number; state: string } }
  notices: { key: string; value: Row }
  unread: { key: string; value: UnreadRow; indexes: { child: string } }
  elsewhere: { key: string; value: Row }
  pictures: { key: string; value: PictureRow; indexes: { contact: string; child: string } }
  kept: { key: string; value: KeptRow; indexes: { child: string } }
  pictureParts: { key: string; value: { key: string; picture: string; box: Bytes }; indexes: { picture: string } }
}

export type Database = IDBPDatabase<Schema>
export type Stores = StoreNames<Schema>
export type Writing = IDBPTransaction<Schema, Stores[], 'readwrite'>
type Upgrading = IDBPTransaction<Schema, Stores[], 'versionchange'>

/** @param lost called when the browser closes the database under us, as it does when it throws data away */
export function openDatabase(lost: () => void = () => {}, name: string = NAME): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db, before, _after, tx) {
      if (before < 1) first(db)
      if (before < 2) branches(db, tx)
      if (before < 3) unreadAndElsewhere(db)
      if (before < 4) pictures(db)
      if (before < 5) kept(db)
      if (before < 6) otherRecords(db, tx)
    },
    // A newer version of Doorstep in another tab wants the database: let it have it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: lost,
  })
}

// Each version adds to the one before it: a tablet that was away for months comes through all of them.
function first(db: Database): void {
  db.createObjectStore('meta')
  db.createObjectStore('children', { keyPath: 'key' })
  db.createObjectStore('records', { keyPath: 'key' }).createIndex('child', 'child')
  db.createObjectStore('drafts', { keyPath: 'key' })
  const outbox = db.createObjectStore('outbox', { keyPath: 'key' })
  outbox.createIndex('seq', 'seq', { unique: true })
  outbox.createIndex('child', 'child')
  const sentbox = db.createObjectStore('sentbox', { keyPath: 'key' })
  sentbox.createIndex('seq', 'seq')
  sentbox.createIndex('state', 'state')
  db.createObjectStore('notices', { keyPath: 'key' })
}

function branches(db: Database, tx: Upgrading): void {
  db.createObjectStore('branches', { keyPath: 'key' }).createIndex('child', 'child')
  tx.objectStore('records').createIndex('disputed', 'disputed')
}

/** What cannot be read yet, and drafts that the worker's other tablets have. */
function unreadAndElsewhere(db: Database): void {
  db.createObjectStore('unread', { keyPath: 'key' }).createIndex('child', 'child')
  db.createObjectStore('elsewhere', { keyPath: 'key' })
}

function pictures(db: Database): void {
  const rows = db.createObjectStore('pictures', { keyPath: 'key' })
  rows.createIndex('contact', 'contact')
  rows.createIndex('child', 'child')
  db.createObjectStore('pictureParts', { keyPath: 'key' }).createIndex('picture', 'picture')
}

/** What children made while the tablet was theirs. */
function kept(db: Database): void {
  db.createObjectStore('kept', { keyPath: 'key' }).createIndex('child', 'child')
}

/** Drafts of records that are not visits, and which records Today looks at. */
function otherRecords(db: Database, tx: Upgrading): void {
  db.createObjectStore('recordDrafts', { keyPath: 'key' })
  tx.objectStore('records').createIndex('watched', 'watched')
}
