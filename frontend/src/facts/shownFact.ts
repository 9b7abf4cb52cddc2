import type { Child, FactShown } from '#record'
import { localDate } from '#kit'
import { valueAt } from './stillShown'

/** The longest that the office takes of what a card says of one fact. */
const SAYS_MAX = 4_000

export type Known = Pick<FactShown, 'source' | 'asOf'>

/** With the card's own values behind the words, so that it can be told whether the card still says the same. */
export function shown(card: Child, it: Pick<FactShown, 'fact' | 'what' | 'says'> & Known, places: string[]): FactShown {
  return {
    ...it,
    says: it.says.slice(0, SAYS_MAX),
    card: Object.fromEntries(places.map((place) => [place, valueAt(card, place)])),
  }
}

export const known = ({ source, asOf }: Known): Known => ({ ...(source && { source }), ...(asOf && { asOf }) })

export const cardDay = (card: Child): Known => ({ asOf: localDate(new Date(card.asOf)) })

/** A name as a step of a place (RFC 6901). */
export const step = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

export const sentence = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(', ')
