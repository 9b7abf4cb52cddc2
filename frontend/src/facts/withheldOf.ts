import type { Child, PersonId } from '#record'
import { words } from '#kit'

/** Who must not learn what the card says of a fact, and why: one sentence each. */
export function withheldOf({ livesAt, addresses, people }: Child, fact: string): string[] {
  const nameOf = (id: PersonId): string => {
    const person = people?.[id]
    return person ? `${person.name} (${person.relationship})` : words.child.someone
  }
  const said = (
    from: Record<PersonId, string> | undefined,
    sentence: (name: string, why: string) => string,
  ): string[] => Object.entries(from ?? {}).map(([id, why]) => sentence(nameOf(id), why))
  if (fact === 'home') return said(addresses?.[livesAt ?? '']?.withheldFrom, words.child.withheldFrom)
  return Object.entries(people ?? {})
    .filter(([id]) => fact === 'people' || fact === `person/${id}`)
    .flatMap(([, { withheldFrom }]) => said(withheldFrom, words.child.personWithheld))
}
