import type { DutyRules } from '#record'
import { type AddOnly, NO_TRIES, type Tries } from '#vault'
import type { Database, DeviceMeta, Leading, Ledger, Lent, Reach, Row, Writing } from './database'

/** What can be read while locked. */
export type Meta = { device?: DeviceMeta; ledger: Ledger; reach: Reach; tries: Tries; worker?: Row; lent?: Lent }

type Values = {
  device: DeviceMeta
  ledger: Ledger
  reach: Reach
  tries: Tries
  worker: Row
  whereabouts: Row
  concerns: Row
  rules: DutyRules
  addOnly: AddOnly
  lent: Lent
  lentBack: Row
  lead: Leading
}

const NEW_LEDGER: Ledger = { seq: 0, received: 0 }
const NEW_REACH: Reach = { scopeVersion: 0 }

export async function readMeta(db: Database): Promise<Meta> {
  const tx = db.transaction('meta')
  const [device, ledger, reach, tries, worker, lent] = await Promise.all([
    getMeta(tx, 'device'),
    ledgerIn(tx),
    reachIn(tx),
    getMeta(tx, 'tries'),
    getMeta(tx, 'worker'),
    lentIn(tx),
  ])
  return {
    ...{ ledger, reach, tries: tries ?? NO_TRIES },
    ...(device && { device }),
    ...(worker && { worker }),
    ...(lent && { lent }),
  }
}

type Reading = { objectStore(name: 'meta'): { get(key: string): Promise<unknown> } }

const getMeta = async <K extends keyof Values>(tx: Reading, key: K): Promise<Values[K] | undefined> =>
  (await tx.objectStore('meta').get(key)) as Values[K] | undefined

export const ledgerIn = async (tx: Reading): Promise<Ledger> => (await getMeta(tx, 'ledger')) ?? NEW_LEDGER

export const reachIn = async (tx: Reading): Promise<Reach> => (await getMeta(tx, 'reach')) ?? NEW_REACH

/** Rows in which a few things of one kind lie together. */
export type KeptName = 'whereabouts' | 'concerns'

export const keptIn = (tx: Reading, name: KeptName): Promise<Row | undefined> => getMeta(tx, name)

/** The rules as the server told them last; about no child, and published to all tablets alike. */
export const readRules = (db: Database): Promise<DutyRules | undefined> => getMeta(db.transaction('meta'), 'rules')

export const deviceIn = (tx: Reading): Promise<DeviceMeta | undefined> => getMeta(tx, 'device')

export const addOnlyIn = (tx: Reading): Promise<AddOnly | undefined> => getMeta(tx, 'addOnly')

/** Whose hands the tablet is in, when it is lent. */
export const lentIn = (tx: Reading): Promise<Lent | undefined> => getMeta(tx, 'lent')

/** Which connection writes. */
export const leadIn = (tx: Reading): Promise<Leading | undefined> => getMeta(tx, 'lead')

export const lentBackIn = (tx: Reading): Promise<Row | undefined> => getMeta(tx, 'lentBack')

export const dropMeta = (tx: Writing, key: keyof Values): Promise<void> => tx.objectStore('meta').delete(key)

export const putMeta = <K extends keyof Values>(tx: Writing, key: K, value: Values[K]): Promise<string> =>
  tx.objectStore('meta').put(value, key)
