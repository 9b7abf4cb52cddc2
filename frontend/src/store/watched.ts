import type { RecordBlob } from './RecordBlob'

/**
 * Whether Today looks at a record: an episode whose return may still have to be answered, and interviews, which answer
 * them. What was declined, or not offered for a reason, is answered in the episode itself.
 */
export function isWatched({ type, doc }: Pick<RecordBlob, 'type' | 'doc'>): boolean {
  if (type === 'interview') return true
  return type === 'episode' && doc.declined === undefined && doc.notOffered === undefined
}
