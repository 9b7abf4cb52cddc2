import type { ConcernDraft } from '#record'

/** What a worker typed, and would throw away. */
export const charactersOf = ({ somebodyElse = '', what = '', told = '' }: ConcernDraft): number =>
  [somebodyElse, what, told].reduce((sum, text) => sum + text.trim().length, 0)
