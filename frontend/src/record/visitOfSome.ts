import { compact, compactRows, words } from './compact'
import type { DraftChild, DraftDisclosure, DraftMark, DraftYesNo } from './Draft'
import type { Disclosure, Mark, Visit } from './model'

type OfSome = Pick<Visit, 'motherSeen' | 'awake' | 'baby' | 'marks' | 'disclosures'> &
  Pick<Visit, 'schedule3' | 'reportAuthor' | 'knowsWhomToCall'>

/** What only the visits of some children are asked, as far as it was answered. */
export function ofSome(child: DraftChild, workerName: string, met: boolean): Partial<OfSome> {
  const { reportAuthor } = child
  return compact({
    motherSeen: met && !child.born ? yesNo(child.motherSeen) : undefined,
    awake: met ? yesNo(child.awake) : undefined,
    baby: child.baby && compact(child.baby),
    marks: compactRows(child.marks ?? {}, (mark) => marked(mark, workerName)),
    disclosures: compactRows(child.disclosures ?? {}, (told) => disclosed(told, workerName)),
    schedule3: compactRows(child.schedule3 ?? {}, (it) => (met && it.finding ? compact(it) : undefined)),
    reportAuthor: met && reportAuthor?.qualification ? author(reportAuthor) : undefined,
    knowsWhomToCall: met ? child.knowsWhomToCall : undefined,
  }) as Partial<OfSome>
}

/** What was typed beside one of these answers that was changed afterwards. */
export function spareOfSome(child: DraftChild, met: boolean): (string | undefined)[] {
  const { motherSeen, awake, schedule3, reportAuthor } = child
  return [
    met && !child.born && motherSeen?.answer ? undefined : words(motherSeen?.note),
    met && awake?.answer ? undefined : words(awake?.note),
    ...Object.values(schedule3 ?? {}).map((it) => (met && it.finding ? undefined : words(it.note))),
    met && reportAuthor?.qualification === 'SUPERVISED' ? undefined : words(reportAuthor?.supervisor),
  ]
}

const yesNo = (it: DraftYesNo | undefined) => (it?.answer ? compact({ ...it, answer: it.answer }) : undefined)

const author = ({ qualification, supervisor }: NonNullable<DraftChild['reportAuthor']>) =>
  compact({ qualification, supervisor: qualification === 'SUPERVISED' ? supervisor : undefined })

/** A row in which nothing was typed is left out. */
function marked(mark: DraftMark, workerName: string): Mark | undefined {
  if (!Object.values(mark).some(words)) return undefined
  return compact({ ...mark, seenBy: words(mark.seenBy) ?? workerName }) as Mark
}

function disclosed(told: DraftDisclosure, workerName: string): Disclosure | undefined {
  if (!words(told.words)) return undefined
  return compact({ ...told, heardBy: words(told.heardBy) ?? workerName }) as Disclosure
}
