import type { ChildId, Concern, ConcernsHeld, ConcernsPut, ConcernsReply, RecordId, Timestamp } from '#record'
import { type Line, PATHS } from './Line'
import type { Signer } from './Signer'

type Talking = { line: Line; signer: Signer }

/** What the server has of this worker's concerns, and whom to ring. */
export type ConcernsThere = ConcernsReply

/** Tells the server of one concern; nothing when it could not be told now. It may be told as often as it takes. */
export function putConcernThere(
  { recordId, childId, concern }: { recordId: RecordId; childId?: ChildId; concern: Concern },
  now: Timestamp,
  { line, signer }: Talking,
): Promise<ConcernsThere | undefined> {
  const put: ConcernsPut = {
    ...{ device: signer.deviceId, sentAt: now, concern },
    ...(childId !== undefined && { childId }),
  }
  const path = `${PATHS.concerns}/${encodeURIComponent(recordId)}`
  return answered(line.proved(signer, { method: 'PUT', path, body: JSON.stringify(put) }))
}

export const concernsThere = ({ line, signer }: Talking): Promise<ConcernsThere | undefined> =>
  answered(line.proved(signer, { method: 'GET', path: PATHS.concerns }))

/** That somebody has it, or has read it, must come from our server and from nowhere else. */
async function answered(asked: ReturnType<Line['proved']>): Promise<ConcernsThere | undefined> {
  const answer = await asked
  const { concerns, numbers, unreadAfterMinutes } = answer.kind === 'ok' ? (answer.body as Partial<ConcernsReply>) : {}
  if (!Array.isArray(concerns) || !concerns.every(isOne)) return undefined
  if (typeof numbers !== 'object' || typeof unreadAfterMinutes !== 'number') return undefined
  return { concerns, numbers, unreadAfterMinutes }
}

function isOne(held: unknown): held is ConcernsHeld {
  const { recordId, receivedAt, told, read } = (held ?? {}) as Partial<ConcernsHeld>
  const isNamed = (one: unknown): boolean => {
    const { name, at } = (one ?? {}) as { name?: unknown; at?: unknown }
    return typeof name === 'string' && typeof at === 'string'
  }
  const people = Array.isArray(told) && told.every(isNamed) && (read === undefined || isNamed(read))
  return typeof recordId === 'string' && typeof receivedAt === 'string' && people
}
