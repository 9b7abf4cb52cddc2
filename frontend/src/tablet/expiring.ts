import { isUntouched, type NoRoom } from '#record'
import { forgetDays, readDrafts, readMeta, sealUnfinished } from '#store'
import type { Opened } from './Opened'
import type { Renewal } from './renewing'

/** Nobody's words are taken from under her hands. */
const QUIET_MS = 15 * 60_000
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/**
 * Seals as unfinished what drafts say about children who left, when the last day for finishing has passed by the server's
 * clock. Asked for after everything new was fetched: a child may have come back. Returns how many changes were sealed.
 *
 * @see "Decision 0023"
 */
export async function sealExpired(
  { db, locker, author }: Opened,
  { chainLock, nowMs }: Renewal,
): Promise<{ kind: 'sealed'; count: number } | NoRoom> {
  const { reach } = await readMeta(db)
  // Told with the page that has just been fetched.
  if (reach.asOf === undefined) return { kind: 'sealed', count: 0 }
  const today = DAY.format(Date.parse(reach.asOf))
  const over = new Set(Object.entries(reach.left ?? {}).flatMap(([name, until]) => (until < today ? name : [])))
  if (over.size === 0) return { kind: 'sealed', count: 0 }
  const open = new Set<string>()
  let count = 0
  for (const { draft, savedAt } of await readDrafts(db, locker)) {
    const ids = Object.keys(draft.children)
    const names = await Promise.all(ids.map((childId) => locker.name('child', childId)))
    const gone = ids.filter((_, i) => over.has(names[i]!))
    if (gone.length === 0 || isUntouched(draft)) continue
    const at = new Date(nowMs()).toISOString()
    const quiet = nowMs() - Date.parse(savedAt) >= QUIET_MS
    const ending = { contactId: draft.contactId, childIds: gone, at }
    const sealed = quiet ? await chainLock(() => sealUnfinished(db, locker, author, ending)) : undefined
    if (sealed?.kind === 'no-room') return sealed
    if (sealed?.value) count += sealed.value
    else for (const name of names) open.add(name)
  }
  await forgetDays(
    db,
    [...over].filter((name) => !open.has(name)),
  )
  return { kind: 'sealed', count }
}
