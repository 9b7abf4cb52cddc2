import { episodeWords as w } from '#kit/words/episodeWords'
import { ask } from './ask'
import type { Field, FormSection } from './Field'

const contactFields: readonly Field[] = [
  ask.moment('at', w.at),
  ask.line('by', w.by),
  ask.one('how', w.how, w.hows),
  ask.one('outcome', w.outcome, w.outcomes),
  ask.text('note', w.note),
]

/** One time away, as the statutory guidance and the form of the reference ask for it. */
export const episodeForm: readonly FormSection[] = [
  {
    id: 'away',
    title: w.sections.away,
    fields: [
      ask.needed('kind', w.kind, w.kinds, w.kindHint),
      ask.moment('startedAt', w.startedAt),
      ask.one('from/kind', w.from, w.froms),
      ask.line('from/place', w.fromPlace),
      ask.one('reportedBy', w.reportedBy, w.reporters),
      ask.moment('reportedAt', w.reportedAt),
      ask.line('policeReference', w.policeReference),
      ask.one('policeRisk', w.policeRisk, w.grades),
      ask.line('riskScale', w.riskScale, w.riskScaleHint),
    ],
  },
  {
    id: 'back',
    title: w.sections.back,
    fields: [
      ask.moment('returnedAt', w.returnedAt, w.returnedHint),
      ask.text('returnedHow', w.returnedHow),
      ask.moment('foundAt', w.foundAt),
      ask.line('foundWhere', w.foundWhere),
      ask.yesNo('preventionInterview', w.preventionInterview, w.preventionHint),
    ],
  },
  {
    id: 'offers',
    title: w.sections.offers,
    fields: [
      ask.rows('offers', { label: w.offers, hint: w.offersHint, add: w.addOffer, one: w.offer }, contactFields),
      ask.rows('attempts', { label: w.attempts, add: w.addAttempt, one: w.attempt }, contactFields),
    ],
  },
  {
    id: 'declined',
    title: w.sections.declined,
    fields: [
      ask.moment('declined/at', w.declinedAt),
      ask.theirs('declined/why', w.declinedWhy, w.declinedWhyHint),
      ask.yesNo('declined/carerAsked', w.carerAsked, w.carerHint),
      ask.line('declined/carer', w.carer),
      ask.text('declined/carerAccount', w.carerAccount),
    ],
  },
  {
    id: 'notOffered',
    title: w.sections.notOffered,
    fields: [ask.one('notOffered/why', w.notOffered, w.notOfferedWhys), ask.text('notOffered/note', w.note)],
  },
  {
    id: 'where',
    title: w.sections.where,
    fields: [
      ask.yesNo('placedHere', w.placedHere),
      ask.yesNo('outOfArea', w.outOfArea),
      ask.line('responsibleAuthority', w.responsibleAuthority),
      ask.line('hostAuthority', w.hostAuthority),
      ask.line('interviewsThere', w.interviewsThere),
    ],
  },
  { id: 'more', title: w.sections.more, fields: [ask.text('lateReason', w.lateReason), ask.text('note', w.note)] },
]
