import { type PullItem, readPullItems, readPullPage } from '#record'
import type { PulledItem, PulledPage } from '#store'

type Read = { page: PulledPage; parked: number; digest?: string }

/** A page of the pull, or nothing when it is not one. An item that cannot be read is counted and never blocks the rest. */
export function pulledPage(body: unknown): Read | undefined {
  const read = readPullPage(body)
  if (read.kind === 'nonsense') return undefined
  const { digest, ...reply } = read.reply
  const items = [...reply.items.map(pulledItem), ...read.unreadable.flatMap(unreadItem)]
  return { page: { ...reply, items }, parked: read.unreadable.length, ...(digest !== undefined && { digest }) }
}

/** Items that came by another way than a page. */
export function pulledItems(arrived: unknown[]): PulledItem[] {
  const { items, unreadable } = readPullItems(arrived)
  return [...items.map(pulledItem), ...unreadable.flatMap(unreadItem)]
}

function pulledItem(item: PullItem): PulledItem {
  switch (item.kind) {
    case 'record': {
      const { kind, revision, ...blob } = item
      return { kind, revision, blob }
    }
    case 'notice': {
      const { kind, ...notice } = item
      return { kind, notice }
    }
    default:
      return item
  }
}

/** Something numbered about a child is kept as it came, whatever it is; the rest (a notice of a new kind) is passed over. */
function unreadItem(item: unknown): PulledItem[] {
  const { kind, seq, ref, recordId, childId, child } = item as Record<string, unknown>
  const about = childId ?? (child as { id?: unknown } | undefined)?.id
  const named = ref ?? recordId ?? about
  if (typeof kind !== 'string' || typeof seq !== 'number' || typeof about !== 'string' || typeof named !== 'string')
    return []
  return [{ kind: 'unread', of: kind, ref: named, childId: about, seq, item }]
}
