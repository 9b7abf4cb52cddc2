import type {
  Child,
  ChildFile,
  ContactOnFile,
  FactKind,
  LocalDate,
  SourceSystem,
  Timestamp,
  UnfinishedOnFile,
  Visit,
  VisitOnFile,
} from '#record'
import { factDay, localDate, words } from '#kit'
import { outcomeWords } from './outcomeWords'

const w = words.chronology

export type EntryKind =
  'visit' | 'attempt' | 'unfinished' | 'contact' | 'home' | 'plan' | 'health' | 'education' | 'safety'

/** When it was so, when it was written down, when it could not be changed any more, and when the council had it. */
export type Times = { happenedAt: Timestamp; capturedAt?: Timestamp; sealedAt?: Timestamp; receivedAt?: Timestamp }

/** One thing in a child's life as this tablet knows it. `source` is of a fact; `times` and `visit` are of what was written here. */
export type Entry = {
  key: string
  kind: EntryKind
  on: LocalDate
  title: string
  text: string[]
  times?: Times
  source?: { source: SourceSystem; asOf: LocalDate }
  visit?: VisitOnFile
  /** What was written in a visit that was not finished. */
  begun?: Partial<Visit>
}

type Known = { source: SourceSystem; asOf: LocalDate }

/** All that the tablet holds of a child, the newest first; what is still to come stands on top. */
export function entriesOf(file: ChildFile): Entry[] {
  const { card } = file
  const all = [
    ...file.visits.map(visit),
    ...(file.unfinished ?? []).map((it) => unfinished(it, card.name)),
    ...file.contacts.map(contact),
    ...facts(card),
    ...cohorts(card),
    ...home(card),
    ...workers(card),
    ...visiting(card),
    ...safety(card),
  ]
  return all.sort(newestFirst)
}

const newestFirst = (a: Entry, b: Entry): number =>
  b.on.localeCompare(a.on) || (b.times?.happenedAt ?? '').localeCompare(a.times?.happenedAt ?? '')

const dayOf = (at: Timestamp): LocalDate => localDate(new Date(at))

function visit(it: VisitOnFile): Entry {
  const { happenedAt, capturedAt, sealedAt, receivedAt } = it
  const tookPlace = it.visit.attempt.outcome === 'TOOK_PLACE'
  return {
    key: it.recordId,
    kind: tookPlace ? 'visit' : 'attempt',
    on: dayOf(happenedAt),
    title: outcomeWords(it.visit),
    text: [words.child.by(it.author)],
    times: { happenedAt, capturedAt, ...(sealedAt && { sealedAt }), ...(receivedAt && { receivedAt }) },
    visit: it,
  }
}

function unfinished(it: UnfinishedOnFile, name: string): Entry {
  const { recordId, author, openedAt, corrects, visit, capturedAt, sealedAt, receivedAt } = it
  return {
    key: recordId,
    kind: 'unfinished',
    on: dayOf(openedAt),
    title: corrects ? w.unfinishedChange : w.unfinished,
    text: [words.child.by(author), w.handedIn(author, name, sealedAt && factDay(dayOf(sealedAt)))],
    times: { happenedAt: openedAt, capturedAt, ...(sealedAt && { sealedAt }), ...(receivedAt && { receivedAt }) },
    begun: visit,
  }
}

function contact({ recordId, contact: it, author, capturedAt, sealedAt, receivedAt }: ContactOnFile): Entry {
  return {
    key: recordId,
    kind: 'contact',
    on: dayOf(it.at),
    title: words.child.outOfHours,
    text: [
      words.child.contactWith(words.child.contactHow[it.how], it.who, author),
      it.did,
      ...(it.leftToDo ? [`${words.child.leftToDo} ${it.leftToDo}`] : []),
    ],
    times: {
      happenedAt: it.at,
      ...(capturedAt && { capturedAt }),
      ...(sealedAt && { sealedAt }),
      ...(receivedAt && { receivedAt }),
    },
  }
}

