import type { Child } from '#record'

/** The facts about a child that a rule may ask for. */
export type Facts = Pick<
  Child,
  'id' | 'bornOn' | 'expectedOn' | 'cohorts' | 'placement' | 'plan' | 'asked' | 'noticeOn' | 'arrangedSince'
>
