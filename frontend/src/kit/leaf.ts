import {
  type Attempt,
  type Bedroom,
  type Child,
  type DirectWork,
  isDoc,
  type LocalDate,
  namesOf,
  type NextVisit,
  type Present,
  type Quote,
  type Safeguarded,
  type Seen,
  type VisitAction,
} from '#record'
import { factDay, momentWords } from './dates'
import { sayOfLeaver } from './leafOfLeaver'
import { sayOfSome } from './leafOfSome'
import { words } from './words'

/** What a leaf needs to be told in words: the child's name and card, and the clock. */
export type Known = { name: string; card: Child | undefined; now: Date }

const w = words.leaf
const code = (codes: Record<string, string>, value: string | undefined): string =>
  (value !== undefined && Object.hasOwn(codes, value) && codes[value]) || words.code.unknown

/** The part of a visit that a path leads to: `quotes` for `/quotes/q1`; a care leaver's parts are told apart. */
export function leafName(path: string): string {
  const [first = '', second] = namesOf(path)
  return first === 'leaver' && second !== undefined ? `${first}/${second}` : first
}

/** `whether Amara was seen alone`: in the middle of a sentence. */
export function leafAbout(path: string, name: string): string {
  const leaf = leafName(path)
  return Object.hasOwn(w.about, leaf) ? w.about[leaf]!(name) : w.unknown
}

/** A value as a person would say it, line by line; nothing in a record is ever shown as a code. */
export function leafLines(path: string, value: unknown, known: Known): string[] {
  const say = SAY[leafName(path)]
  const lines = say ? say(value as never, known, namesOf(path).at(-1)!) : [plain(value)]
  return lines.filter((text): text is string => text !== undefined && text !== '')
}

const plain = (value: unknown): string => (isDoc(value) ? words.code.unknown : String(value))

type Say<T> = (value: T, known: Known, row: string) => (string | undefined)[]
const coded =
  (codes: Record<string, string>): Say<string> =>
  (value) => [code(codes, value)]

const attempt: Say<Attempt> = (it, { now }) => {
  const from = w.from(momentWords(it.startedAt, now))
  if (it.outcome === 'DID_NOT_TAKE_PLACE')
    return [words.visit.place.no, from, code(words.code.notTakenPlace, it.reason), it.note, ...attempted(it)]
  const until = it.endedAt ? `, ${w.until(momentWords(it.endedAt, now))}` : ''
  return [words.visit.place.yes, from + until, code(words.code.venue, it.place)]
}

function attempted(it: Attempt & { outcome: 'DID_NOT_TAKE_PLACE' }): (string | undefined)[] {
  return [
    it.cardLeft === 'YES' ? w.cardLeft : undefined,
    it.parentSeen === 'YES' ? w.parentSeen : undefined,
    it.neighbours && w.neighbours(it.neighbours),
  ]
}

const seen: Say<Seen> = (it) => {
  if (it.outcome === 'NOT_SEEN') return [words.visit.seen.no, code(words.code.notSeen, it.reason), it.planToSee]
  const { alone } = it
  if (!alone) return [words.visit.seen.yes]
  const because = alone.outcome === 'UNABLE' ? code(words.code.unable, alone.because) : undefined
  return [
    words.visit.seen.yes,
    w.alone(code(words.code.alone, alone.outcome)),
    because,
    'note' in alone ? alone.note : undefined,
  ]
}

const bedroom: Say<Bedroom> = (it) => [code(words.code.bedroom, it.outcome), it.note]
const safeguarded: Say<Safeguarded> = (it) => [code(words.code.yesNo, it.answer), it.why]
const work: Say<DirectWork> = (it) => [
  code(words.together.tools, it.tool),
  it.about,
  it.scale === undefined ? undefined : w.scale(it.scale),
  ...Object.entries(it.parts ?? {}).map(([part, text]) => `${words.together.parts[part] ?? part} “${text}”`),
]
const quote: Say<Quote> = (it) => [`“${it.words}”`, w.heardBy(code(words.code.howHeard, it.how), it.heardBy)]
const day = (on: LocalDate | undefined): string => (on ? `, ${w.by(factDay(on))}` : '')
const action: Say<VisitAction> = (it) => [
  it.what,
  w.who(it.who) + day(it.dueOn),
  it.priority && code(words.code.priority, it.priority),
]
const next: Say<NextVisit> = (it) => [factDay(it.on), it.note]

const present: Say<Present> = (it, { card }) => {
  const person = it.personId === undefined ? undefined : card?.people?.[it.personId]
  const name = person?.name ?? it.name
  return [
    [name ?? (it.relationship ? undefined : w.unknownPerson), person?.relationship ?? it.relationship]
      .filter(Boolean)
      .join(', '),
  ]
}

const earlier: Say<string> = (it, { card }, row) => [
  w.earlier(card?.actions?.[row]?.what, code(words.code.actionState, it)),
]

const yesNo: Say<{ answer: string; note?: string }> = (it) => [code(words.code.yesNo, it.answer), it.note]

const SAY: Record<string, Say<never>> = {
  purpose: coded(words.code.cohort),
  announced: coded(words.code.announced),
  noViews: coded(words.code.noViews),
  attempt,
  seen,
  bedroom,
  safeguarded,
  quotes: quote,
  directWork: work,
  actions: action,
  next,
  present,
  earlierActions: earlier,
  motherSeen: yesNo,
  awake: yesNo,
  knowsWhomToCall: coded(words.code.yesNo),
  visitor: coded(words.code.visitor),
  ...sayOfSome,
  ...sayOfLeaver,
}
