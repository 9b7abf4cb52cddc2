import type { CompareReply, MendDifference, MendWanted, SyncFailure } from '#record'
import type { PulledItem } from '#store'
import { failureOf, type Revoked } from './failureOf'
import { type Line, PATHS } from './Line'
import { pulledItems } from './pulledPage'
import type { Signer } from './Signer'

/** Things asked for at once (the contract's `Mend`). */
const WANTED_MAX = 200

type Talking = { line: Line; signer: Signer }

export type Comparison = { kind: 'compared'; said: CompareReply } | Revoked | SyncFailure

/** Asks what should be held of each child whose digest is another. */
export async function compare(
  cursor: string,
  digests: Record<string, string>,
  { line, signer }: Talking,
): Promise<Comparison> {
  const body = JSON.stringify({ device: signer.deviceId, cursor, digests })
  const answer = await line.proved(signer, { method: 'POST', path: PATHS.compare, body })
  if (answer.kind !== 'ok') return refused(answer)
  const said = answer.body as Partial<CompareReply>
  const isOne = typeof said.upTo === 'number' && Array.isArray(said.children) && Array.isArray(said.forget)
  return isOne ? { kind: 'compared', said: said as CompareReply } : { kind: 'nonsense' }
}

export type Report = { divergenceId: string; afterRestore: boolean; found: MendDifference[] }

export type Mended = { kind: 'mended'; items: PulledItem[]; left: MendWanted[] } | Revoked | SyncFailure

/** Reports what was wrong, and asks for a part of what is lacking; `left` is to be asked for next. */
export async function mend(report: Report, wanted: MendWanted[], { line, signer }: Talking): Promise<Mended> {
  const asked = wanted.slice(0, WANTED_MAX)
  const body = JSON.stringify({ device: signer.deviceId, ...report, wanted: asked })
  const answer = await line.proved(signer, { method: 'POST', path: PATHS.mend, body })
  if (answer.kind !== 'ok') return refused(answer)
  const { items, more } = answer.body as { items?: unknown; more?: unknown }
  if (!Array.isArray(items)) return { kind: 'nonsense' }
  const told = pulledItems(items)
  const names = new Set(told.map(nameOf))
  // What the server left out though there was room, it does not have.
  const unanswered = more === true ? asked.filter(({ kind, ref }) => !names.has(`${kind}|${ref}`)) : []
  if (unanswered.length === asked.length && asked.length > 0) return { kind: 'nonsense' }
  return { kind: 'mended', items: told, left: [...unanswered, ...wanted.slice(WANTED_MAX)] }
}

function nameOf(item: PulledItem): string {
  switch (item.kind) {
    case 'record':
      return `record|${item.blob.recordId}`
    case 'child':
      return `child|${item.child.id}`
    case 'duties':
      return `duties|${item.childId}`
    case 'unread':
      return `${item.of}|${item.ref}`
    default:
      return ''
  }
}

function refused(answer: Parameters<typeof failureOf>[0]): SyncFailure | Revoked {
  const failure = failureOf(answer)
  return failure.kind === 'too-large' ? { kind: 'nonsense' } : failure
}
