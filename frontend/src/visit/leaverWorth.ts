import { neverSuitable } from '#record'
import { words } from '#kit'
import type { ChildForm } from './Form'
import { asksDoing, asksHome, asksLeaver, asksTargets } from './leaverApplies'

type Look = { sectionId: string; sentence: string }

const w = words.leaver.worth

/** What a care leaver's record would hold and this one does not yet. */
export function worthOfLeaver(it: ChildForm): Look[] {
  if (!asksLeaver(it)) return []
  const { leaver } = it.answers
  const home = leaver?.accommodation
  const targets = Object.values(leaver?.targets ?? {})
  const unjudged = home?.kind !== undefined && !neverSuitable(home.kind) && !home.suitable
  const alive = asksTargets(it)
  const looks: [boolean, string, string][] = [
    [!leaver?.inTouch, 'touch', w.inTouch(it.name)],
    [asksHome(it) && !home?.kind, 'home', w.home(it.name)],
    [unjudged, 'home', w.suitable(it.name)],
    [home?.suitable === 'NO' && !home.why, 'home', w.unsuitableWhy(it.name)],
    [asksDoing(it) && !leaver?.activity, 'doing', w.doing(it.name)],
    [alive && targets.length === 0, 'targets', w.targets(it.name)],
    [targets.some((one) => one.words && !one.dueOn), 'targets', w.targetBy(it.name)],
    [alive && !leaver?.helpedWrite, 'shared', w.helped(it.name)],
  ]
  return looks
    .filter(([wanted]) => wanted)
    .map(([, kind, sentence]) => ({ sectionId: `${kind}-${it.childId}`, sentence }))
}
