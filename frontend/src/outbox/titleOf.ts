import type { OutboxItem } from '#record'
import { listWords, localDate, shortDay, words } from '#kit'
import type { VisitSent } from './byVisit'

const w = words.outbox

/** What was sent, by name: whom it is about and, of what happens more than once in the same words, on which day. */
export function titleOf({ about, names, type, items }: VisitSent, now: Date): string {
  const who = listWords(names)
  if (type) {
    const title = words.records[type](who, dayOf(items[0], now))
    return about ? w.changed(title) : title
  }
  if (!about) return w.visitTo(who)
  if (about === 'unfinished') return w.unfinished(who)
  return about === 'decision' ? words.change.decided(who) : words.change.corrected(who)
}

const dayOf = (first: OutboxItem | undefined, now: Date): string =>
  first ? shortDay(localDate(new Date(first.happenedAt)), localDate(now)) : ''
