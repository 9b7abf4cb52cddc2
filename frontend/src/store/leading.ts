import { newId } from '#record'
import type { Database, Stores, Writing } from './database'
import { leadIn, putMeta } from './meta'

/** `over` is whose place was taken: only that name may give way to `mine`. */
type Lead = { mine: string; over: string | undefined }

const leads = new WeakMap<Database, Lead>()

/** Another tab leads since: nothing of the transaction was written, and nothing more will be. */
export class LedElsewhere extends Error {
  override readonly name = 'LedElsewhere'
}

/**
 * From its first write on this connection leads: each write looks for its name in the same transaction, and a connection
 * that led before writes no more, whether or not it has heard of it. Nothing is written yet: a full disk keeps nobody out.
 */
export async function takeLead(db: Database): Promise<void> {
  leads.set(db, { mine: newId(), over: (await leadIn(db.transaction('meta')))?.by })
}

/** The stores that a transaction needs for its writer to be asked whether it still leads. */
export const withLead = (db: Database, stores: Stores[]): Stores[] =>
  leads.has(db) && !stores.includes('meta') ? [...stores, 'meta'] : stores

/**
 * Looks in the transaction itself: a tab that was put to sleep writes before it hears of anything.
 *
 * @throws LedElsewhere when another connection took the lead since
 */
export async function stillLeads(db: Database, tx: Writing): Promise<void> {
  const lead = leads.get(db)
  if (!lead) return
  const by = (await leadIn(tx))?.by
  if (by === lead.mine) return
  if (by !== undefined && by !== lead.over) throw new LedElsewhere()
  await putMeta(tx, 'lead', { by: lead.mine })
}
