import { words } from './words'

/** `Amara`, `Amara and Kofi`, `Amara, Kofi and Esi`. */
export function listWords(items: readonly string[]): string {
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(items)
}
