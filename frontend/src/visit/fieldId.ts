import type { ChildId, Missing } from '#record'

type Field =
  | Missing['field']
  | 'bedroom'
  | 'noViews'
  | 'quoteWords'
  | 'actionWhat'
  | 'awake'
  | 'markChildSays'
  | 'markAdultSays'
  | 'disclosureAsked'
  | 'targetDoes'
  | 'targetBlocked'
  | 'targetChallenge'

const NARRATIVES = ['summary', 'adults', 'observation', 'analysis', 'handled', 'sleeps', 'feeding']

/** Where an answer stands on the page, so that "this is needed" can lead there. */
export function fieldId(field: Field, childId?: ChildId, row?: string): string {
  return ['field', field, childId, row].filter(Boolean).join('-')
}

/** Where something that is still needed stands. A text that is too long is named by its field, by its row, or by both. */
export function placeOf({ field, childId, row }: Missing): string {
  if (field !== 'tooLong' || !row) return fieldId(field, childId, row)
  const [name, of] = row.split(':')
  if (of !== undefined) return fieldId(name as Field, childId, of)
  return NARRATIVES.includes(row) ? `field-${row}-${childId}` : fieldId('quoteWords', childId, row)
}
