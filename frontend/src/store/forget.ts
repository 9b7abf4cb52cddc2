import type { LocalDate } from '#record'
import type { PictureRow, Writing } from './database'
import { putMeta, reachIn } from './meta'
import { dropIn } from './pictures'

/** A child left this worker's scope. She is hidden at once, and erased when nothing about her is unsent. */
export async function leave(tx: Writing, child: string, until?: LocalDate): Promise<void> {
  const reach = await reachIn(tx)
  const leaving = [...new Set([...(reach.leaving ?? []), child])]
  await putMeta(tx, 'reach', { ...reach, leaving, ...(until && { left: { ...reach.left, [child]: until } }) })
}

/** She came back, perhaps before she was erased. */
export async function stay(tx: Writing, child: string): Promise<void> {
  const reach = await reachIn(tx)
  if (!reach.leaving?.includes(child) && reach.left?.[child] === undefined) return
  const { [child]: _back, ...left } = reach.left ?? {}
  const leaving = (reach.leaving ?? []).filter((other) => other !== child)
  await putMeta(tx, 'reach', { ...reach, leaving, left })
}

/** Erases those who left and about whom nothing waits. The writing itself, drafts included, is never touched here. */
export async function eraseHandedIn(tx: Writing): Promise<void> {
  const reach = await reachIn(tx)
  const leaving: string[] = []
  for (const child of reach.leaving ?? []) {
    const waiting = await tx.objectStore('outbox').index('child').getAll(child)
    const pictures = await tx.objectStore('pictures').index('child').getAll(child)
    const words = waiting.some((row) => !row.depositedAt)
    if (words || pictures.some(isUnsent)) leaving.push(child)
    else await erase(tx, child)
  }
  if (reach.leaving) await putMeta(tx, 'reach', { ...reach, leaving })
}

async function erase(tx: Writing, child: string): Promise<void> {
  await tx.objectStore('children').delete(child)
  for (const row of await tx.objectStore('pictures').index('child').getAll(child))
    if (row.state !== 'draft') await dropIn(tx, row.key)
  for (const key of await tx.objectStore('records').index('child').getAllKeys(child))
    await tx.objectStore('records').delete(key)
  for (const key of await tx.objectStore('branches').index('child').getAllKeys(child))
    await tx.objectStore('branches').delete(key)
  for (const key of await tx.objectStore('unread').index('child').getAllKeys(child))
    await tx.objectStore('unread').delete(key)
  // Kept for later, and read by nobody: her own page had told her that it goes when her worker does.
  for (const row of await tx.objectStore('kept').index('child').getAll(child))
    if (row.choice === 'later') await tx.objectStore('kept').delete(row.key)
}

// A picture of an open draft is the writing's own and neither holds the child here nor goes with her.
const isUnsent = ({ state, copy }: PictureRow): boolean => state !== 'draft' && copy.depositedAt === undefined
