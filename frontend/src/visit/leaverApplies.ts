import { dayOfVisit, isFromAfar, isOwnAdult, type LocalDate, type Venue } from '#record'
import type { ChildForm, Form } from './Form'
import { childForm } from './Form'

/*
 * What a care leaver is asked. An answer that was given stays on the form, whatever the card says by now.
 */

const current = (it: ChildForm, cohort: 'CL' | 'CLA'): boolean => {
  const fact = it.card?.cohorts?.[cohort]
  return fact !== undefined && (fact.until === undefined || fact.until >= dayOfVisit(it.draft))
}

export const asksLeaver = (it: ChildForm): boolean =>
  it.answers.leaver !== undefined || it.answers.purpose === 'CL' || current(it, 'CL')

/** Nobody looks after this young person any more: no bedroom, and alone only where it was said. */
export const isAdult = (it: ChildForm): boolean => isOwnAdult(it.answers, { lookedAfter: current(it, 'CLA') })

/** A visit to care leavers and to nobody else is worded for adults. */
export function allAdults(form: Form): boolean {
  const children = Object.keys(form.draft.children)
  return children.length > 0 && children.every((childId) => isAdult(childForm(form, childId)))
}

/** The age on the day of the visit; nothing when the birthday is not known. */
export function ageAtVisit(it: ChildForm): number | undefined {
  const bornOn = it.card?.bornOn
  return bornOn === undefined ? undefined : wholeYears(bornOn, dayOfVisit(it.draft))
}

const wholeYears = (from: LocalDate, to: LocalDate): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)

export const isUnder18 = (it: ChildForm): boolean => (ageAtVisit(it) ?? 18) < 18

/** With parents again for good, or dead: then SSDA903 takes neither a home nor an activity (rule 344). */
const gone = ({ answers: { leaver } }: ChildForm): boolean => leaver?.inTouch === 'RHOM' || leaver?.inTouch === 'DIED'

export const asksHome = (it: ChildForm): boolean => it.answers.leaver?.accommodation !== undefined || !gone(it)
export const asksDoing = (it: ChildForm): boolean => it.answers.leaver?.activity !== undefined || !gone(it)
export const asksTargets = (it: ChildForm): boolean =>
  it.answers.leaver?.targets !== undefined || it.answers.leaver?.inTouch !== 'DIED'

const IN_CUSTODY: readonly (Venue | undefined)[] = ['CUSTODY']

export const asksCustody = (it: ChildForm): boolean =>
  it.answers.leaver?.custody !== undefined ||
  IN_CUSTODY.includes(it.draft.common.place) ||
  it.answers.leaver?.accommodation?.kind === 'X'

export const asksTwoWay = (it: ChildForm): boolean => it.answers.leaver?.twoWay !== undefined || isFromAfar(it.draft)

/** Whether the time of a visit written from paper was never put in: it is still the moment of the first tap. */
export const hasTimeOfWriting = ({ draft: { common, openedAt, edit } }: Form): boolean =>
  edit === undefined && common.startedAt !== undefined && Date.parse(common.startedAt) === Date.parse(openedAt)
