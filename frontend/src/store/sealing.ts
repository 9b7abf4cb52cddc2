import {
  type ChildId,
  type ContactId,
  isOtherType,
  newId,
  type RecordId,
  type Timestamp,
  type Visit,
  wellFormed,
} from '#record'
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

/** Whose record a change is of, and since when it was being written. */
export type Subject = {
  recordId: RecordId
  childId: ChildId
  childName: string
  type: Change['type']
  /** What lists it together with others. */
  contactId: ContactId
  capturedAt: Timestamp
  /** The allocations under which it was begun. */
  scopeVersion?: number
}

type Link = Pick<Change, 'deviceSeq' | 'prev'>

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
    const next = await sealOne(sealing, visitOf(stored, childId, content), content, {
      deviceSeq: sealing.ledger.seq + sealed.length + 1,
      ...(prev !== undefined && { prev }),
    })
    sealed.push(next)
    prev = next.row.hash
  }
  return sealed
}

function visitOf({ draft, children }: StoredDraft, childId: ChildId, { record, doc }: Content): Subject {
  const known = children[childId]
  return {
    recordId: record?.recordId ?? draft.children[childId]!.recordId,
    type: record?.type ?? 'visit',
    childId,
    childName: known?.name ?? '',
    contactId: (doc as Visit).contactId,
    capturedAt: draft.openedAt,
    ...(known?.scopeVersion !== undefined && { scopeVersion: known.scopeVersion }),
  }
}

/** The next change of the chain: what is sent, what a list shows of it, and what the worker sees until it is shown again. */
export async function sealOne(sealing: Sealing, subject: Subject, content: Content, link: Link): Promise<Sealed> {
  const { locker, device, author } = sealing
  const { doc, on, decided, about } = content
  const { recordId, childId, childName, contactId, type } = subject
  const change = changeOf(sealing, subject, content, link)
  const text = sealedText(change)
  const hash = await sha256(text)
  const { changeId, deviceSeq, happenedAt, capturedAt, sealedAt } = change
  const [key, child] = await Promise.all([locker.name('change', changeId), locker.name('child', childId)])
  const label: ChangeLabel = {
    ...{ changeId, recordId, childId, childName, contactId, happenedAt, sealedAt },
    ...(isOtherType(type) && { type }),
    ...(about && { about }),
  }
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

function changeOf(
  { device, reach, author, sealedAt }: Sealing,
  { recordId, childId, type, capturedAt, scopeVersion }: Subject,
  { doc: _, on: _on, decided: _decided, about: _about, record: _record, ...content }: Content,
  link: Link,
): Change {
  return {
    changeId: newId(),
    device: device.deviceId,
    ...link,
    recordId,
    childId,
    type,
    schema: RECORD_SCHEMA,
    ...content,
    author: author.workerId,
    // A child may have left since: what counts is whose she was when this was begun, and what we knew when we ended it.
    scopeVersion: scopeVersion ?? reach.scopeVersion,
    toldScope: reach.scopeVersion,
    capturedAt,
    sealedAt,
    ...(reach.clockOffsetMs !== undefined && { clockOffsetMs: reach.clockOffsetMs }),
  }
}
