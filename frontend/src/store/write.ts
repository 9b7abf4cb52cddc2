import type { NoRoom } from '#record'
import type { Database, Stores, Writing } from './database'
import { stillLeads, withLead } from './leading'

// Chromium calls a full disk an UnknownError or an AbortError without a reason, a full quota by its name.
const NO_ROOM = new Set(['QuotaExceededError', 'UnknownError'])

/**
 * One transaction that is on the disk when this returns, or has left everything as it was. Nothing may be awaited in
 * `put` but the database itself: while WebCrypto works, the browser would close the transaction.
 *
 * @throws LedElsewhere when another tab took the lead since: then nothing is written
 */
export async function write<T>(
  db: Database,
  stores: Stores[],
  put: (tx: Writing) => Promise<T>,
): Promise<{ kind: 'written'; value: T } | NoRoom> {
  const tx = db.transaction(withLead(db, stores), 'readwrite', { durability: 'strict' })
  // Awaited below; said here too so that a failure is never an unhandled rejection meanwhile.
  tx.done.catch(() => {})
  try {
    await stillLeads(db, tx)
    const value = await put(tx)
    await tx.done
    return { kind: 'written', value }
  } catch (failure) {
    abort(tx)
    if (isNoRoom(failure) || isNoRoom(tx.error)) return { kind: 'no-room' }
    throw failure
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // It had ended by itself.
  }
}

const isNoRoom = (failure: unknown): boolean => failure instanceof DOMException && NO_ROOM.has(failure.name)
