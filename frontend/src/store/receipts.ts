import type { SavedReceipt } from '#record'
import type { Database, Writing } from './database'

const PREFIX = 'receipt.'
const DIGITS = 16

/** Beside what else is known without unlocking: hashes of sealed bytes tell nobody anything. */
export const putReceipt = (tx: Writing, receipt: SavedReceipt): Promise<string> =>
  tx.objectStore('meta').put(receipt, PREFIX + String(receipt.seq[0] ?? 0).padStart(DIGITS, '0'))

/** Every receipt this tablet was ever given, oldest first. */
export const readReceipts = async (db: Database): Promise<SavedReceipt[]> =>
  (await db.getAll('meta', IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`))) as SavedReceipt[]
