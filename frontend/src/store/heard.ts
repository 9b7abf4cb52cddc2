import type { NoRoom } from '#record'
import type { Database } from './database'
import { putMeta, reachIn } from './meta'
import { write } from './write'

/** The server answered properly: when, and how wrong this tablet's clock is. Nothing is ever refused for a wrong clock. */
export function heard(db: Database, serverMs: number, tabletMs: number): Promise<{ kind: 'written' } | NoRoom> {
  return write(db, ['meta'], async (tx) => {
    const heardAt = new Date(serverMs).toISOString()
    await putMeta(tx, 'reach', { ...(await reachIn(tx)), heardAt, clockOffsetMs: Math.round(serverMs - tabletMs) })
  })
}
