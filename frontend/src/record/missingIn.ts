import { words } from './compact'
import type { Draft, DraftChild, DraftEdit, DraftSeen, Missing } from './Draft'
import { asOpened } from './editFrom'
import type { ChildId } from './model'

export const NARRATIVE_MAX = 20_000
export const QUOTE_MAX = 4_000

/**
 * What Finish asks for, and nothing else: when; whether it took place, or why not; each child seen, or why not; if not
 * alone, why; and for a looked-after child who was seen, whether the placement safeguards her welfare (regulation 30).
 * A row that was begun must also say what its record cannot do without. Whoever changes a finished visit is not asked
 * for what it never said, only for what she takes out of it, and for her reasons.
 */
export function missingIn(draft: Draft, lookedAfter: (childId: ChildId) => boolean): Missing[] {
  const { edit } = draft
  if (!edit) return inForm(draft, lookedAfter)
  const never = new Set(inForm(asOpened(draft, edit), lookedAfter).map(named))
  return [...inEdit(edit), ...inForm(draft, lookedAfter).filter((missing) => !never.has(named(missing)))]
}

const named = ({ field, childId, row }: Missing): string => [field, childId, row].join(' ')

function inEdit({ signedOff, why, decisions }: DraftEdit): Missing[] {
  const begun = Object.entries(decisions ?? {}).filter(([, it]) => Boolean(it.choice) !== Boolean(words(it.why)))
  return [
    ...begun.map(([row, it]): Missing => ({ field: it.choice ? 'decisionWhy' : 'decision', row })),
    ...(signedOff && !words(why) ? [{ field: 'amendWhy' } as const] : []),
  ]
}

function inForm(draft: Draft, lookedAfter: (childId: ChildId) => boolean): Missing[] {
  const { outcome } = draft.common
  const children = Object.entries(draft.children)
  return [
    ...inCommon(draft),
    ...(outcome === 'TOOK_PLACE' ? children.flatMap(([id, child]) => ofChild(id, child, lookedAfter(id))) : []),
    ...children.flatMap(([id, child]) => [...inRows(id, child), ...tooLong(id, child)]),
  ]
}

function inCommon({ common }: Draft): Missing[] {
  const missing: Missing[] = []
  if (!common.startedAt || Number.isNaN(Date.parse(common.startedAt))) missing.push({ field: 'startedAt' })
  if (!common.outcome) missing.push({ field: 'outcome' })
  if (common.outcome === 'TOOK_PLACE' && !common.place) missing.push({ field: 'place' })
  if (common.outcome === 'DID_NOT_TAKE_PLACE' && !common.reason) missing.push({ field: 'reason' })
  return missing
}

function ofChild(childId: ChildId, child: DraftChild, lookedAfter: boolean): Missing[] {
  const missing = seen(child.seen).map((field) => ({ field, childId }))
  if (lookedAfter && child.seen?.outcome === 'SEEN' && !child.safeguarded?.answer)
    return [...missing, { field: 'safeguarded', childId }]
  return missing
}

function seen(answer: DraftSeen | undefined): Missing['field'][] {
  if (!answer?.outcome) return ['seen']
  if (answer.outcome === 'NOT_SEEN') return answer.reason ? [] : ['notSeenReason']
  if (!answer.alone?.outcome) return ['alone']
  return answer.alone.outcome === 'UNABLE' && !answer.alone.because ? ['aloneBecause'] : []
}

function inRows(childId: ChildId, child: DraftChild): Missing[] {
  const quotes = Object.entries(child.quotes).filter(([, quote]) => words(quote.words) && !quote.how)
  const actions = Object.entries(child.actions).filter(([, action]) => words(action.what) && !words(action.who))
  return [
    ...quotes.map(([row]): Missing => ({ field: 'quoteHow', childId, row })),
    ...actions.map(([row]): Missing => ({ field: 'actionWho', childId, row })),
    ...(words(child.next?.note) && !child.next?.on ? [{ field: 'nextOn', childId } as const] : []),
  ]
}

function tooLong(childId: ChildId, child: DraftChild): Missing[] {
  const narratives = ['summary', 'adults', 'observation', 'analysis'] as const
  const over = [
    ...narratives.filter((name) => (child[name]?.length ?? 0) > NARRATIVE_MAX),
    ...Object.keys(child.quotes).filter((row) => (child.quotes[row]?.words?.length ?? 0) > QUOTE_MAX),
  ]
  return over.map((row) => ({ field: 'tooLong', childId, row }))
}
