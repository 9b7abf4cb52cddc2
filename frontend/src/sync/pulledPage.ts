import type { Child, Duty, Notice, Timestamp } from '#record'
import type { PulledItem, PulledPage } from '#store'

type Loose = Record<string, unknown>

/** A page of the pull, or nothing when it is not one. An item that cannot be read is counted and never blocks the rest. */
export function pulledPage(body: unknown): { page: PulledPage; parked: number } | undefined {
  const { items, cursor, more, scopeVersion, children, asOf } = body as Loose
  if (!Array.isArray(items) || typeof cursor !== 'string' || typeof more !== 'boolean') return undefined
  if (typeof scopeVersion !== 'number' || typeof children !== 'number' || !isTime(asOf)) return undefined
  const read = items.map(pulledItem)
  const known = read.filter((item): item is PulledItem => typeof item === 'object')
  const parked = read.filter(item => item === 'unreadable').length
  return { page: { items: known, cursor, more, scopeVersion, children, asOf }, parked }
}

function pulledItem(item: unknown): PulledItem | 'unreadable' | 'unknown' {
  if (!isObject(item) || typeof item.kind !== 'string') return 'unreadable'
  switch (item.kind) {
    case 'record':
      return record(item) ?? 'unreadable'
    case 'child':
      return isObject(item.child) && typeof item.child.id === 'string' && typeof item.child.name === 'string'
        ? { kind: 'child', child: item.child as unknown as Child }
        : 'unreadable'
    case 'duties':
      return typeof item.childId === 'string' && (item.duties === undefined || Array.isArray(item.duties))
        ? { kind: 'duties', childId: item.childId, duties: (item.duties ?? []) as Duty[] }
        : 'unreadable'
    case 'notice':
      return notice(item) ?? 'unreadable'
    case 'forget':
      return typeof item.childId === 'string'
        ? { kind: 'forget', childId: item.childId, sentence: typeof item.sentence === 'string' ? item.sentence : '' }
        : 'unreadable'
    default:
      // Something a newer server tells: not for this version.
      return 'unknown'
  }
}

function record(item: Loose): PulledItem | undefined {
  const { recordId, childId, type, head, revision, author, happenedAt, capturedAt, receivedAt, doc } = item
  if (typeof recordId !== 'string' || typeof childId !== 'string' || typeof head !== 'string') return undefined
  if (!isTime(happenedAt) || !isTime(capturedAt) || !isTime(receivedAt) || !isObject(doc)) return undefined
  const texts = { type: String(type ?? ''), author: String(author ?? '') }
  const blob = { recordId, childId, ...texts, happenedAt, capturedAt, receivedAt, head, doc }
  return { kind: 'record', blob, revision: typeof revision === 'number' ? revision : 0 }
}

function notice(item: Loose): PulledItem | undefined {
  const { noticeId, at, sentence, changeId } = item
  if (typeof noticeId !== 'string' || typeof sentence !== 'string' || !isTime(at)) return undefined
  const told: Notice = { noticeId, at, sentence, ...(typeof changeId === 'string' && { changeId }) }
  return { kind: 'notice', notice: told }
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTime = (value: unknown): value is Timestamp => typeof value === 'string' && !Number.isNaN(Date.parse(value))