const HEALTH: readonly FactKind[] = ['HEALTH', 'DENTAL', 'SDQ']

const kindOf = (kind: FactKind): EntryKind =>
  kind === 'EDUCATION' ? 'education' : HEALTH.includes(kind) ? 'health' : 'plan'

const known = ({ source, asOf }: Known): Known => ({ source, asOf })

const facts = (card: Child): Entry[] =>
  Object.entries(card.facts ?? {}).map(([id, fact]) => ({
    key: `fact-${id}`,
    kind: kindOf(fact.kind),
    on: fact.on,
    title: words.code.fact[fact.kind] ?? words.code.unknown,
    text: [fact.text],
    source: known(fact),
  }))

function cohorts(card: Child): Entry[] {
  return Object.entries(card.cohorts ?? {}).flatMap(([code, fact]) => {
    const name = words.code.cohort[code as keyof typeof words.code.cohort] ?? words.code.unknown
    const text = fact.detail ? [words.code.detail[fact.detail] ?? fact.detail] : []
    const plan = (key: string, on: LocalDate | undefined, title: string, more: string[] = []): Entry[] =>
      on ? [{ key: `${key}-${code}`, kind: 'plan', on, title, text: more, source: known(fact) }] : []
    return [
      ...plan('since', fact.since, w.began(name), text),
      ...plan('until', fact.until, w.ended(name)),
      ...plan('review', fact.firstReviewOn, w.firstReview(name)),
    ]
  })
}

function home({ name, placement, arrangedSince, noticeOn }: Child): Entry[] {
  const moved: Entry[] = placement
    ? [
        {
          key: 'placement',
          kind: 'home',
          on: placement.startedOn,
          title: w.moved(name),
          text: [
            placement.description,
            ...(placement.outOfArea ? [words.child.outOfArea(placement.distanceMiles)] : []),
          ],
          source: known(placement),
        },
      ]
    : []
  return [
    ...moved,
    ...dated('arranged', 'home', arrangedSince, w.arranged(name)),
    ...dated('notice', 'home', noticeOn, w.notice),
  ]
}

const dated = (key: string, kind: EntryKind, on: LocalDate | undefined, title: string, text: string[] = []): Entry[] =>
  on ? [{ key, kind, on, title, text }] : []

/** Who came to know her when. The same change of hands may be told for several who are new. */
function workers({ name, handovers, standIn }: Child): Entry[] {
  const before = new Map(Object.values(handovers ?? {}).map((it) => [`${it.from} ${it.knownSince}`, it]))
  return [
    ...[...before].flatMap(([key, it]) => dated(`known-${key}`, 'home', it.knownSince, w.came(it.from, name))),
    ...dated('stand-in', 'home', standIn?.until, w.standsIn(standIn?.worker ?? '')),
  ]
}

function visiting({ plan, asked }: Child): Entry[] {
  const planned: Entry[] = plan
    ? [
        {
          key: 'visiting-plan',
          kind: 'plan',
          on: plan.since,
          title: w.visitingPlan(plan.everyDays),
          text: [
            ...(plan.reason ? [plan.reason] : []),
            ...(plan.approvedBy ? [w.approvedBy(plan.approvedBy)] : []),
            ...(plan.reviewOn ? [w.reviewed(factDay(plan.reviewOn))] : []),
          ],
          source: known(plan),
        },
      ]
    : []
  return [...planned, ...dated('asked', 'plan', asked?.on, w.asked(asked?.by ?? ''))]
}

const safety = (card: Child): Entry[] =>
  Object.entries(card.safety ?? {}).map(([id, note]) => ({
    key: `safety-${id}`,
    kind: 'safety',
    on: note.since,
    title: w.safetyNote(words.code.safety[note.kind] ?? words.code.unknown),
    text: [note.text],
    source: known(note),
  }))
