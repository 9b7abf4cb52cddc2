import type { Child } from '#record'

const AS_OF = '2026-11-23T09:12:00.000Z'
const CHILDREN = 10

/** Words that stand nowhere else in the world and have no part in common, so that no compression hides one in another. */
const inventedWords = (count: number): string[] =>
  Array.from({ length: count }, () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12))
    return `Q${[...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`
  })

/** Ten other children, with five such words each: the fifty that nobody may find on a tablet in a child's hands. */
export function otherChildren(): { children: Child[]; words: string[] } {
  const words = inventedWords(CHILDREN * 5)
  const children = Array.from({ length: CHILDREN }, (_, i) => child(i, words.slice(i * 5, i * 5 + 5)))
  return { children, words }
}

function child(i: number, [name, familyName, mother, street, said]: string[]): Child {
  return {
    id: `c-${i}`,
    name: name!,
    familyName: familyName!,
    bornOn: '2013-05-06',
    cohorts: { CP: { since: '2026-06-01', source: 'CASE_SYSTEM', asOf: '2026-11-20' } },
    people: { [`p-${i}`]: { name: mother!, relationship: 'mother', livesWithChild: true } },
    addresses: { [`a-${i}`]: { lines: `4 ${street} Road` } },
    livesAt: `a-${i}`,
    lastSaid: { words: `${said} hurts me.`, on: '2026-11-02', heardBy: 'Ana Reid' },
    asOf: AS_OF,
  }
}

export { inventedWords }
