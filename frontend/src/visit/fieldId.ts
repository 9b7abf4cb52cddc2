import type { ChildId, Missing } from '#record'

type Field = Missing['field'] | 'bedroom' | 'noViews' | 'quoteWords' | 'actionWhat'

/** Where an answer stands on the page, so that "this is needed" can lead there. */
export function fieldId(field: Field, childId?: ChildId, row?: string): string {
  return ['field', field, childId, row].filter(Boolean).join('-')
}

/** Where something that is still needed stands. A text that is too long is named by its field or its row. */
export function placeOf({ field, childId, row }: Missing): string {
  if (field !== 'tooLong' || !row) return fieldId(field, childId, row)
  const narrative = ['summary', 'adults', 'observation', 'analysis'].includes(row)
  return narrative ? `field-${row}-${childId}` : fieldId('quoteWords', childId, row)
}
