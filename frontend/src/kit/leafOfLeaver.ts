import type { Accommodation, Custody, Health, LocalDate, StayingPut, Target } from '#record'
import { factDay } from './dates'
import { words } from './words'
import { healthParts, progressWords } from './words/leaverLeafWords'

const w = words.leaf.leaver
const code = words.code.leaver
type Lines = (string | undefined)[]

const coded = (codes: Record<string, string>, value: string): string =>
  (Object.hasOwn(codes, value) && codes[value]) || words.code.unknown

const accommodation = (it: Accommodation): Lines => [
  coded(code.accommodation, it.kind),
  it.suitable && coded(w.suitableLine, it.suitable),
  it.why,
  it.since && w.since(factDay(it.since)),
  it.providedByAuthority === 'YES' ? w.provided : undefined,
  it.emergencyNights === undefined ? undefined : w.nights(it.emergencyNights),
]

const stayingPut = (it: StayingPut): Lines => [coded(code.stayingPut, it.answer), it.why]

const custody = (it: Custody): Lines => [
  it.establishment,
  it.releaseOn && w.releaseOn(factDay(it.releaseOn)),
  it.releaseAddress && w.releaseAddress(it.releaseAddress),
  it.fromPaper === 'YES' ? w.fromPaper : undefined,
]

const target = (it: Target): Lines => [
  `“${it.words}”`,
  it.stretch && coded(code.stretch, it.stretch),
  it.progress === undefined ? undefined : w.progress(progressWords(it.progress)),
  [it.does, it.who && words.leaf.who(it.who), it.dueOn && words.leaf.by(factDay(it.dueOn))].filter(Boolean).join(', '),
  it.blockedBy && w.blocked(it.blockedBy),
  it.challenge && w.challenge(it.challenge),
]

const health = (it: Health): Lines => [healthParts(it, factDay).join(', ')]

const yesNo = (it: string): Lines => [coded(words.code.yesNo, it)]

/** A care leaver's answers as a person would say them, each under its place in the record. */
export const sayOfLeaver = {
  'leaver/twoWay': yesNo,
  'leaver/inTouch': (it: string): Lines => [coded(code.inTouch, it)],
  'leaver/accommodation': accommodation,
  'leaver/activity': (it: string): Lines => [coded(code.activity, it)],
  'leaver/stayingPut': stayingPut,
  'leaver/healthPassportOn': (it: LocalDate): Lines => [factDay(it)],
  'leaver/documents': (it: string, _: unknown, kind: string): Lines => [
    w.may(coded(code.document, kind), coded(words.code.yesNo, it)),
  ],
  'leaver/custody': custody,
  'leaver/targets': target,
  'leaver/helpedWrite': yesNo,
  'leaver/sharing': (it: string, _: unknown, who: string): Lines => [
    w.may(coded(code.sharedWith, who), coded(words.code.yesNo, it)),
  ],
  health,
}
