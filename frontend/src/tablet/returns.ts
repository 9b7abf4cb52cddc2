import type { ChildId, Doc, RecordId, ReturnToday, Timestamp } from '#record'
import type { Watched } from '#store'

/**
 * The times a child was missing or away that nobody has answered yet: not back, or back and neither interviewed, nor
 * declined, nor not offered for a reason. The longest back first; who is not back at all before them.
 */
export function openReturns(watched: readonly Watched[], names: Map<ChildId, string>): ReturnToday[] {
  const answered = new Set(watched.flatMap(({ type, doc }) => (type === 'interview' ? heldFor(doc) : [])))
  const open = watched.flatMap((one) => (answered.has(one.recordId) ? [] : openReturn(one, names)))
  return open.sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
}

// Rows come in the order of names that mean nothing; the record's own name keeps two of one moment in their places.
const orderOf = ({ returnedAt = '', recordId }: ReturnToday): string => `${returnedAt} ${recordId}`

/** An interview that has a time was held; one that is only planned answers nothing. */
const heldFor = ({ heldAt, episodes }: Doc): RecordId[] => (heldAt === undefined ? [] : Object.keys(episodes ?? {}))

function openReturn({ recordId, childId, type, doc }: Watched, names: Map<ChildId, string>): ReturnToday[] {
  const name = names.get(childId)
  if (type !== 'episode' || name === undefined || doc.declined !== undefined || doc.notOffered !== undefined) return []
  return [
    {
      ...{ recordId, childId, name },
      isAway: doc.kind === 'AWAY',
      ...timesIn(doc),
      offers: Object.keys(doc.offers ?? {}).length,
    },
  ]
}

const timesIn = ({ startedAt, returnedAt }: Doc): { startedAt?: Timestamp; returnedAt?: Timestamp } => ({
  ...(typeof startedAt === 'string' && { startedAt }),
  ...(typeof returnedAt === 'string' && { returnedAt }),
})
