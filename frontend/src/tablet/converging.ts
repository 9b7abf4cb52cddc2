import { newId, type SyncFailure } from '#record'
import { applyItems, mendingPlan, type MendingPlan, readHeld, takeOut } from '#store'
import { compare, type Line, mend, type Pulled, type Revoked } from '#sync'
import type { Opened } from './Opened'
import { signerFor } from './signerFor'

/** How long a difference that could not be mended is left alone before it is tried and reported again. */
const AGAIN_AFTER_MS = 3_600_000

export type Converging =
  | { kind: 'the-same' }
  | { kind: 'mended'; found: number }
  /** Things are here from before they were numbered: everything has to be fetched once more. */
  | { kind: 'unnumbered' }
  | Revoked
  | SyncFailure

/** What was tried last, so that something nobody can mend is not reported every minute. */
export type Tried = { plan?: string; atMs?: number }

type Way = { line: Line; afterRestore: boolean; tried: Tried; numbered: boolean }

/**
 * Proves that this tablet holds exactly what the server thinks it holds. Where it does not, it takes out what should not
 * be here, fetches what is lacking, and reports both. Unsent work and drafts are no part of it.
 */
export async function converge(opened: Opened, pulled: Pulled, way: Way): Promise<Converging> {
  const { db, locker, device } = opened
  if (pulled.digest === undefined) return { kind: 'the-same' }
  const held = await readHeld(db, locker)
  if (held.digest === pulled.digest && held.bad.length === 0) {
    delete way.tried.plan
    return { kind: 'the-same' }
  }
  if (held.unnumbered.length > 0 && !way.numbered) return { kind: 'unnumbered' }
  // What has no number although everything was fetched again, the server does not tell.
  held.bad.push(...held.unnumbered)
  const digests = Object.fromEntries(held.children.map(({ childId, digest }) => [childId, digest]))
  const compared = await compare(pulled.cursor, digests, { line: way.line, signer: signerFor(device) })
  if (compared.kind !== 'compared') return compared
  const plan = await mendingPlan(locker, held, compared.said)
  const name = JSON.stringify([plan.found, plan.wanted])
  if (isNothing(plan) || wasTriedJustNow(name, way.tried)) return { kind: 'the-same' }
  const outcome = await carryOut(opened, plan, way)
  if (outcome.kind === 'mended') Object.assign(way.tried, { plan: name, atMs: performance.now() })
  return outcome
}

async function carryOut(opened: Opened, plan: MendingPlan, { line, afterRestore }: Way): Promise<Converging> {
  const { db, locker, device } = opened
  const taken = await takeOut(db, plan)
  if (taken.kind === 'no-room') return taken
  const divergenceId = newId()
  let { found, wanted } = plan
  // The report leaves with the first request, even when nothing has to be fetched.
  do {
    const told = await mend({ divergenceId, afterRestore, found }, wanted, { line, signer: signerFor(device) })
    if (told.kind !== 'mended') return told
    const kept = await applyItems(db, locker, told.items, async () => {})
    if (kept.kind === 'no-room') return kept
    found = []
    wanted = told.left
  } while (wanted.length > 0)
  return { kind: 'mended', found: plan.found.length }
}

const isNothing = ({ remove, forget, found, wanted }: MendingPlan): boolean =>
  remove.length + forget.length + found.length + wanted.length === 0

const wasTriedJustNow = (plan: string, { plan: last, atMs = 0 }: Tried): boolean =>
  plan === last && performance.now() - atMs < AGAIN_AFTER_MS
