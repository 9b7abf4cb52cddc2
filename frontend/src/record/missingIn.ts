import { type Circumstances, isOwnAdult, isUnborn, isUnseeing } from './circumstances'
import { words } from './compact'
import type { Draft, DraftChild, DraftEdit, DraftSeen, Missing } from './Draft'
import { asOpened } from './editFrom'
import { missingOfLeaver, tooLongOfLeaver } from './leaver'
import type { ChildId } from './model'

export const NARRATIVE_MAX = 20_000
export const QUOTE_MAX = 4_000
const BABY_MAX = 2_000
const MARK_WHERE_MAX = 120
const MARK_MAX = 2_000

type Of = (childId: ChildId) => Circumstances

/**
 * What Finish asks for, and nothing else: when; whether it took place, or why not; each child seen, or why not; if not
 * alone, why; and for a looked-after child who was seen, whether the placement safeguards her welfare (regulation 30), unless
 * the rules leave her out, as they do a child placed for adoption.
 * Of a care leaver it does not ask whether alone. Before the birth it asks whether the mother was seen; of a call or a message it does not ask who was seen.
 * A row that was begun must also say what its record cannot do without. Whoever changes a finished visit is not asked
 * for what it never said, only for what she takes out of it, and for her reasons.
 */
export function missingIn(draft: Draft, of: Of): Missing[] {
  const { edit } = draft
  if (!edit) return inForm(draft, of)
  const never = new Set(inForm(asOpened(draft, edit), of).map(named))
  return [...inEdit(edit), ...inForm(draft, of).filter((missing) => !never.has(named(missing)))]
}

const named = ({ field, childId, row }: Missing): string => [field, childId, row].join(' ')

function inEdit({ signedOff, why, decisions }: DraftEdit): Missing[] {
  const begun = Object.entries(decisions ?? {}).filter(([, it]) => Boolean(it.choice) !== Boolean(words(it.why)))
  return [
    ...begun.map(([row, it]): Missing => ({ field: it.choice ? 'decisionWhy' : 'decision', row })),
    ...(signedOff && !words(why) ? [{ field: 'amendWhy' } as const] : []),
  ]
}

function inForm(draft: Draft, of: Of): Missing[] {
  const { outcome } = draft.common
  const children = Object.entries(draft.children)
  return [
    ...inCommon(draft),
    ...(outcome === 'TOOK_PLACE' ? children.flatMap(([id, child]) => ofChild(draft, id, child, of(id))) : []),
    ...children.flatMap(([id, child]) => [
      ...inRows(id, child),
      ...inRowsOfSome(id, child),
      ...missingOfLeaver(id, child),
      ...tooLong(id, child),
    ]),
  ]
}

function inCommon({ common }: Draft): Missing[] {
  const missing: Missing[] = []
  if (!common.startedAt || Number.isNaN(Date.parse(common.startedAt))) missing.push({ field: 'startedAt' })
  if (!common.outcome) missing.push({ field: 'outcome' })
  if (common.outcome === 'TOOK_PLACE' && !common.place) missing.push({ field: 'place' })
  if (common.outcome === 'DID_NOT_TAKE_PLACE' && !common.reason) missing.push({ field: 'reason' })
  const { who, language, fromFamily } = common.interpreter ?? {}
  if (!words(who) && (words(language) || fromFamily)) missing.push({ field: 'interpreterWho' })
  return missing
}

function ofChild(draft: Draft, childId: ChildId, child: DraftChild, known: Circumstances): Missing[] {
  if (isUnseeing(draft) && !child.seen?.outcome) return []
  if (isUnborn(draft, childId, known)) return child.motherSeen?.answer ? [] : [{ field: 'motherSeen', childId }]
  const missing = seen(child.seen, isOwnAdult(child, known)).map((field) => ({ field, childId }))
  if ((known.asksSafeguarded ?? known.lookedAfter) && child.seen?.outcome === 'SEEN' && !child.safeguarded?.answer)
    return [...missing, { field: 'safeguarded', childId }]
  return missing
}

function seen(answer: DraftSeen | undefined, ownAdult: boolean): Missing['field'][] {
  if (!answer?.outcome) return ['seen']
  if (answer.outcome === 'NOT_SEEN') return answer.reason ? [] : ['notSeenReason']
  if (!answer.alone?.outcome) return ownAdult ? [] : ['alone']
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

/** A mark says where it is and what it looks like; what was told is told in words. */
function inRowsOfSome(childId: ChildId, { marks, disclosures }: DraftChild): Missing[] {
  const begun = Object.entries(marks ?? {}).filter(([, mark]) => Object.values(mark).some(words))
  const told = Object.entries(disclosures ?? {}).filter(([, it]) => Object.values(it).some(words) && !words(it.words))
  return [
    ...begun.filter(([, it]) => !words(it.where)).map(([row]): Missing => ({ field: 'markWhere', childId, row })),
    ...begun.filter(([, it]) => !words(it.what)).map(([row]): Missing => ({ field: 'markWhat', childId, row })),
    ...told.map(([row]): Missing => ({ field: 'disclosureWords', childId, row })),
  ]
}

function tooLong(childId: ChildId, child: DraftChild): Missing[] {
  const narratives = ['summary', 'adults', 'observation', 'analysis'] as const
  const over = [
    ...narratives.filter((name) => (child[name]?.length ?? 0) > NARRATIVE_MAX),
    ...Object.keys(child.quotes).filter((row) => (child.quotes[row]?.words?.length ?? 0) > QUOTE_MAX),
    ...tooLongOfSome(child),
    ...tooLongOfLeaver(child),
  ]
  return over.map((row) => ({ field: 'tooLong', childId, row }))
}

/** The longest text that the contract takes in each, by the place where it stands: `name`, or `name:row`. */
function tooLongOfSome({ baby, marks, disclosures }: DraftChild): string[] {
  const texts: [place: string, text: string | undefined, max: number][] = [
    ...Object.entries(baby ?? {}).map(([name, text]) => [name, text, BABY_MAX] as [string, string, number]),
    ...Object.entries(marks ?? {}).flatMap(([row, it]): [string, string | undefined, number][] => [
      [`markWhere:${row}`, it.where, MARK_WHERE_MAX],
      [`markWhat:${row}`, it.what, MARK_MAX],
      [`markChildSays:${row}`, it.childSays, MARK_MAX],
      [`markAdultSays:${row}`, it.adultSays, MARK_MAX],
    ]),
    ...Object.entries(disclosures ?? {}).flatMap(([row, it]): [string, string | undefined, number][] => [
      [`disclosureWords:${row}`, it.words, QUOTE_MAX],
      [`disclosureAsked:${row}`, it.asked, QUOTE_MAX],
    ]),
  ]
  return texts.filter(([, text, max]) => (text?.length ?? 0) > max).map(([place]) => place)
}
