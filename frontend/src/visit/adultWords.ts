import type { Alone, NoViewsReason, NotSeenReason, NotTakenPlace, Venue } from '#record'
import { words } from '#kit'
import type { ChildForm, Form } from './Form'
import { allAdults, isAdult } from './leaverApplies'

const code = words.code
const adult = words.leaver
type Options<T extends string> = Partial<Record<T, string>>

/** The choices as an adult would be asked; an answer that was given stays among them. */
const kept = <T extends string>(own: Options<T>, all: Options<T>, given: T | undefined): Options<T> =>
  given === undefined || given in own ? own : { ...own, ...({ [given]: all[given] } as Options<T>) }

export const reasons = (form: Form): Options<NotTakenPlace> =>
  allAdults(form)
    ? kept<NotTakenPlace>(adult.notTakenPlace, code.notTakenPlace, form.draft.common.reason)
    : code.notTakenPlace

export const venues = (form: Form): Options<Venue> => (allAdults(form) ? { ...code.venue, ...adult.venue } : code.venue)

export const notSeenReasons = (it: ChildForm): Options<NotSeenReason> =>
  isAdult(it) ? kept<NotSeenReason>(adult.notSeen, code.notSeen, it.answers.seen?.reason) : code.notSeen

export const aloneAnswers = (it: ChildForm): Options<Alone['outcome']> =>
  kept<Alone['outcome']>(adult.alone, code.alone, it.answers.seen?.alone?.outcome)

export const noViewsReasons = (it: ChildForm): Options<NoViewsReason> =>
  isAdult(it) ? kept<NoViewsReason>(adult.noViews, code.noViews, it.answers.noViews) : code.noViews

/** Whether whom they came to see knew of it: an adult, or a family. */
export function announcedWords(form: Form): string {
  const [childId = '', ...others] = Object.keys(form.draft.children)
  return allAdults(form) && others.length === 0
    ? adult.adult.announced(form.cards[childId]?.name ?? '…')
    : words.visit.place.announced
}
