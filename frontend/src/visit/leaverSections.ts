import type { TemplateResult } from 'lit'
import { words } from '#kit'
import type { SectionState } from './childStates'
import type { ChildForm } from './Form'
import { asksCustody, asksDoing, asksHome, asksLeaver, asksTargets, asksTwoWay } from './leaverApplies'
import { doingSection } from './leaverDoing'
import { homeSection } from './leaverHome'
import { papersSection } from './leaverPapers'
import { sharedSection } from './leaverShared'
import { targetsSection } from './leaverTargets'
import { touchSection } from './leaverTouch'

export type LeaverKind = 'touch' | 'home' | 'doing' | 'targets' | 'papers' | 'shared'
type Own<T> = (kind: LeaverKind, title: string, state: SectionState) => T

const w = words.leaver

/** What a personal adviser records beside what every visit asks; the young person's say comes last. */
export function leaverSections<T>(it: ChildForm, own: Own<T>): { before: T[]; last: T[] } {
  if (!asksLeaver(it)) return { before: [], last: [] }
  const alive = asksTargets(it)
  return {
    before: [
      own('touch', w.touch.section(it.name), touchState(it)),
      ...(asksHome(it) ? [own('home', w.home.section(it.name), homeState(it))] : []),
      ...(asksDoing(it) ? [own('doing', w.doing.section(it.name), done(it.answers.leaver?.activity))] : []),
      ...(alive ? [own('targets', w.targets.section(it.name), targetsState(it))] : []),
      ...(alive ? [own('papers', w.papers.section, papersState(it))] : []),
    ],
    last: alive ? [own('shared', w.shared.section(it.name), sharedState(it))] : [],
  }
}

export function leaverBody(kind: LeaverKind, it: ChildForm): TemplateResult {
  return BODIES[kind](it)
}

const BODIES: Record<LeaverKind, (it: ChildForm) => TemplateResult> = {
  touch: touchSection,
  home: homeSection,
  doing: doingSection,
  targets: targetsSection,
  papers: papersSection,
  shared: sharedSection,
}

export const isLeaverKind = (kind: string): kind is LeaverKind => Object.hasOwn(BODIES, kind)

const done = (answer: unknown): SectionState => (answer === undefined ? 'empty' : 'done')

function touchState(it: ChildForm): SectionState {
  const { twoWay, inTouch } = it.answers.leaver ?? {}
  return answered([...(asksTwoWay(it) ? [twoWay] : []), inTouch])
}

function homeState(it: ChildForm): SectionState {
  const { accommodation, custody, stayingPut } = it.answers.leaver ?? {}
  const never = accommodation?.kind === 'S' || accommodation?.kind === 'X'
  const state = answered([
    accommodation?.kind,
    ...(never ? [] : [accommodation?.suitable]),
    ...(asksCustody(it) ? [custody?.establishment] : []),
  ])
  return state === 'empty' && stayingPut ? 'begun' : state
}

function targetsState(it: ChildForm): SectionState {
  const targets = Object.values(it.answers.leaver?.targets ?? {})
  if (targets.length === 0) return 'empty'
  return targets.every((one) => one.words) ? 'done' : 'begun'
}

function papersState({ answers: { health, leaver } }: ChildForm): SectionState {
  const given = [health?.gp, health?.dentist]
  const state = answered(given)
  return state === 'empty' && (health || leaver?.documents || leaver?.healthPassportOn) ? 'begun' : state
}

function sharedState({ answers: { leaver } }: ChildForm): SectionState {
  if (leaver?.helpedWrite) return 'done'
  return leaver?.sharing ? 'begun' : 'empty'
}

function answered(answers: (string | undefined)[]): SectionState {
  const given = answers.filter(Boolean).length
  if (given === 0) return 'empty'
  return given === answers.length ? 'done' : 'begun'
}
