import type { PullConflict } from '#record'
import type { Filed } from './Branch'

/** What nobody has decided yet. A decision of ours that is on its way counts for the head on which it stands. */
export function undecided(record: Filed | undefined): Record<string, PullConflict> | undefined {
  const conflicts = record?.head?.conflicts
  if (!conflicts) return undefined
  const ours = decidedOn(record)
  const left = Object.entries(conflicts).filter(([path]) => !ours.includes(path))
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

export const decidedOn = ({ head, branch }: Filed): string[] =>
  (branch?.on !== undefined && branch.on === head?.head && branch.decided) || []
