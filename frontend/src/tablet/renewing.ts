import type { NoRoom } from '#record'
import { type DeviceMeta, dropRenewalKey, goOnAs, readMeta, renewalKey } from '#store'
import { enrol, type Enrolled, type Line, whoIsSignedIn } from '#sync'
import { makeDeviceKey } from '#vault'
import { handInCopies } from './handingIn'
import type { Opened } from './Opened'

/** What a renewal needs of the tablet around it. */
export type Renewal = {
  /** Nothing is sealed while the name changes. */
  chainLock: <T>(act: () => Promise<T>) => Promise<T>
  nowMs: () => number
}

export type Renewed =
  | { kind: 'not-needed' }
  | { kind: 'renewed'; device: DeviceMeta }
  /** No signal, nobody signed in, or the council would not: it is tried again at the next talk. */
  | { kind: 'waits'; sentence?: string }
  | NoRoom

/**
 * A tablet that was restored from a copy takes a new name, because two tablets may be writing one chain. What was sealed
 * under the old one is handed in first, as it is; the worker's own things stay where they are.
 *
 * @see "Decision 0024"
 */
export async function renew(opened: Opened, line: Line, renewal: Renewal): Promise<Renewed> {
  const { db, author } = opened
  const { ledger, device } = await readMeta(db)
  if (!ledger.forked || !device) return { kind: 'not-needed' }
  if ((await whoIsSignedIn(line)) !== author.workerId) return { kind: 'waits' }
  if ((await db.count('outbox')) > 0) await handInCopies(db, device, line)
  const key = await renewalKey(db, makeDeviceKey)
  if ('kind' in key) return key
  const answer = await enrol(line, key.publicKey, device.label, device.deviceId)
  // Nothing was made with this key, or what was made with it is switched off.
  if (answer.kind === 'too-many-devices') await dropRenewalKey(db)
  if ('sentence' in answer) return { kind: 'waits', sentence: answer.sentence }
  if (answer.kind !== 'accepted' || answer.enrolled.worker !== author.workerId) return { kind: 'waits' }
  const next = renamed(device, key.signing, answer.enrolled)
  return becomes(opened, { next, before: device }, renewal)
}

async function becomes(
  { db, locker }: Opened,
  names: { next: DeviceMeta; before: DeviceMeta },
  { chainLock, nowMs }: Renewal,
): Promise<Renewed> {
  const at = new Date(nowMs()).toISOString()
  const written = await chainLock(() => goOnAs(db, locker, { ...names, at }))
  if (written.kind === 'no-room') return written
  return written.value ? { kind: 'renewed', device: names.next } : { kind: 'waits' }
}

/** The vault stays closed under the name it was made with, so that the same passphrase opens it. */
const renamed = (before: DeviceMeta, signing: CryptoKey, enrolled: Enrolled): DeviceMeta => ({
  ...before,
  deviceId: enrolled.deviceId,
  signing,
  authority: enrolled.authority,
  dutyPhone: enrolled.dutyPhone,
  depositKeyId: enrolled.depositKeyId,
  depositKey: enrolled.depositKey,
  receiptKeys: { ...before.receiptKeys, ...enrolled.receiptKeys },
  vault: before.vault ?? before.deviceId,
  before: [...(before.before ?? []), before.deviceId],
})
