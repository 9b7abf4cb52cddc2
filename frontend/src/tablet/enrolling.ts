import type { EnrolOutcome } from '#record'
import { type Database, type DeviceMeta, Locker, putMeta, write } from '#store'
import { enrol, type Enrolled, type Line } from '#sync'
import { type Cost, type DeviceKey, makeVault, type NewVault, weakness } from '#vault'
import type { Opened } from './Opened'

const LABEL_MAX = 60

export type Enrolling = { kind: 'opened'; opened: Opened } | Exclude<EnrolOutcome, { kind: 'enrolled' | 'not-open' }>

type Wish = { passphrase: string; label: string; key: DeviceKey; cost: Cost | undefined }

/** Makes the vault, introduces the device, and writes everything in one step. Nothing is kept of a try that failed. */
export async function enrolDevice(
  db: Database,
  line: Line,
  { passphrase, label, key, cost }: Wish,
): Promise<Enrolling> {
  const because = weakness(passphrase)
  if (because) return { kind: 'weak-passphrase', because }
  const name = label.trim()
  if (name === '' || name.length > LABEL_MAX) return { kind: 'bad-label' }
  const vault = await makeVault(passphrase, key, cost)
  if ('kind' in vault) return { kind: 'too-little-memory' }
  const answer = await enrol(line, vault.publicKey, name)
  if (answer.kind !== 'accepted') return answer
  return keep(db, vault, answer.enrolled, name)
}

async function keep(db: Database, vault: NewVault, enrolled: Enrolled, label: string): Promise<Enrolling> {
  const { slots, keys } = await vault.close(enrolled.deviceId)
  const locker = new Locker(keys)
  const author = { workerId: enrolled.worker, name: enrolled.workerName }
  const device: DeviceMeta = {
    deviceId: enrolled.deviceId,
    label,
    initials: initialsOf(enrolled.workerName),
    authority: enrolled.authority,
    dutyPhone: enrolled.dutyPhone,
    depositKeyId: enrolled.depositKeyId,
    depositKey: enrolled.depositKey,
    receiptKeys: enrolled.receiptKeys,
    signing: vault.signing,
    slots,
  }
  const worker = await locker.row('worker', 'self', 0, author)
  const written = await write(db, ['meta'], async (tx) => {
    await putMeta(tx, 'device', device)
    await putMeta(tx, 'worker', worker)
  })
  return written.kind === 'no-room' ? written : { kind: 'opened', opened: { db, locker, author, device } }
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .toUpperCase()
