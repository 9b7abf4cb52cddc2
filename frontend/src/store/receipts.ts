import type { DeviceId, SavedReceipt } from '#record'
import type { Database, Writing } from './database'

const PREFIX = 'receipt.'
const DIGITS = 16
const all = (): IDBKeyRange => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`)

/** Beside what else is known without unlocking: hashes of sealed bytes tell nobody anything. */
export const putReceipt = (tx: Writing, receipt: SavedReceipt): Promise<string> =>
  tx.objectStore('meta').put(receipt, PREFIX + String(receipt.seq[0] ?? 0).padStart(DIGITS, '0'))

/** The tablet takes another name: what was signed for the one it had is told apart from then on. */
export async function nameReceipts(tx: Writing, device: DeviceId): Promise<void> {
  const meta = tx.objectStore('meta')
  for (const key of await meta.getAllKeys(all())) {
    const receipt = (await meta.get(key)) as SavedReceipt
    if (receipt.device === undefined) await meta.put({ ...receipt, device }, key)
  }
}

/** Every receipt this tablet was ever given, oldest first. */
export const readReceipts = async (db: Database): Promise<SavedReceipt[]> =>
  (await db.getAll('meta', all())) as SavedReceipt[]
