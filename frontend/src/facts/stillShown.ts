import type { Child, FactShown } from '#record'

/** Stands for a value that the card does not have; the contract's `FactShown.NOTHING`. */
const NOTHING = '∅'

/** What stands at a place of the card (RFC 6901), as text; of several the names, so that one that is new is noticed. */
export function valueAt(card: Child, place: string): string {
  const found = place
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (within, name) => (isObject(within) && Object.hasOwn(within, name) ? within[name] : undefined),
      card,
    )
  const text = isObject(found) ? Object.keys(found).sort().join(' ') : String(found ?? '')
  return text === '' ? NOTHING : text
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether the card still says what somebody said is wrong. */
export const stillShown = (card: Child, shown: FactShown): boolean =>
  Object.entries(shown.card ?? {}).every(([place, value]) => valueAt(card, place) === value)
