import type { ChildId, CompareReply, MendDifference, MendWanted, NoRoom } from '#record'
import type { Database } from './database'
import { eraseHandedIn, leave } from './forget'
import type { BadRow, Held, Holding } from './holdings'
import type { Locker } from './Locker'
import { write } from './write'

/** What has to happen so that this tablet holds what it should; nothing of it touches unsent work or a draft. */
export type MendingPlan = {
  remove: Pick<BadRow, 'store' | 'key'>[]
  /** Children by their names in the database. */
  forget: string[]
  found: MendDifference[]
  wanted: MendWanted[]
}

/** Compares thing by thing. What is newer than the cursor comes with the next pull and is nothing lacking. */
export async function mendingPlan(locker: Locker, held: Held, said: CompareReply): Promise<MendingPlan> {
  const plan: MendingPlan = { remove: [], forget: [], found: [], wanted: [] }
  for (const { store, key } of held.bad) plan.remove.push({ store, key })
  const bad = await badByChild(locker, held, said)
  const listed = new Map(said.children.map(({ childId, items }) => [childId, items]))
  for (const childId of new Set([...listed.keys(), ...bad.keys()]))
    await planChild(locker, plan, {
      childId,
      held,
      listed: listed.get(childId),
      upTo: said.upTo,
      bad: bad.get(childId),
    })
  for (const childId of said.forget) {
    plan.forget.push(await locker.name('child', childId))
    plan.found.push({ childId, lacking: 0, extra: holdingsOf(held, childId).length, unreadable: bad.get(childId) ?? 0 })
  }
  return plan
}

type OfChild = {
  childId: ChildId
  held: Held
  listed: Holding[] | undefined
  upTo: number
  bad: number | undefined
}

async function planChild(locker: Locker, plan: MendingPlan, child: OfChild): Promise<void> {
  const { childId, held, listed, upTo, bad = 0 } = child
  const mine = new Map(holdingsOf(held, childId).map((one) => [nameOf(one), one]))
  const names = new Set((listed ?? [...mine.values()]).map(nameOf))
  const extra = [...mine.values()].filter((one) => !names.has(nameOf(one)))
  const lacking = (listed ?? []).filter((one) => one.seq <= upTo && mine.get(nameOf(one))?.seq !== one.seq)
  for (const { kind, ref } of extra) plan.remove.push(...(await rowsOf(locker, kind, ref)))
  // A card and her duties lie in one row: when one of them goes, the other is fetched again.
  const again = extra.some(({ kind }) => liesInHerRow(kind))
    ? (listed ?? []).filter(({ kind }) => liesInHerRow(kind))
    : []
  for (const { kind, ref } of new Set([...lacking, ...again])) plan.wanted.push({ childId, kind, ref })
  if (lacking.length + extra.length + bad > 0)
    plan.found.push({ childId, lacking: lacking.length, extra: extra.length, unreadable: bad })
}

/** Of the children known here or to the server; a row of somebody unknown is taken out all the same. */
async function badByChild(locker: Locker, held: Held, said: CompareReply): Promise<Map<ChildId, number>> {
  const ids = [...held.children, ...said.children].map(({ childId }) => childId).concat(said.forget)
  const byName = new Map(await Promise.all(ids.map(async (id) => [await locker.name('child', id), id] as const)))
  const counts = new Map<ChildId, number>()
  for (const { child } of held.bad) {
    const id = byName.get(child)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

async function rowsOf(locker: Locker, kind: string, ref: string): Promise<MendingPlan['remove']> {
  const unread = { store: 'unread' as const, key: await locker.name('unread', `${kind}|${ref}`) }
  if (kind === 'record') return [unread, { store: 'records', key: await locker.name('record', ref) }]
  return liesInHerRow(kind) ? [unread, { store: 'children', key: await locker.name('child', ref) }] : [unread]
}

/** Takes out what should not be here. What waits to be sent keeps its child's file until it is handed in. */
export async function takeOut(db: Database, { remove, forget }: MendingPlan): Promise<{ kind: 'written' } | NoRoom> {
  return write(
    db,
    ['meta', 'children', 'records', 'branches', 'notices', 'unread', 'outbox', 'pictures', 'pictureParts', 'kept'],
    async (tx) => {
      for (const { store, key } of remove) await tx.objectStore(store).delete(key)
      for (const child of forget) await leave(tx, child)
      await eraseHandedIn(tx)
    },
  )
}

const holdingsOf = (held: Held, childId: ChildId): Holding[] =>
  held.children.find((child) => child.childId === childId)?.holdings ?? []

const liesInHerRow = (kind: string): boolean => kind === 'child' || kind === 'duties'

const nameOf = ({ kind, ref }: Holding): string => `${kind}|${ref}`
