import type { ChildId, NextVisit, RecordId } from '#record'
import type { Promised } from './ChildBlob'
import type { RecordBlob } from './RecordBlob'

/** Of each child the newest visit that is told, so that a page of her whole file writes her card once. */
export function newestVisits(told: readonly RecordBlob[]): Set<RecordId> {
  const newest = new Map<ChildId, RecordBlob>()
  for (const blob of told) {
    const before = newest.get(blob.childId)
    if (blob.type === 'visit' && !(before && before.happenedAt > blob.happenedAt)) newest.set(blob.childId, blob)
  }
  return new Set([...newest.values()].map(({ recordId }) => recordId))
}

type Told = Pick<RecordBlob, 'recordId' | 'happenedAt' | 'doc'>

/** What a visit says of the next one; also that it says nothing. */
export function promisedBy({ recordId, happenedAt, doc }: Told): Promised {
  const next = doc.next as NextVisit | undefined
  return { recordId, happenedAt, ...(next?.on && { next }) }
}

/** The newest visit decides, and a correction of it stands in its place. */
export const later = (one: Promised | undefined, other: Promised): Promised =>
  one === undefined || one.recordId === other.recordId || one.happenedAt <= other.happenedAt ? other : one
