import type { Doc, RecordId } from '#record'
import type { Drawings } from './Drawings'

/** What a form needs of the screen on which it stands. */
export type Writing = {
  doc: Doc
  change: (edit: (doc: Doc) => Doc) => void
  /** Puts the focus on a field that has just appeared. */
  lead: (fieldId: string) => void
  /** The times away that may be answered, as a person would tell them apart. */
  timesAway: readonly { recordId: RecordId; label: string }[]
  newRow: (path: string) => Doc
  /** The child's first name. */
  name: string
  drawings: Drawings
}

/** The name of a field on the screen. */
export const fieldId = (path: string): string => `field-${path.replaceAll('/', '-')}`
