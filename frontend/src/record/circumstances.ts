import type { Draft, DraftChild } from './Draft'
import type { Child, ChildId, Cohort, LocalDate, Venue } from './model'

/** What of a child decides what a visit asks. It lies beside a draft, so that it holds after the child's file has left. */
export type Circumstances = {
  lookedAfter: boolean
  bornOn?: LocalDate | undefined
  expectedOn?: LocalDate | undefined
  /** Those that the child was in when the visit was begun; absent beside a draft of an older client. */
  inCohorts?: readonly Cohort[]
  /** Whether the placement keeps the child safe is asked; absent: of everybody who is looked after. */
  asksSafeguarded?: boolean
}

/** Until this birthday a child is visited as a baby: awake, handled, sleeping, feeding. */
export const BABY_UNTIL_YEARS = 2

/** Recorded, and never counted as a visit. */
const FROM_AFAR: readonly Venue[] = ['VIRTUAL', 'PHONE', 'MESSAGE']
/** Nobody is seen through these. */
const UNSEEING: readonly Venue[] = ['PHONE', 'MESSAGE']

export const isFromAfar = ({ common }: Draft): boolean => common.place !== undefined && FROM_AFAR.includes(common.place)
export const isUnseeing = ({ common }: Draft): boolean => common.place !== undefined && UNSEEING.includes(common.place)

/** A care leaver whom nobody looks after any more: seeing her alone and where she sleeps is not the law's business. */
export const isOwnAdult = (child: DraftChild, known: Pick<Circumstances, 'lookedAfter'>): boolean =>
  child.purpose === 'CL' && !known.lookedAfter

/** The calendar day of the visit on this tablet's clock: today until the worker says otherwise. */
export function dayOfVisit({ common, openedAt }: Draft): LocalDate {
  const said = new Date(common.startedAt ?? openedAt)
  const at = Number.isNaN(said.getTime()) ? new Date(openedAt) : said
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}

/**
 * Whether the visit was made before the birth, as far as anybody knows. A worker who holds the new baby in her arms knows
 * better than the card: then `born` is said, or whether the baby was seen is answered.
 */
export function isUnborn(draft: Draft, childId: ChildId, known: Omit<Circumstances, 'lookedAfter'>): boolean {
  const child = draft.children[childId]
  if (!child || child.born || child.seen?.outcome) return false
  if (known.bornOn !== undefined) return dayOfVisit(draft) < known.bornOn
  return known.expectedOn !== undefined || child.motherSeen?.answer !== undefined
}

/** Whether the visit was made to a baby. A child of whom only the expected day is known is one once she is born. */
export function isBaby({ bornOn, expectedOn }: Pick<Child, 'bornOn' | 'expectedOn'>, on: LocalDate): boolean {
  if (bornOn === undefined) return expectedOn !== undefined
  const birthday = `${Number(bornOn.slice(0, 4)) + BABY_UNTIL_YEARS}${bornOn.slice(4)}`
  return on >= bornOn && on < birthday
}
