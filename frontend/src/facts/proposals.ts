import type { Child, Correction, Delivery, Doc, FactShown, LocalDate, RecordId, RecordOnFile } from '#record'
import { factsOn } from './factsOn'
import { stillShown } from './stillShown'
import { withheldOf } from './withheldOf'

/** What somebody said is wrong, and what became of it. */
export type Proposal = {
  recordId: RecordId
  doc: Correction
  delivery: Delivery
  /** The card still says the same, or what it says by now is older than what was said to be wrong. */
  isShown: boolean
  /** The day as of which the card knows the fact now. */
  asOf: LocalDate | undefined
  /** What the card says of this fact must be kept from somebody; so must what is so instead. */
  isWithheld: boolean
}

/** The newest first. What cannot be read as one is left out: it is on file all the same. */
export function proposalsIn(records: readonly RecordOnFile[], card: Child): Proposal[] {
  const facts = factsOn(card)
  return records
    .flatMap(({ recordId, type, doc, delivery }) => {
      if (type !== 'correction' || !isWhole(doc)) return []
      const asOf = facts.find(({ fact }) => fact === doc.shown.fact)?.asOf
      const isShown = stillShown(card, doc.shown) || isOlder(asOf, doc.shown)
      return [{ recordId, doc, delivery, isShown, asOf, isWithheld: withheldOf(card, doc.shown.fact).length > 0 }]
    })
    .sort((a, b) => b.doc.proposed.at.localeCompare(a.doc.proposed.at))
}

/** An old list that came late puts nothing right. */
const isOlder = (asOf: LocalDate | undefined, shown: FactShown): boolean =>
  asOf !== undefined && shown.asOf !== undefined && asOf < shown.asOf

/** A manager agreed, and the record has not been changed yet: the card is known to be wrong here. */
export const isAgreed = ({ doc, isShown }: Proposal): boolean => isShown && doc.decision?.outcome === 'ACCEPTED'

const isWhole = (doc: Doc): doc is Doc & Correction =>
  doc.shown !== undefined && doc.proposed !== undefined && doc.believes !== undefined && doc.howKnown !== undefined
