import { type ChildId, newId, type Timestamp, type Visit, wellFormed } from '#record'
import { depositCopy, sha256, utf8 } from '#vault'
import type { Branch } from './Branch'
import type { ChangeLabel } from './ChangeLabel'
import { contentFor, type Content } from './content'
import type { BranchRow, DeviceMeta, Ledger, OutboxRow, Reach } from './database'
import { type Locker, SCHEMA } from './Locker'
import { type Change, RECORD_SCHEMA, sealedText } from './sealedChange'
import type { StoredDraft } from './StoredDraft'

export type Author = { workerId: string; name: string }

export type Sealing = {
  locker: Locker
  device: DeviceMeta
  ledger: Ledger
  reach: Reach
  author: Author
  sealedAt: Timestamp
}
export type Sealed = { label: ChangeLabel; row: OutboxRow; branch: BranchRow }

/** One change for each child, each chained to the one before it. */
export async function sealAll(
  sealing: Sealing,
  stored: StoredDraft,
  childIds: ChildId[] = Object.keys(stored.draft.children),
  say: typeof contentFor = contentFor,
): Promise<Sealed[]> {
  const sealed: Sealed[] = []
  let prev = sealing.ledger.head
  // One after another: each change names the hash of the one before it.
  for (const childId of childIds) {
    const content = say(stored.draft, childId, sealing.author.name)
    const change = changeOf(sealing, stored, childId, content, {
      deviceSeq: sealing.ledger.seq + sealed.length + 1,
      ...(prev !== undefined && { prev }),
    })
    const next = await packed(sealing, change, content, stored.children[childId]?.name ?? '')
    sealed.push(next)
    prev = next.row.hash
  }
  return sealed
}

function changeOf(
  { device, reach, author, sealedAt }: Sealing,
  { draft, children }: StoredDraft,
  childId: string,
  { doc: _, on: _on, decided: _decided, about: _about, record, ...content }: Content,
  link: Pick<Change, 'deviceSeq' | 'prev'>,
): Change {
  return {
    changeId: newId(),
    device: device.deviceId,
    ...link,
    recordId: record?.recordId ?? draft.children[childId]!.recordId,
    childId,
    type: record?.type ?? 'visit',
    schema: RECORD_SCHEMA,
    ...content,
    author: author.workerId,
    // A child may have left since: what counts is whose she was when this was begun, and what we knew when we ended it.
    scopeVersion: children[childId]?.scopeVersion ?? reach.scopeVersion,
    toldScope: reach.scopeVersion,
    capturedAt: draft.openedAt,
    sealedAt,
    ...(reach.clockOffsetMs !== undefined && { clockOffsetMs: reach.clockOffsetMs }),
  }
}

async function packed(
  { locker, device, author }: Sealing,
  change: Change,
  { doc, on, decided, about }: Content,
  childName: string,
): Promise<Sealed> {
  const text = sealedText(change)
  const hash = await sha256(text)
  const { changeId, recordId, childId, type, deviceSeq, happenedAt, capturedAt, sealedAt } = change
  const [key, child] = await Promise.all([locker.name('change', changeId), locker.name('child', childId)])
  const { contactId } = doc as Visit
  const label = { changeId, recordId, childId, childName, contactId, happenedAt, sealedAt, ...(about && { about }) }
  const branch: Branch = {
    ...{ recordId, childId, type, change: changeId, author: author.name, happenedAt, capturedAt },
    ...(on !== undefined && { on }),
    ...(decided && { decided }),
    doc: wellFormed(doc),
  }
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
  return { label, row, branch: { ...(await locker.row('branch', recordId, 0, branch)), child, change: key } }
}
