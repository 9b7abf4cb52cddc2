import type { Draft, DraftOfSome } from './Draft'
import { words } from './compact'
import { textsOfLeaver } from './leaver'
import { workTexts } from './directWork'
import { asOpened } from './editFrom'

/**
 * How many characters a worker has typed into a draft: what she is asked to throw away, when she asks to. Of a finished
 * visit that she changes, only the texts that she touched.
 */
export function charactersIn(draft: Draft): number {
  const { edit } = draft
  if (!edit) return lengthOf(textsOf(draft))
  const before = new Set(textsOf(asOpened(draft, edit)))
  const reasons = Object.values(edit.decisions ?? {}).map((decision) => decision.why)
  return lengthOf([...textsOf(draft).filter((text) => !before.has(text)), edit.why, ...reasons])
}

const lengthOf = (texts: (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (words(text)?.length ?? 0), 0)

function textsOf(draft: Draft): (string | undefined)[] {
  const { common } = draft
  return [
    common.note,
    common.neighbours,
    common.interpreter?.who,
    ...Object.values(common.present).map((present) => present.name),
    ...Object.values(draft.children).flatMap((child) => [
      ...textsOfSome(child),
      ...textsOfLeaver(child),
      child.summary,
      child.adults,
      child.observation,
      child.analysis,
      child.seen?.planToSee,
      child.seen?.alone?.note,
      child.bedroom?.note,
      child.safeguarded?.why,
      child.next?.note,
      ...Object.values(child.quotes).map((quote) => quote.words),
      ...Object.values(child.actions).map((action) => action.what),
      ...Object.values(child.directWork ?? {}).flatMap(workTexts),
      ...Object.values(child.attachments ?? {}).map((attachment) => attachment.caption),
    ]),
  ]
}

const textsOfSome = (child: DraftOfSome): (string | undefined)[] => [
  child.motherSeen?.note,
  child.awake?.note,
  ...Object.values(child.baby ?? {}),
  ...Object.values(child.marks ?? {}).flatMap((it) => [it.where, it.what, it.childSays, it.adultSays]),
  ...Object.values(child.disclosures ?? {}).flatMap((it) => [it.words, it.asked, it.toldTo]),
  ...Object.values(child.schedule3 ?? {}).map((it) => it.note),
  child.reportAuthor?.supervisor,
]
