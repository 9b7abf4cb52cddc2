import { failureOf } from './failureOf'
import { type Line, PATHS } from './Line'

type Jwk = Record<string, string>

/** The contract's `Enrolment.Reply`. */
export type Enrolled = {
  deviceId: string
  worker: string
  workerName: string
  depositKeyId: string
  depositKey: Jwk
  receiptKeys: Record<string, Jwk>
  authority: string
  dutyPhone: string
}

export type EnrolAnswer =
  | { kind: 'accepted'; enrolled: Enrolled }
  | { kind: 'too-many-devices'; sentence: string }
  | { kind: 'not-allowed'; sentence: string }
  | { kind: 'signed-out' }
  | { kind: 'offline' }
  | { kind: 'nonsense' }

const TOO_MANY = 'urn:doorstep:too-many-devices'

/**
 * Makes a tablet and the signed-in worker a device.
 *
 * @param replaces the device in whose place it goes on
 */
export async function enrol(line: Line, publicKey: Jwk, label: string, replaces?: string): Promise<EnrolAnswer> {
  const body = JSON.stringify({ publicKey, label, ...(replaces !== undefined && { replaces }) })
  const answer = await line.plain({ method: 'POST', path: PATHS.devices, body })
  if (answer.kind === 'ok') {
    const enrolled = answer.body as Partial<Enrolled>
    return isComplete(enrolled) ? { kind: 'accepted', enrolled } : { kind: 'nonsense' }
  }
  if (answer.kind === 'problem' && (answer.type === TOO_MANY || answer.status === 409))
    return { kind: 'too-many-devices', sentence: answer.sentence }
  const failure = failureOf(answer)
  switch (failure.kind) {
    case 'signed-out':
      return failure
    case 'not-allowed':
      return failure
    case 'offline':
    case 'busy':
    case 'stalled':
    case 'store-full':
      return { kind: 'offline' }
    default:
      return { kind: 'nonsense' }
  }
}

/** A reply without its keys would make a tablet whose work nobody could ever receive. */
function isComplete(reply: Partial<Enrolled>): reply is Enrolled {
  const texts = [reply.deviceId, reply.worker, reply.workerName, reply.depositKeyId, reply.authority, reply.dutyPhone]
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof reply.depositKey?.x === 'string' &&
    Object.keys(reply.receiptKeys ?? {}).length > 0
  )
}
