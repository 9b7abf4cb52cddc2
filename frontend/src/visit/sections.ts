import type { ChildId, Draft } from '#record'
import { leafAbout, words } from '#kit'
import { asksBaby, asksBedroom, asksLaw, asksMother, asksSeen, asksViews, unborn } from './applies'
import { isAdult } from './leaverApplies'
import { type LeaverKind, leaverSections } from './leaverSections'
import { childForm, type ChildForm, type Form } from './Form'
import { babyState, lawState, noticedState, saidState, seenState, type SectionState } from './childStates'

export type { SectionState }
export type SectionKind =
  | 'place'
  | 'who'
  | 'seen'
  | 'baby'
  | 'said'
  | 'noticed'
  | 'law'
  | 'adults'
  | 'actions'
  | 'next'
  | 'amend'
  | 'finish'
  | 'difference'
  | LeaverKind
/** `path`: the leaf about which people said different things. */
export type Section = {
  id: string
  kind: SectionKind
  title: string
  childId?: ChildId
  path?: string
  state: SectionState
}
export type SectionGroup = { title: string; sections: Section[] }

const w = words.visit
const asked = words.asked

/** The sections of the form in the order of the page. Of a finished visit, what is to be decided comes first. */
export function sectionGroups(form: Form): SectionGroup[] {
  const { edit } = form.draft
  if (!edit) return visitGroups(form)
  const differences = Object.keys(edit.conflicts ?? {}).map((path) => difference(form, path))
  const first = differences.length > 0 ? [{ title: words.differ.section, sections: differences }] : []
  return [...first, ...withAmendment(form, edit.deciding ? [finishing()] : visitGroups(form))]
}

const finishing = (): SectionGroup => ({
  title: w.afterwards,
  sections: [section('finish', w.finish.section, 'empty')],
})

function difference(form: Form, path: string): Section {
  const [childId] = Object.keys(form.draft.children)
  const decision = form.draft.edit?.decisions?.[path]
  const state = decision?.choice && decision.why ? 'done' : decision ? 'begun' : 'empty'
  const title = leafAbout(path, childForm(form, childId!).name)
  return { ...section('difference', capital(title), state), id: `difference-${path}`, path, childId: childId! }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whoever changes what was signed off says why, just before she finishes. */
function withAmendment(form: Form, groups: SectionGroup[]): SectionGroup[] {
  const { edit } = form.draft
  if (!edit?.signedOff && !form.missing.some(({ field }) => field === 'amendWhy')) return groups
  const amend = section('amend', words.change.amendSection, edit?.why ? 'done' : 'empty')
  const last = groups.at(-1)!
  const sections = [...last.sections.slice(0, -1), amend, ...last.sections.slice(-1)]
  return [...groups.slice(0, -1), { ...last, sections }]
}

/** Each with how far it is. A visit that did not happen needs three. */
function visitGroups(form: Form): SectionGroup[] {
  const { draft } = form
  const place = section('place', w.place.section, placeState(draft))
  const finish = section('finish', w.finish.section, 'empty')
  if (draft.common.outcome === 'DID_NOT_TAKE_PLACE')
    return [
      { title: w.theVisit, sections: [place] },
      { title: w.afterwards, sections: [section('next', asked.attempted.section, nextState(form)), finish] },
    ]
  const children = Object.keys(draft.children).map((childId) => childGroup(childForm(form, childId)))
  return [
    { title: w.theVisit, sections: [place, section('who', w.who.section, anyKey(draft.common.present))] },
    ...children,
    {
      title: w.afterwards,
      sections: [
        section('actions', w.actions.section, actionsState(form)),
        section('next', w.next.section, nextState(form)),
        finish,
      ],
    },
  ]
}

function childGroup(it: ChildForm): SectionGroup {
  const own = (kind: SectionKind, title: string, state: SectionState): Section => ({
    id: `${kind}-${it.childId}`,
    kind,
    title,
    childId: it.childId,
    state,
  })
  const leaver = leaverSections(it, own)
  const seeing = asksMother(it) || asksSeen(it) || asksBedroom(it)
  const somebodyThere = Object.keys(it.draft.common.present).length > 0 || it.answers.adults !== undefined
  return {
    title: it.name,
    sections: [
      ...(seeing ? [own('seen', (unborn(it) ? asked.mother : w.seen).section(it.name), seenState(it))] : []),
      ...(asksBaby(it) ? [own('baby', asked.baby.section(it.name), babyState(it))] : []),
      ...(asksViews(it) ? [own('said', w.said.section(it.name), saidState(it))] : []),
      ...leaver.before,
      own('noticed', w.noticed.section(it.name), noticedState(it)),
      ...(asksLaw(it) ? [own('law', asked.law.section(it.name), lawState(it))] : []),
      ...(somebodyThere
        ? [
            own(
              'adults',
              isAdult(it) ? words.leaver.adult.others : w.adults.section,
              it.answers.adults ? 'done' : 'empty',
            ),
          ]
        : []),
      ...leaver.last,
    ],
  }
}

function section(kind: SectionKind, title: string, state: SectionState): Section {
  return { id: kind, kind, title, state }
}

function placeState({ common }: Draft): SectionState {
  if (common.outcome === undefined) return 'empty'
  const answered = common.outcome === 'DID_NOT_TAKE_PLACE' ? common.reason : common.place
  return answered && common.startedAt ? 'done' : 'begun'
}

function actionsState(form: Form): SectionState {
  const parts = Object.keys(form.draft.children).map((childId) => childForm(form, childId))
  const open = parts.flatMap((it) => Object.keys(it.card?.actions ?? {}).map((id) => it.answers.earlierActions[id]))
  const told = open.filter(Boolean).length
  const fresh = parts.some((it) => Object.keys(it.answers.actions).length > 0)
  if (told === 0 && !fresh) return 'empty'
  return told === open.length ? 'done' : 'begun'
}

function nextState(form: Form): SectionState {
  const days = Object.values(form.draft.children).map((child) => child.next?.on)
  if (days.every((day) => !day)) return 'empty'
  return days.every(Boolean) ? 'done' : 'begun'
}

function anyKey(rows: object): SectionState {
  return Object.keys(rows).length > 0 ? 'done' : 'empty'
}
