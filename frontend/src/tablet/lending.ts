import type { Brief, ChildId, Lending, NoRoom, Timestamp } from '#record'
import { lendTo, readCard } from '#store'
import type { Opened } from './Opened'

type Lent = { kind: 'lent'; brief: Brief } | { kind: 'unknown-child' } | NoRoom

/** Notes whose hands the tablet goes into, and says all that her own page may know. Locking it is the caller's next step. */
export async function lend(opened: Opened, childId: ChildId, how: Lending, now: Timestamp): Promise<Lent> {
  const { db, locker, author } = opened
  const card = (await readCard(db, locker, childId))?.card
  if (!card) return { kind: 'unknown-child' }
  const { contactId, level, language, aloud } = how
  const to = { childId, name: card.name, ...(contactId !== undefined && { contactId }) }
  const lent = await lendTo(db, locker, to, now)
  if (lent.kind === 'no-room') return lent
  const { id: lentId, publicKey } = lent
  const names = { name: card.name, worker: firstOf(author.name) }
  const brief: Brief = { lentId, childId, ...names, level, language, ...(aloud && { aloud }), to: publicKey }
  return { kind: 'lent', brief }
}

const firstOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name
