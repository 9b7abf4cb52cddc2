/**
 * The same value with half characters replaced by the replacement character. A keyboard that dies between the two
 * halves of an emoji leaves one behind, and half a character has no UTF-8: the hash here and the hash there would differ.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (Array.isArray(value)) return value.map(wellFormed) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)])) as T
}
