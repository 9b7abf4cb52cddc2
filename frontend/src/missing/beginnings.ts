import { newId, type Doc } from '#record'
import type { TimeAway } from './timesAway'
import { textAt, withValue } from './path'

/** A step that can be taken: what is known already when it begins, and the section on which it opens. */
export type Beginning = { section: string; edit: (doc: Doc) => Doc }

type Beginnings = { back: Beginning; offer: Beginning; declined: Beginning; notOffered: Beginning; interview: Doc }

/** What the tap itself says: when, and who is doing it. Nothing of what the child says is ever begun for her. */
export function beginnings({ recordId }: TimeAway, now: Date, me: string): Beginnings {
  const at = now.toISOString()
  const offered = (doc: Doc, more: Doc = {}): Doc => withValue(doc, `offers/${newId()}`, { at, by: me, ...more })
  return {
    back: { section: 'back', edit: (doc) => doc },
    offer: { section: 'offers', edit: (doc) => offered(doc) },
    declined: {
      section: 'declined',
      // Who declines was offered it: an offer that is open is what was declined, else it was made now.
      edit: (doc) => withValue(closesOffer(doc, offered), 'declined/at', textAt(doc, 'declined/at') ?? at),
    },
    notOffered: { section: 'notOffered', edit: (doc) => doc },
    interview: { episodes: { [recordId]: { heldFor: true } }, heldAt: at, interviewer: { name: me } },
  }
}

function closesOffer(doc: Doc, offered: (doc: Doc, more: Doc) => Doc): Doc {
  const offers = Object.entries((doc.offers ?? {}) as Record<string, Doc>)
  const open = offers.findLast(([, offer]) => offer.outcome === undefined)
  if (open) return withValue(doc, `offers/${open[0]}/outcome`, 'DECLINED')
  return offers.some(([, offer]) => offer.outcome === 'DECLINED') ? doc : offered(doc, { outcome: 'DECLINED' })
}
