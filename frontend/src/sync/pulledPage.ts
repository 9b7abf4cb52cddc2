import { type PullItem, readPullPage } from '#record'
import type { PulledItem, PulledPage } from '#store'

/** A page of the pull, or nothing when it is not one. An item that cannot be read is counted and never blocks the rest. */
export function pulledPage(body: unknown): { page: PulledPage; parked: number } | undefined {
  const read = readPullPage(body)
  if (read.kind === 'nonsense') return undefined
  return { page: { ...read.reply, items: read.reply.items.map(pulledItem) }, parked: read.unreadable.length }
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
