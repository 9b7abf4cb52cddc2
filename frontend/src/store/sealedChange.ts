import {
  type ChangeAmendment,
  type ChangeBase,
  type ChangeResolution,
  type OtherType,
  type Timestamp,
  wellFormed,
} from '#record'

/** Bytes of one sealed change in UTF-8; the server takes no more. */
export const SEALED_BYTES_MAX = 256 * 1024
export const RECORD_SCHEMA = 1

/** The contract's `Change`: what one person did to one record on one device. */
export type Change = {
  changeId: string
  device: string
  deviceSeq: number
  prev?: string
  recordId: string
  childId: string
  type: 'visit' | 'unfinished' | OtherType
  schema: number
  base?: ChangeBase
  patch: Record<string, unknown>
  author: string
  scopeVersion: number
  happenedAt: Timestamp
  capturedAt: Timestamp
  sealedAt: Timestamp
  clockOffsetMs?: number
  amendment?: ChangeAmendment
  resolves?: Record<string, ChangeResolution>
  /** The newest allocations that this tablet had been told of when it sealed. */
  toldScope?: number
}

/** Made once. These bytes are what is hashed, stored and sent; nothing ever makes them again. */
export const sealedText = (change: Change): string => JSON.stringify(wellFormed(change))
