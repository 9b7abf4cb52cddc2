import type { AskedOf, Child, ChildId, Draft, DraftChild, Missing, Visit } from '#record'
import type { LastTime } from './leaverLastTime'
import type { PictureDesk } from './PictureDesk'
import type { Rows } from './Rows'

/** What each section of the form is given: the draft, the cards of the children, and one way to change the draft. */
export type Form = {
  draft: Draft
  cards: Record<ChildId, Child>
  /** Cards of brothers and sisters on this tablet who are not visited: they say under which name a visited child is kept from somebody. */
  kin?: readonly Child[]
  rows: Rows
  /** What earlier visits said, to be offered again; never taken over by itself. */
  lastTime?: Record<ChildId, LastTime>
  pictures: PictureDesk
  /** The signed-in worker's own name. */
  me: string
  /** Who writes, and on which tablet: her own words are called hers. */
  workerId: string
  deviceId: string
  /** Of whom it is asked whether the placement keeps the child safe, by the authority's rules. */
  safeguarded?: AskedOf | undefined
  /** What was true at the last visit that took place: offered, and never written by itself. */
  visitBefore?: Record<ChildId, Visit>
  /** What the tablet asked for at the last try to finish; it stands on the form. */
  missing: Missing[]
  /** The visit has changed since this draft of it was begun. */
  moved: boolean
  now(): Date
  change(edit: (draft: Draft) => Draft): void
  /** Hands the tablet to a child of this visit. */
  lend(childId: ChildId): void
  /** Opens what this child has said over time. */
  voice(childId: ChildId): void
  /** Opens a concern that cannot wait, out of something this child told; what she said stays here unless the worker takes it over. */
  concern(childId: ChildId, row: string): void
  /** Draws again when something changed that is not part of the draft, and leads the eye to a field if one is named. */
  redraw(focusOn?: string): void
}

/** One child's part of the form. */
export type ChildForm = Form & { childId: ChildId; name: string; answers: DraftChild; card: Child | undefined }

export function childForm(form: Form, childId: ChildId): ChildForm {
  const answers = form.draft.children[childId]
  if (!answers) throw new Error(`The draft ${form.draft.contactId} has no child ${childId}`)
  const card = form.cards[childId]
  return { ...form, childId, answers, card, name: card?.name ?? '…' }
}
