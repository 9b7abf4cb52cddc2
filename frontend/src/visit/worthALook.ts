import { workHasContent } from '#record'
import { words } from '#kit'
import { asksBedroom, asksViews, unborn } from './applies'
import { worthOfLeaver } from './leaverWorth'
import { childForm, type ChildForm, type Form } from './Form'

export type WorthALook = { sectionId: string; sentence: string }

const w = words.visit.finish

/** What a good record would hold and this one does not yet. It never stops a worker from finishing. */
export function worthALook(form: Form): WorthALook[] {
  if (form.draft.edit || form.draft.common.outcome !== 'TOOK_PLACE') return []
  const { common, children } = form.draft
  return [
    ...(common.announced ? [] : [{ sectionId: 'place', sentence: w.noAnnounced }]),
    ...(Object.keys(common.present).length > 0 ? [] : [{ sectionId: 'who', sentence: w.noPresent }]),
    ...Object.keys(children).flatMap((childId) => ofChild(childForm(form, childId))),
  ]
}

function ofChild(it: ChildForm): WorthALook[] {
  const { childId, name, answers, card } = it
  const at = (section: string): string => `${section}-${childId}`
  const seen = answers.seen?.outcome === 'SEEN'
  const worked = Object.values(answers.directWork ?? {}).some(workHasContent)
  const views = Object.keys(answers.quotes).length > 0 || worked || answers.noViews !== undefined
  const untold = Object.keys(card?.actions ?? {}).filter((id) => !answers.earlierActions[id]).length
  const undated = Object.values(answers.actions).filter((action) => action.what && !action.dueOn).length
  const looks: (WorthALook | false)[] = [
    seen && asksBedroom(it) && !answers.bedroom?.outcome && { sectionId: at('seen'), sentence: w.noBedroom(name) },
    !views && asksViews(it) && { sectionId: at('said'), sentence: w.noViews(name) },
    !answers.observation && {
      sectionId: at('noticed'),
      sentence: unborn(it) ? w.noObservationBefore : w.noObservation(name),
    },
    !answers.analysis && { sectionId: at('noticed'), sentence: w.noAnalysis(name) },
    seesAbove(answers.analysis) && { sectionId: at('noticed'), sentence: w.seeAbove(name) },
    undated > 0 && { sectionId: 'actions', sentence: w.undated(name, undated) },
    ...worthOfLeaver(it),
    untold > 0 && { sectionId: 'actions', sentence: w.earlier(name, untold) },
    !answers.next?.on && { sectionId: 'next', sentence: w.noNext(name) },
  ]
  return looks.filter((look) => look !== false)
}

/** The whole of a text that only points elsewhere: what a reader in ten years finds there is nothing. */
const seesAbove = (text: string | undefined): boolean =>
  /^\W*(please\s+)?(see|as|refer to|same as)\s+(the\s+)?(above|observations?|previous|before|last (time|visit))\W*$/i.test(
    text ?? '',
  )
