import { type Draft, type FinishOutcome, missingIn, newId, type Timestamp, visitFrom } from '#record'
import { depositCopy, sha256, utf8 } from '#vault'
import type { ChangeLabel } from './ChangeLabel'
import type { ChildsRow, Database, DeviceMeta, Ledger, OutboxRow, Reach } from './database'
import { readDraft } from './drafts'
import { type Locker, SCHEMA } from './Locker'
import { ledgerIn, putMeta, readMeta } from './meta'
import type { RecordBlob } from './RecordBlob'
import { type Change, RECORD_SCHEMA, SEALED_BYTES_MAX, sealedText } from './sealedChange'
import type { StoredDraft } from './StoredDraft'
import { write } from './write'

export type Author = { workerId: string; name: string }

type Sealing = { locker: Locker; device: DeviceMeta; ledger: Ledger; reach: Reach; author: Author; sealedAt: Timestamp }
type Sealed = { label: ChangeLabel; row: OutboxRow; record: ChildsRow }
type Outcome = Exclude<FinishOutcome, { kind: 'not-open' }>

/**
 * Seals one visit: a change for each child, chained to the last one sealed here, all written in the step that removes
 * the draft. Either all of it happened or none.
 */
export async function finish(
  db: Database,
  locker: Locker,
  author: Author,
  contactId: string,
  now: () => Timestamp = () => new Date().toISOString(),
): Promise<Outcome> {
  const found = await readDraft(db, locker, contactId)
  const { device, ledger, reach } = await readMeta(db)
  if (!found || !device) return { kind: 'no-draft' }
  const { draft } = found.stored
  const missing = missingIn(draft, (childId) => lookedAfter(found.stored, childId))
  if (missing.length > 0) return { kind: 'incomplete', missing }
  const sealed = await sealAll({ locker, device, ledger, reach, author, sealedAt: now() }, found.stored)
  const tooLarge = sealed.find(({ row }) => row.bytes > SEALED_BYTES_MAX)
  if (tooLarge)
    return {
      kind: 'too-large',
      childId: tooLarge.label.childId,
      bytes: tooLarge.row.bytes,
      bytesMax: SEALED_BYTES_MAX,
    }
  return commit(db, ledger, { key: found.row.key, revision: found.row.revision }, sealed, draft)
}

export const lookedAfter = ({ draft, children }: StoredDraft, childId: string): boolean =>
  draft.children[childId]?.purpose === 'CLA' || children[childId]?.lookedAfter === true

async function sealAll(sealing: Sealing, stored: StoredDraft): Promise<Sealed[]> {
  const sealed: Sealed[] = []
  let prev = sealing.ledger.head
  // One after another: each change names the hash of the one before it.
  for (const childId of Object.keys(stored.draft.children)) {
    const next = await sealOne(sealing, stored, childId, sealing.ledger.seq + sealed.length + 1, prev)
    sealed.push(next)
    prev = next.row.hash
  }
  return sealed
}

async function sealOne(
  { locker, device, reach, author, sealedAt }: Sealing,
  stored: StoredDraft,
  childId: string,
  deviceSeq: number,
  prev: string | undefined,
): Promise<Sealed> {
  const { draft } = stored
  const visit = visitFrom(draft, childId, author.name)
  const { recordId } = draft.children[childId]!
  const change: Change = {
    changeId: newId(),
    device: device.deviceId,
    deviceSeq,
    ...(prev !== undefined && { prev }),
    recordId,
    childId,
    type: 'visit',
    schema: RECORD_SCHEMA,
    patch: visit,
    author: author.workerId,
    scopeVersion: reach.scopeVersion,
    happenedAt: visit.attempt.startedAt,
    capturedAt: draft.openedAt,
    sealedAt,
    ...(reach.clockOffsetMs !== undefined && { clockOffsetMs: reach.clockOffsetMs }),
  }
  return packed(locker, device, change, author, stored.children[childId]?.name ?? '')
}

async function packed(locker: Locker, device: DeviceMeta, change: Change, author: Author, childName: string) {
  const text = sealedText(change)
  const hash = await sha256(text)
  const { changeId, recordId, childId, deviceSeq, happenedAt, capturedAt, sealedAt, patch } = change
  const [key, child] = await Promise.all([locker.name('change', changeId), locker.name('child', childId)])
  const label = { changeId, recordId, childId, childName, contactId: patch.contactId, happenedAt, sealedAt }
  const own = { recordId, childId, type: change.type, author: author.name, happenedAt, capturedAt, own: changeId }
  const blob: RecordBlob = { ...own, doc: patch }
  const row: OutboxRow = {
    key,
    child,
    seq: deviceSeq,
    hash,
    bytes: utf8(text).length,
    schema: SCHEMA,
    label: await locker.box('change-label', key, deviceSeq, label),
    box: await locker.box('change', key, deviceSeq, text),
    copy: await depositCopy(device.depositKey, device.depositKeyId, hash, text),
  }
  return { label, row, record: { ...(await locker.row('record', recordId, 0, blob)), child } }
}

/** Writes only when nobody sealed or saved meanwhile, in whichever tab: the chain must not fork. */
async function commit(
  db: Database,
  before: Ledger,
  read: { key: string; revision: number },
  sealed: Sealed[],
  draft: Draft,
): Promise<Outcome> {
  const last = sealed[sealed.length - 1]!
  const written = await write(db, ['meta', 'drafts', 'outbox', 'records'], async (tx) => {
    const ledger = await ledgerIn(tx)
    const row = await tx.objectStore('drafts').get(read.key)
    if (ledger.seq !== before.seq || ledger.head !== before.head || row?.revision !== read.revision) return undefined
    for (const { row: change, record } of sealed) {
      await tx.objectStore('outbox').add(change)
      await tx.objectStore('records').put(record)
    }
    await putMeta(tx, 'ledger', { ...ledger, seq: last.row.seq, head: last.row.hash })
    await tx.objectStore('drafts').delete(read.key)
    return tx.objectStore('outbox').count()
  })
  if (written.kind === 'no-room') return written
  if (written.value === undefined) return { kind: 'taken-over' }
  const changes = sealed.map(({ label: { childId, recordId, changeId } }) => ({ childId, recordId, changeId }))
  return { kind: 'sealed', contactId: draft.contactId, sealed: changes, waiting: written.value }
}
