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
