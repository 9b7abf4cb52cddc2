import type { Draft, Health, Leaver, LocalDate, Target, VisitOnFile } from '#record'
import { localDate } from '#kit'

type Said<T> = { value: T; on: LocalDate }
type Part = 'accommodation' | 'activity' | 'custody' | 'documents'

/** What the newest earlier visit said of each, with its day. It is offered, and never taken over by itself. */
export type LastTime = { [K in Part]?: Said<NonNullable<Leaver[K]>> } & {
  health?: Said<Health>
  /** Targets that nobody has reached yet, by the id that they keep. */
  targets?: Record<string, Said<Target>>
}

/** What was known before this visit. A visit that is being corrected is offered nothing: it says what it said. */
export function lastTime(visits: VisitOnFile[], draft: Draft): LastTime {
  if (draft.edit) return {}
  const before = draft.common.startedAt ?? draft.openedAt
  const earlier = visits
    .filter((one) => one.happenedAt < before && one.visit.contactId !== draft.contactId)
    .sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))
  const part = <K extends Part>(name: K): LastTime => found(name, earlier, ({ visit }) => visit.leaver?.[name])
  return {
    ...part('accommodation'),
    ...part('activity'),
    ...part('custody'),
    ...part('documents'),
    ...found('health', earlier, ({ visit }) => visit.health),
    ...openTargets(earlier),
  }
}

function found<T>(name: string, visits: VisitOnFile[], of: (one: VisitOnFile) => T | undefined): LastTime {
  const one = visits.find((visit) => of(visit) !== undefined)
  return one ? { [name]: { value: of(one)!, on: dayOf(one) } } : {}
}

/** The newest word about each target; one that was reached is not offered again. */
function openTargets(visits: VisitOnFile[]): Pick<LastTime, 'targets'> {
  const newest: Record<string, Said<Target>> = {}
  for (const one of visits)
    for (const [row, value] of Object.entries(one.visit.leaver?.targets ?? {}))
      newest[row] ??= { value, on: dayOf(one) }
  const open = Object.entries(newest).filter(([, { value }]) => value.progress !== 100)
  return open.length > 0 ? { targets: Object.fromEntries(open) } : {}
}

const dayOf = ({ happenedAt }: VisitOnFile): LocalDate => localDate(new Date(happenedAt))
