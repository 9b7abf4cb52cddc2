import { words } from '#kit'
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

function ofChild({ childId, name, answers, card }: ChildForm): WorthALook[] {
  const seen = answers.seen?.outcome === 'SEEN'
  const views = Object.keys(answers.quotes).length > 0 || answers.noViews !== undefined
  const untold = Object.keys(card?.actions ?? {}).filter((id) => !answers.earlierActions[id]).length
  const looks: (WorthALook | false)[] = [
    seen && !answers.bedroom?.outcome && { sectionId: `seen-${childId}`, sentence: w.noBedroom(name) },
    !views && { sectionId: `said-${childId}`, sentence: w.noViews(name) },
    !answers.observation && { sectionId: `noticed-${childId}`, sentence: w.noObservation(name) },
    !answers.analysis && { sectionId: `noticed-${childId}`, sentence: w.noAnalysis(name) },
    untold > 0 && { sectionId: 'actions', sentence: w.earlier(name, untold) },
    !answers.next?.on && { sectionId: 'next', sentence: w.noNext(name) },
  ]
  return looks.filter((look) => look !== false)
}
