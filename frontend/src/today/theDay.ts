import type { Child, ChildToday, LocalDate } from '#record'
import { dueGroup, type DueGroup } from '#duties'

export type DayGroup = DueGroup | 'today'

/** A child where she stands in the list. `with`: whom of the same home stands right above her. `alsoThere`: who of it stands elsewhere. */
export type Placed = { child: ChildToday; with?: string; alsoThere: string[] }

const GROUPS: readonly DayGroup[] = ['overdue', 'today', 'thisWeek', 'later', 'notDue']

/**
 * The caseload in the order in which a worker would go: who is overdue; who is due or was promised a visit today; then by the
 * day. Children of one home stand together.
 */
export function theDay(children: readonly ChildToday[], today: LocalDate): Record<DayGroup, Placed[]> {
  const homes = byHome(children)
  const groups = GROUPS.map((group) => [group, children.filter((child) => dayGroup(child, today) === group)] as const)
  return Object.fromEntries(
    groups.map(([group, inIt]) => [group, together(inIt).map((it) => placed(it, inIt, homes))]),
  ) as Record<DayGroup, Placed[]>
}

/** A promise whose day has come and that nobody has kept is as much of today as what is due today. */
export function dayGroup(child: ChildToday, today: LocalDate): DayGroup {
  const due = dueGroup(child, today)
  if (due === 'overdue') return due
  return child.duties[0]?.dueOn === today || isPromised(child, today) ? 'today' : due
}

export const isPromised = ({ next }: ChildToday, today: LocalDate): boolean => next !== undefined && next.on <= today

type InHome = { child: ChildToday; above?: ChildToday }

/** The most urgent home first; in it the most urgent child, and right after her those who live with her. */
function together(children: readonly ChildToday[]): InHome[] {
  const sorted = [...children].sort(byDayThenName)
  const homes = new Map<string, ChildToday[]>()
  for (const child of sorted) homes.set(homeOf(child.card), [...(homes.get(homeOf(child.card)) ?? []), child])
  return [...homes.values()].flatMap(([first, ...rest]) => [
    { child: first! },
    ...rest.map((child) => ({ child, above: first! })),
  ])
}

function placed({ child, above }: InHome, inGroup: readonly ChildToday[], homes: Map<string, ChildToday[]>): Placed {
  const others = (homes.get(homeOf(child.card)) ?? []).filter((one) => !inGroup.includes(one))
  return {
    child,
    ...(above && { with: above.card.name }),
    alsoThere: above ? [] : others.map(({ card }) => card.name),
  }
}

function byHome(children: readonly ChildToday[]): Map<string, ChildToday[]> {
  const homes = new Map<string, ChildToday[]>()
  for (const child of children) homes.set(homeOf(child.card), [...(homes.get(homeOf(child.card)) ?? []), child])
  return homes
}

/** Two cards may name one address by two ids; a child whose address nobody knows lives with nobody here. */
function homeOf({ id, livesAt, addresses }: Child): string {
  const address = livesAt === undefined ? undefined : addresses?.[livesAt]
  if (!address) return `of ${id}`
  return `${address.lines} ${address.postcode ?? ''}`.toLowerCase().replace(/[\s,.]+/g, ' ')
}

const dayOf = ({ duties, next }: ChildToday): string =>
  [duties[0]?.dueOn, next?.on].filter((day) => day !== undefined).sort()[0] ?? '9999'

const byDayThenName = (one: ChildToday, other: ChildToday): number =>
  dayOf(one).localeCompare(dayOf(other)) || one.card.name.localeCompare(other.card.name)
