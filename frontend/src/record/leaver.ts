import { compact, compactRows, words } from './compact'
import type { DraftChild, Missing } from './Draft'
import type { DraftLeaver, DraftTarget } from './DraftLeaver'
import type { Accommodation, AccommodationKind, ChildId, Custody, Leaver, StayingPut, Target, Visit } from './model'

/** Never suitable, whatever anybody thinks of it: SSDA903 has no S1 and no X1 (rule 133). */
const NEVER_SUITABLE: readonly AccommodationKind[] = ['S', 'X']
/** Where nights are counted. */
const FOR_NIGHTS: readonly AccommodationKind[] = ['V', 'W']

export const neverSuitable = (kind: AccommodationKind | undefined): boolean =>
  kind !== undefined && NEVER_SUITABLE.includes(kind)
export const countsNights = (kind: AccommodationKind | undefined): boolean =>
  kind !== undefined && FOR_NIGHTS.includes(kind)

const TARGET_MAX = 2_000

/** The maps of a care leaver's part, of which each entry is a leaf of its own. */
export const LEAVER_MAPS = { documents: {}, targets: {}, sharing: {} }

/** A care leaver's part of the record, as far as it was answered. */
export function leaverFrom({ leaver, health }: DraftChild): Pick<Visit, 'leaver' | 'health'> {
  return compact({ leaver: leaver && compact(answered(leaver)), health: health && compact(health) }) as Visit
}

function answered(it: DraftLeaver): Leaver {
  return {
    ...it,
    accommodation: it.accommodation?.kind && accommodation({ ...it.accommodation, kind: it.accommodation.kind }),
    stayingPut: it.stayingPut?.answer && (compact({ ...it.stayingPut }) as StayingPut),
    custody: words(it.custody?.establishment) ? (compact({ ...it.custody }) as Custody) : undefined,
    targets: compactRows(it.targets ?? {}, target),
  } as Leaver
}

const accommodation = (it: Accommodation): Accommodation =>
  compact({
    ...it,
    suitable: neverSuitable(it.kind) ? 'NO' : it.suitable,
    emergencyNights: countsNights(it.kind) ? it.emergencyNights : undefined,
  }) as Accommodation

const target = (it: DraftTarget): Target | undefined => (words(it.words) ? (compact(it) as Target) : undefined)

/** The form's answers of a finished visit. */
export const answersOfLeaver = ({ leaver, health }: Visit): Pick<DraftChild, 'leaver' | 'health'> => ({
  ...(leaver && { leaver: { ...leaver } }),
  ...(health && { health: { ...health } }),
})

/** What was begun, and cannot be recorded without one thing more. */
export function missingOfLeaver(childId: ChildId, { leaver }: DraftChild): Missing[] {
  if (!leaver) return []
  const { accommodation: home, stayingPut, custody, targets } = leaver
  const begun = (part: object | undefined, needed: unknown): boolean => !needed && Object.values(part ?? {}).some(said)
  const wordless = Object.entries(targets ?? {}).filter(([, it]) => begun(it, words(it.words)))
  return [
    ...(begun(home, home?.kind) ? [{ field: 'leaverHome', childId } as const] : []),
    ...(begun(stayingPut, stayingPut?.answer) ? [{ field: 'stayingPut', childId } as const] : []),
    ...(begun(custody, words(custody?.establishment)) ? [{ field: 'custodyWhere', childId } as const] : []),
    ...wordless.map(([row]): Missing => ({ field: 'targetWords', childId, row })),
  ]
}

const said = (value: unknown): boolean => (typeof value === 'string' ? words(value) !== undefined : value !== undefined)

/** Texts of a target that are longer than the contract takes, by the place where they stand: `name:row`. */
export function tooLongOfLeaver({ leaver }: DraftChild): string[] {
  return Object.entries(leaver?.targets ?? {}).flatMap(([row, it]) => {
    const texts = {
      targetWords: it.words,
      targetDoes: it.does,
      targetBlocked: it.blockedBy,
      targetChallenge: it.challenge,
    }
    return Object.entries(texts)
      .filter(([, text]) => (text?.length ?? 0) > TARGET_MAX)
      .map(([name]) => `${name}:${row}`)
  })
}

/** What was typed in a care leaver's part, for the count of characters. */
export const textsOfLeaver = ({ leaver }: DraftChild): (string | undefined)[] => [
  leaver?.accommodation?.why,
  leaver?.stayingPut?.why,
  leaver?.custody?.establishment,
  leaver?.custody?.releaseAddress,
  ...Object.values(leaver?.targets ?? {}).flatMap((it) => [it.words, it.does, it.who, it.blockedBy, it.challenge]),
]
