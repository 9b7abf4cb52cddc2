import type { DirectWork, LocalDate, Quote, RecordId, Timestamp, VisitOnFile } from '#record'
import { localDate } from '#kit'

/** Who is looking: the worker alone, or the child with her. */
export type Audience = 'ME' | 'HER'

/** What she said in one visit. `differ`: two people wrote some of it down differently, and nobody has decided yet. */
export type Told = {
  recordId: RecordId
  at: Timestamp
  on: LocalDate
  quotes: [row: string, quote: Quote][]
  works: [row: string, work: DirectWork][]
  differ: boolean
}

/** How she answered at one time. */
export type Answer = { on: LocalDate; at: Timestamp; scale?: number; feeling?: string; words: string[] }

/** One thing that was asked about, with her answers, the oldest first. */
export type Asked = { about: string | undefined; answers: Answer[] }

/** A tool's parts that are an adult's and not hers. */
const OF_ADULTS = new Set(['material', 'theme', 'where', 'communicates'])

/** Visits in which she said something, the newest first. What adults observed is not shown to her as something she said. */
export function toldIn(visits: VisitOnFile[], audience: Audience): Told[] {
  return visits
    .map((file) => told(file, audience))
    .filter(({ quotes, works }) => quotes.length + works.length > 0)
    .sort((a, b) => b.at.localeCompare(a.at))
}

function told({ recordId, visit, happenedAt, conflicts }: VisitOnFile, audience: Audience): Told {
  const works = Object.entries(visit.directWork ?? {}).filter(
    ([, { tool }]) => audience === 'ME' || tool !== 'OBSERVATION',
  )
  return {
    recordId,
    at: happenedAt,
    on: localDate(new Date(happenedAt)),
    quotes: Object.entries(visit.quotes ?? {}),
    works,
    differ: Object.keys(conflicts ?? {}).some((leaf) => /^\/(quotes|directWork)\b/.test(leaf)),
  }
}

/** The parts of a tool that have words of hers in them, by the part's name. */
export const partsOf = ({ parts }: DirectWork, audience: Audience): [part: string, text: string][] =>
  Object.entries(parts ?? {}).filter(([part]) => audience === 'ME' || !OF_ADULTS.has(part))

/** Her numbers, by what they are about: the same thing written in capitals or with a space is the same thing. */
export const scaled = (told: Told[]): Asked[] =>
  asked(told, ({ scale, parts }) =>
    scale === undefined ? undefined : { scale, words: said(parts?.['why'], parts?.['oneUp']) },
  )

/** Her feelings, by what they are about. */
export const felt = (told: Told[]): Asked[] =>
  asked(told, ({ tool, parts }) =>
    tool === 'FEELINGS_FACES' && parts?.['feeling']
      ? { feeling: parts['feeling'], words: said(parts['inWords']) }
      : undefined,
  )

const said = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined)

function asked(told: Told[], answer: (work: DirectWork) => Omit<Answer, 'on' | 'at'> | undefined): Asked[] {
  const all = new Map<string, Asked>()
  for (const { at, on, works } of [...told].reverse())
    for (const [, work] of works) {
      const found = answer(work)
      if (!found) continue
      const about = work.about?.trim()
      const key = about?.toLocaleLowerCase() ?? ''
      const one = all.get(key) ?? { about, answers: [] }
      all.set(key, { about: about ?? one.about, answers: [...one.answers, { on, at, ...found }] })
    }
  return [...all.values()]
}
