import type { Draft } from './Draft'
import { words } from './compact'

/** How many characters a worker has typed into a draft: what she is asked to throw away, when she asks to. */
export function charactersIn(draft: Draft): number {
  const { common } = draft
  const typed = [
    common.note,
    ...Object.values(common.present).map((present) => present.name),
    ...Object.values(draft.children).flatMap((child) => [
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
    ]),
  ]
  return typed.reduce((sum, text) => sum + (words(text)?.length ?? 0), 0)
}
