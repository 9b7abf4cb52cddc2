import { workHasContent } from '#record'
import { words } from '#kit'
import { asksBedroom, asksViews, needsNextAttempt, unborn } from './applies'
import { worthOfLeaver } from './leaverWorth'
import { childForm, type ChildForm, type Form } from './Form'

/** `first`: what a reader misses most; it is said before Finish and not folded away. */
export type WorthALook = { sectionId: string; sentence: string; first?: true }

const w = words.visit.finish

/** What a good record would hold and this one does not yet. It never stops a worker from finishing. */
export function worthALook(form: Form): WorthALook[] {
  const { common, children, edit } = form.draft
  if (edit) return []
  if (common.outcome === 'DID_NOT_TAKE_PLACE') return attempts(form)
  if (common.outcome !== 'TOOK_PLACE') return []
  return [
    ...(common.announced ? [] : [{ sectionId: 'place', sentence: w.noAnnounced }]),
    ...(Object.keys(common.present).length > 0 ? [] : [{ sectionId: 'who', sentence: w.noPresent }]),
    ...Object.keys(children).flatMap((childId) => ofChild(childForm(form, childId))),
  ]
}

const attempts = (form: Form): WorthALook[] =>
  Object.keys(form.draft.children)
    .map((childId) => childForm(form, childId))
    .filter(needsNextAttempt)
    .map(({ name }) => ({ sectionId: 'next', sentence: w.nextAttempt(name), first: true }))

function ofChild(it: ChildForm): WorthALook[] {
  const { childId, name, answers, card } = it
  const at = (section: string): string => `${section}-${childId}`
  const seen = answers.seen?.outcome === 'SEEN'
  const untold = Object.keys(card?.actions ?? {}).filter((id) => !answers.earlierActions[id]).length
  const undated = Object.values(answers.actions).filter((action) => action.what && !action.dueOn).length
  const looks: (WorthALook | false)[] = [
    seen && asksBedroom(it) && !answers.bedroom?.outcome && { sectionId: at('seen'), sentence: w.noBedroom(name) },
    ...viewsOf(it, at('said')),
    !answers.observation && {
      sectionId: at('noticed'),
      sentence: unborn(it) ? w.noObservationBefore : w.noObservation(name),
      // Who is too young for words is heard by being observed, or not at all.
      ...(answers.noViews === 'TOO_YOUNG' && { first: true as const }),
    },
    !answers.analysis && { sectionId: at('noticed'), sentence: w.noAnalysis(name), first: true },
    seesAbove(answers.analysis) && { sectionId: at('noticed'), sentence: w.seeAbove(name), first: true },
    undated > 0 && { sectionId: 'actions', sentence: w.undated(name, undated), first: true },
    ...worthOfLeaver(it),
    untold > 0 && { sectionId: 'actions', sentence: w.earlier(name, untold) },
    !answers.next?.on && { sectionId: 'next', sentence: w.noNext(name) },
  ]
  return looks.filter((look) => look !== false)
}

/** Her views, or why there are none; that nobody asked her is no reason that can stand by itself. */
function viewsOf(it: ChildForm, sectionId: string): WorthALook[] {
  const { name, answers } = it
  if (answers.noViews === 'NOT_ASKED') return [{ sectionId, sentence: w.notAsked(name), first: true }]
  const worked = Object.values(answers.directWork ?? {}).some(workHasContent)
  const views = Object.keys(answers.quotes).length > 0 || worked || answers.noViews !== undefined
  return views || !asksViews(it) ? [] : [{ sectionId, sentence: w.noViews(name), first: true }]
}

/** The whole of a text that only points elsewhere: what a reader in ten years finds there is nothing. */
const seesAbove = (text: string | undefined): boolean =>
  /^\W*(please\s+)?(see|as|refer to|same as)\s+(the\s+)?(above|observations?|previous|before|last (time|visit))\W*$/i.test(
    text ?? '',
  )
