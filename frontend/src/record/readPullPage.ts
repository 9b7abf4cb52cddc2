import { isPullItem, isPullPage } from './generated/validators'
import type { PullItem, PullReply } from './generated/model'

/** A page with the items that could be read; the others are handed over as they came, to be parked and never to block. */
export type PullPage = { kind: 'page'; reply: PullReply; unreadable: unknown[] } | { kind: 'nonsense' }

export function readPullPage(body: unknown): PullPage {
  if (!isPullPage(body)) return { kind: 'nonsense' }
  const { items, unreadable } = readPullItems(body.items)
  return { kind: 'page', reply: { ...body, items }, unreadable }
}

export function readPullItems(arrived: unknown[]): { items: PullItem[]; unreadable: unknown[] } {
  const items = arrived.filter((item) => isPullItem(item))
  const unreadable = arrived.filter((item) => !isPullItem(item))
  return { items, unreadable }
}
