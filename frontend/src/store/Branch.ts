import type { ChangeId, ChildId, RecordId, Timestamp } from '#record'
import type { RecordBlob } from './RecordBlob'

/**
 * What this tablet itself made of a record: the document of its last change, never what the server made of it. It lies
 * beside what the server shows, and is what the worker sees until the server has shown the record again after it arrived.
 */
export type Branch = {
  recordId: RecordId
  childId: ChildId
  type: string
  change: ChangeId
  /** The head it stands on; absent while the server has not shown the record. */
  on?: ChangeId
  author: string
  happenedAt: Timestamp
  capturedAt: Timestamp
  doc: Record<string, unknown>
  /** Leaves about which it decided. */
  decided?: string[]
}

/** One record on this tablet: what the server shows, what this tablet made of it, or both. */
export type Filed = { head?: RecordBlob & { head: ChangeId }; branch?: Branch }

/** Puts the two together; a record of our own from before branches lay apart counts as one. */
export function filed(record: RecordBlob | undefined, branch: Branch | undefined): Filed | undefined {
  if (record?.head !== undefined) return { head: { ...record, head: record.head }, ...(branch && { branch }) }
  if (branch) return { branch }
  return record?.own === undefined ? undefined : { branch: { ...record, change: record.own } }
}
