import type { Disclosure, Interpreter, Mark, ReportAuthor, Schedule3Finding, Timestamp } from '#record'
import { momentWords } from './dates'
import { words } from './words'

const w = words.leaf
type Lines = (string | undefined)[]

const mark = (it: Mark): Lines => [
  `${it.where}: ${it.what}`,
  w.seenBy(it.seenBy),
  it.childSays && w.childSays(it.childSays),
  it.adultSays && w.adultSays(it.adult, it.adultSays),
]

function disclosure(it: Disclosure, { now }: { now: Date }): Lines {
  const when = (at: Timestamp | undefined): string => (at ? `, ${momentWords(at, now)}` : '')
  return [
    `“${it.words}”`,
    it.asked && w.askedBefore(it.asked),
    it.toldTo ? w.toldTo(it.toldTo) + when(it.toldAt) : undefined,
  ]
}

const finding = (it: Schedule3Finding, _: unknown, matter: string): Lines => [
  words.code.schedule3[matter],
  words.code.finding[it.finding] ?? words.code.unknown,
  it.note,
]

const author = (it: ReportAuthor): Lines => [
  words.code.qualification[it.qualification] ?? words.code.unknown,
  it.supervisor,
]

const interpreter = (it: Interpreter): Lines => [
  [it.who, it.language].filter(Boolean).join(', '),
  it.fromFamily === 'YES' ? w.fromFamily : undefined,
]

/** What only some visits hold, as a person would say it. */
export const sayOfSome = {
  marks: mark,
  disclosures: disclosure,
  schedule3: finding,
  reportAuthor: author,
  interpreter,
}
