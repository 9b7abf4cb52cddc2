import type { NoRoom, SyncFailure } from '#record'
import type { PulledPage } from '#store'
import { failureOf, type Revoked } from './failureOf'
import { type Line, PATHS } from './Line'
import { pulledPage } from './pulledPage'
import type { Signer } from './Signer'

/** Where a page goes. Returns only when the page and its cursor are on the disk. */
export type Apply = (page: PulledPage) => Promise<{ kind: 'written' } | NoRoom>

export type PullOutcome = { kind: 'pulled'; fetched: number; parked: number } | Revoked | SyncFailure

type Pulling = { line: Line; signer: Signer; apply: Apply; progress(children: number, of: number): void }

/** Fetches page after page from the cursor on. It may stop anywhere and goes on from the last page that was kept. */
export async function pull(from: string | undefined, { line, signer, apply, progress }: Pulling): Promise<PullOutcome> {
  let cursor = from
  let fetched = 0
  let parked = 0
  const children = new Set<string>()
  for (;;) {
    const path = cursor === undefined ? PATHS.pull : `${PATHS.pull}?cursor=${encodeURIComponent(cursor)}`
    const answer = await line.proved(signer, { method: 'GET', path })
    if (answer.kind !== 'ok') return refused(answer)
    const read = pulledPage(answer.body)
    if (!read) return { kind: 'nonsense' }
    const kept = await apply(read.page)
    if (kept.kind === 'no-room') return kept
    fetched += read.page.items.length
    parked += read.parked
    for (const item of read.page.items) if (item.kind === 'child') children.add(item.child.id)
    progress(childBeingFetched(read.page) ?? children.size, read.page.children)
    if (!read.page.more) return { kind: 'pulled', fetched, parked }
    // A server that says "more" and stays where it is would keep the tablet busy for ever.
    if (read.page.cursor === cursor) return { kind: 'nonsense' }
    cursor = read.page.cursor
  }
}

/** Cards come before files, so cards do not tell how far it is: the child whose file comes next does. */
function childBeingFetched({ arrived, children }: PulledPage): number | undefined {
  return arrived === undefined ? undefined : Math.min(arrived + 1, children)
}

function refused(answer: Parameters<typeof failureOf>[0]): SyncFailure | Revoked {
  const failure = failureOf(answer)
  return failure.kind === 'too-large' ? { kind: 'nonsense' } : failure
}
