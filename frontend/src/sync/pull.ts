import type { NoRoom, SyncFailure } from '#record'
import type { PulledPage } from '#store'
import { failureOf, type Revoked } from './failureOf'
import { type Line, PATHS } from './Line'
import { pulledPage } from './pulledPage'
import type { Signer } from './Signer'

/** Where a page goes. Returns only when the page and its cursor are on the disk. */
export type Apply = (page: PulledPage) => Promise<{ kind: 'written' } | NoRoom>

export type Pulled = {
  kind: 'pulled'
  fetched: number
  parked: number
  /** Where the tablet stands now. */
  cursor: string
  /** What a tablet that holds everything has; absent when something newer came in meanwhile. */
  digest?: string
}

export type PullOutcome = Pulled | Revoked | SyncFailure

type Pulling = { line: Line; signer: Signer; apply: Apply; progress(page: PulledPage): Promise<unknown> }

/** Fetches page after page from the cursor on. It may stop anywhere and goes on from the last page that was kept. */
export async function pull(from: string | undefined, { line, signer, apply, progress }: Pulling): Promise<PullOutcome> {
  let cursor = from
  let fetched = 0
  let parked = 0
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
    await progress(read.page)
    if (!read.page.more)
      return {
        kind: 'pulled',
        fetched,
        parked,
        cursor: read.page.cursor,
        ...(read.digest !== undefined && { digest: read.digest }),
      }
    // A server that says "more" and stays where it is would keep the tablet busy for ever.
    if (read.page.cursor === cursor) return { kind: 'nonsense' }
    cursor = read.page.cursor
  }
}

function refused(answer: Parameters<typeof failureOf>[0]): SyncFailure | Revoked {
  const failure = failureOf(answer)
  return failure.kind === 'too-large' ? { kind: 'nonsense' } : failure
}
