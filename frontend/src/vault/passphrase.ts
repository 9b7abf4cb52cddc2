import { COMMON } from './common'
import { passphraseWords } from './words'

const WORDS_SUGGESTED = 5
const LENGTH_MIN = 14
const DISTINCT_MIN = 6

export type WeakPassphrase = 'short' | 'common' | 'repeats'

/** Five words, each chosen without favour: a remainder of the largest numbers is thrown again. */
export function suggestPassphrase(): string {
  const words = passphraseWords()
  return Array.from({ length: WORDS_SUGGESTED }, () => words[below(words.length)]!).join(' ')
}

/**
 * The same passphrase, however a tablet's keyboard typed it: a capital at the start, a space at the end, two in the
 * middle or another form of the same letter would otherwise lock a worker out at a family's door.
 */
export const tidied = (typed: string): string => typed.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

export function weakness(typed: string): WeakPassphrase | undefined {
  const passphrase = tidied(typed)
  if ([...passphrase].length < LENGTH_MIN) return 'short'
  const letters = passphrase.replace(/[^\p{L}\p{N}]/gu, '')
  if (new Set(letters).size < DISTINCT_MIN) return 'repeats'
  const rest = COMMON.reduce((left, common) => left.replaceAll(common, ''), letters)
  return rest.length < LENGTH_MIN / 2 ? 'common' : undefined
}

function below(limit: number): number {
  const fair = Math.floor(0x1_0000_0000 / limit) * limit
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0]!
    if (drawn < fair) return drawn % limit
  }
}
