import type { Child, Correction, Delivery, Doc, RecordId, RecordOnFile } from '#record'
import { stillShown } from './stillShown'

/** What somebody said is wrong, and what became of it. */
export type Proposal = {
  recordId: RecordId
  doc: Correction
  delivery: Delivery
  /** The card still says the same. */
  isShown: boolean
}

/** The newest first. What cannot be read as one is left out: it is on file all the same. */
export function proposalsIn(records: readonly RecordOnFile[], card: Child): Proposal[] {
  return records
    .flatMap(({ recordId, type, doc, delivery }) =>
      type === 'correction' && isWhole(doc) ? [{ recordId, doc, delivery, isShown: stillShown(card, doc.shown) }] : [],
    )
    .sort((a, b) => b.doc.proposed.at.localeCompare(a.doc.proposed.at))
}

const isWhole = (doc: Doc): doc is Doc & Correction =>
  doc.shown !== undefined && doc.proposed !== undefined && doc.believes !== undefined && doc.howKnown !== undefined
