import { words } from '#kit'
import { episodeWords } from '#kit/words/episodeWords'
import { interviewWords as w } from '#kit/words/interviewWords'
import { missingCodes } from '#kit/words/missingCodes'
import { ask } from './ask'
import type { FormSection } from './Field'
import { independenceIn } from './independence'

const begin: FormSection = {
  id: 'begin',
  title: w.sections.begin,
  fields: [
    ask.yesNo('limitsExplained', w.limits, w.limitsHint),
    { kind: 'answered', path: 'episodes', label: w.answered, hint: w.answeredHint },
    ask.moment('heldAt', w.heldAt),
    ask.line('place', w.place),
    ask.line('interviewer/name', w.interviewer),
    ask.needed('interviewer/role', w.role, w.roles),
    ask.line('interviewer/employer', w.employer),
    ask.yesNo('interviewer/worksForHerHome', w.worksForHerHome),
    ask.yesNo('interviewer/chosenByHer', w.chosenByHer),
    {
      kind: 'told',
      tell: (doc) => {
        const known = independenceIn(doc)
        return known && w.independence[known]
      },
    },
    ask.yesNo('alone', w.alone),
    ask.rows('present', { label: w.present, add: w.addPresent, one: w.person }, [
      ask.line('name', w.name),
      ask.line('relationship', w.relationship),
    ]),
    ask.line('interpreter/who', w.interpreter),
    ask.yesNo('agreedToSharing', w.agreedToSharing),
    ask.rows('keepBack', { label: w.keepBack, hint: w.keepBackHint, add: w.addKeepBack, one: w.keep }, [
      ask.one('what', w.keepWhat, w.keepWhats),
      ask.line('from', w.keepFrom),
      ask.theirs('words', w.keepWords),
    ]),
  ],
}

const before: FormSection = {
  id: 'before',
  title: w.sections.before,
  fields: [
    ask.text('before/happening', w.happening, w.happeningHint),
    ask.said('thoughtMissing', w.thoughtMissing, w.thoughtHint),
    ask.said('before/planned', w.planned),
    ask.line('before/whoKnew', w.whoKnew),
    ask.codes('push', w.push, missingCodes.push, w.codesHint),
    ask.codes('pull', w.pull, missingCodes.pull),
  ],
}

const during: FormSection = {
  id: 'during',
  title: w.sections.during,
  fields: [
    ask.text('during/where', w.where),
    ask.codes('places', w.places, missingCodes.places),
    ask.rows('people', { label: w.people, hint: w.peopleHint, add: w.addPerson, one: w.person }, [
      ask.line('name', w.name),
      ask.line('relation', w.relationship),
      ask.said('adult', w.adult),
      ask.said('harmed', w.harmed, w.harmedHint),
      ask.line('home', w.home),
      ask.line('employer', w.employer),
      ask.said('knownToPolice', w.knownToPolice),
    ]),
    ask.text('during/travelled', w.travelled),
    ask.text('during/slept', w.slept),
    ask.text('during/money', w.money),
    ask.text('during/food', w.food),
    ask.said('substances', w.substances),
    ask.said('harm/hurt', w.hurt),
    ask.text('harm/what', w.hurtWhat),
    ask.text('during/online', w.online),
  ],
}

const after: FormSection = {
  id: 'after',
  title: w.sections.after,
  fields: [
    ask.text('after/returned', w.returned),
    ask.text('after/reception', w.reception),
    ask.text('after/feelings', w.feelings),
    ask.text('after/injuries', w.injuries),
    ask.text('after/wouldHaveHelped', w.wouldHaveHelped),
    ask.text('after/wouldStop', w.wouldStop),
    ask.text('after/wouldTell', w.wouldTell),
  ],
}

const ownWords: FormSection = {
  id: 'words',
  title: w.sections.words,
  fields: [
    ask.rows('quotes', { label: w.quotes, hint: w.quotesHint, add: w.addQuote, one: w.quote }, [
      ask.theirs('words', w.quoteWords),
      ask.one('how', w.quoteHow, words.code.howHeard),
      ask.line('heardBy', w.heardBy),
    ]),
    { kind: 'drawings', path: 'attachments', label: w.drawings, hint: w.drawingsHint },
  ],
}

const information: FormSection = {
  id: 'information',
  title: w.sections.information,
  fields: [
    ask.yesNo('information/helpline', w.helpline),
    ask.yesNo('information/safetyAdvice', w.safetyAdvice),
    ask.yesNo('information/advocate', w.advocate),
    ask.yesNo('information/complaints', w.complaints),
  ],
}

const analysis: FormSection = {
  id: 'analysis',
  title: w.sections.analysis,
  fields: [
    ask.codes('risks', w.risks, missingCodes.risks),
    ask.one('riskBefore', w.riskBefore, episodeWords.grades),
    ask.one('riskAfter', w.riskAfter, episodeWords.grades),
    ask.line('riskScale', episodeWords.riskScale, episodeWords.riskScaleHint),
    ask.text('pattern', w.pattern),
    ask.long('analysis', w.analysis, w.analysisHint),
  ],
}

const told: FormSection = {
  id: 'told',
  title: w.sections.told,
  fields: Object.entries(w.told).flatMap(([what, label]) => [
    ask.yesNo(`told/${what}/answer`, label),
    ask.line(`told/${what}/note`, w.toldNote(label)),
  ]),
}

const actions: FormSection = {
  id: 'actions',
  title: w.sections.actions,
  fields: [
    ask.rows('actions', { label: w.actions, hint: w.actionsHint, add: w.addAction, one: w.action }, [
      ask.one('kind', w.actionKind, w.actionKinds),
      ask.line('who', w.who),
      ask.text('what', w.what),
      ask.day('dueOn', w.dueOn),
      ask.day('doneOn', w.doneOn),
    ]),
    ask.text('lateReason', w.lateReason),
  ],
}

/** The form of the reference, in its own order. */
export const interviewForm: readonly FormSection[] = [
  ...[begin, before, during, after, ownWords],
  ...[information, analysis, told, actions],
]
