import type { Child, ChildId, Duty, NextVisit, RecordId, Timestamp } from '#record'

/** The newest visit that was told, and what it says of the next one. */
export type Promised = { recordId: RecordId; happenedAt: Timestamp; next?: NextVisit }

/**
 * A child's card and what is due for her lie together, so that Today reads one thing for each child. Each came under a
 * number of its own.
 */
export type ChildBlob = {
  card: Child
  duties: Duty[]
  childId?: ChildId
  cardSeq?: number
  dutiesSeq?: number
  /** The change of hands about which she has read what the one before would tell her. */
  handoverRead?: string
  promised?: Promised
  /** What is due after a visit that the server has not reckoned with yet, and the change it was sealed in. */
  reckoned?: { duties: Duty[]; change: string }
}
