import type { NoRoom, SyncFailure, SyncProgress } from '#record'
import { applyItems, applyPull, countCards, readMeta, readUnread } from '#store'
import { type Line, pull, type Pulled, pulledItems, type Revoked } from '#sync'
import { converge, type Tried } from './converging'
import type { Opened } from './Opened'
import { isRestored, offeredAll, reoffer } from './reoffering'
import { signerFor } from './signerFor'

export type Fetching = { line: Line; progress(progress: SyncProgress): void; tried: Tried }

export type Fetched = { kind: 'fetched'; fetched: number } | Revoked | SyncFailure

/**
 * Fetches what is new, brings back what a restored store has lost, and then proves that this tablet holds what it
 * should. What could not be proved or brought back now is tried at the next talk; what was fetched is here all the same.
 */
export async function fetchNews(opened: Opened, talk: Fetching): Promise<Fetched> {
  await takeInUnread(opened)
  const { reach } = await readMeta(opened.db)
  let pulled = await pullFrom(opened, talk, reach.cursor)
  if (pulled.kind !== 'pulled') return pulled
  let { fetched } = pulled
  const restored = await isRestored(opened)
  if (restored) {
    const brought = await reoffer(opened, talk.line)
    if (brought.kind !== 'reoffered') return grave(brought) ?? { kind: 'fetched', fetched }
    if (brought.brought > 0) pulled = await pullFrom(opened, talk, pulled.cursor)
    if (pulled.kind !== 'pulled') return pulled
    fetched += pulled.fetched
    const kept = await offeredAll(opened)
    if (kept.kind === 'no-room') return kept
  }
  const failure = await prove(opened, talk, pulled, restored && reach.offeredTo !== undefined)
  return failure ?? { kind: 'fetched', fetched }
}

async function prove(opened: Opened, talk: Fetching, pulled: Pulled, afterRestore: boolean) {
  const way = { line: talk.line, tried: talk.tried, afterRestore }
  const first = await converge(opened, pulled, { ...way, numbered: false })
  if (first.kind !== 'unnumbered') return grave(first)
  const again = await pullFrom(opened, talk, undefined)
  if (again.kind !== 'pulled') return again
  return grave(await converge(opened, again, { ...way, numbered: true }))
}

/** Only these two are news for the worker; anything else is tried again by itself. */
function grave(outcome: Revoked | { kind: string }): Revoked | NoRoom | undefined {
  if (isRevoked(outcome)) return outcome
  return outcome.kind === 'no-room' ? { kind: 'no-room' } : undefined
}

const isRevoked = (outcome: { kind: string }): outcome is Revoked => outcome.kind === 'revoked'

async function pullFrom({ db, locker, device }: Opened, { line, progress }: Fetching, cursor: string | undefined) {
  const { reach } = await readMeta(db)
  return pull(cursor, {
    line,
    signer: signerFor(device),
    apply: (page) => applyPull(db, locker, page),
    // Told for a first download only. The server says whose file comes next, and what is here says it where it does not:
    // an interrupted download goes on where it was.
    progress: async ({ children, arrived }) => {
      if (reach.complete) return
      const done = arrived === undefined ? await countCards(db, locker) : Math.min(arrived + 1, children)
      progress({ step: 'fetching', done, of: children })
    },
  })
}

/** After an update: what an older version could not read, and this one can. */
async function takeInUnread({ db, locker }: Opened): Promise<void> {
  const unread = await readUnread(db, locker)
  const items = pulledItems(unread.map(({ item }) => item)).filter((item) => item.kind !== 'unread')
  if (items.length > 0) await applyItems(db, locker, items, async () => {})
}
