import type { ChildToday, LocalDate } from '#record'
import { daysBetween } from '#kit/dates'

export type DueGroup = 'overdue' | 'thisWeek' | 'later' | 'notDue'

const WEEK_DAYS = 7

/** Which heading a child stands under: by the earliest thing due. The due day itself is still on time. */
export function dueGroup(child: Pick<ChildToday, 'duties'>, today: LocalDate): DueGroup {
  const first = child.duties[0]
  if (!first) return 'notDue'
  const days = daysBetween(today, first.dueOn)
  if (days < 0) return 'overdue'
  return days < WEEK_DAYS ? 'thisWeek' : 'later'
}

/** Everybody under a heading, those due first on top. */
export function groupByDue(children: readonly ChildToday[], today: LocalDate): Record<DueGroup, ChildToday[]> {
  const groups: Record<DueGroup, ChildToday[]> = { overdue: [], thisWeek: [], later: [], notDue: [] }
  for (const child of children) groups[dueGroup(child, today)].push(child)
  for (const group of Object.values(groups)) group.sort(byDueThenName)
  return groups
}

function byDueThenName(one: ChildToday, other: ChildToday): number {
  const due = (one.duties[0]?.dueOn ?? '').localeCompare(other.duties[0]?.dueOn ?? '')
  return due !== 0 ? due : one.card.name.localeCompare(other.card.name)
}
