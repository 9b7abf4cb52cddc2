import type { Child, ChildId, Person, PersonId } from '#record'
import type { Form } from './Form'

export type Offered = [personId: PersonId, person: Person]

/**
 * Who can be ticked: the people of all visited children together, and apart from them whoever is kept from somebody.
 * `unnamed` are kept from a child who is visited: the child may be looking, so no name is shown until it is asked for.
 */
export type PeopleOffered = {
  together: Offered[]
  apart: { childName: string; people: Offered[] }[]
  unnamed: Offered[]
}

/**
 * `who` was ticked, and must not learn about a person, or an address on a child's card. Why stands on the card only. Without
 * a name when no card here holds who was ticked, or when a visited child must not see the name.
 */
export type MustNotLearn = { who: string | undefined } & ({ about: string | undefined } | { addressOf: string })

/** What of a form says who is there. */
export type There = { draft: Pick<Form['draft'], 'common' | 'children'>; cards: Form['cards']; kin?: Form['kin'] }

/**
 * Everybody on the cards of these children, each once, the visited children left out. Who is withheld from somebody that is
 * offered, ticked or visited too is never mixed in with the others: she stands under one child whose card holds her.
 */
export function peopleOffered(there: There): PeopleOffered {
  const visited = visitedCards(there)
  const ticked = tickedIds(there)
  const near = new Set([...visited.flatMap(([, card]) => Object.keys(card.people ?? {})), ...ticked])
  const isVisited = ({ childId }: Person): boolean =>
    childId !== undefined && there.draft.children[childId] !== undefined
  const all = everybody(visited).filter(([, person]) => !isVisited(person))
  const secret = keptFromAChild(there, visited)
  const offered = all.filter(([id]) => !secret.has(id))
  const kept = new Set(
    offered.map(([id]) => id).filter((id) => withheldFrom(id, visited).some((from) => near.has(from))),
  )
  const apart = visited.map(([childId, card]) => ({
    childName: card.name,
    people: Object.entries(card.people ?? {}).filter(([id]) => kept.has(id) && homeOf(id, visited) === childId),
  }))
  return {
    together: offered.filter(([id]) => !kept.has(id)),
    apart: apart.filter(({ people }) => people.length > 0),
    unnamed: all.filter(([id]) => secret.has(id)),
  }
}

/** What must not be said in front of those who are ticked. The visited children's own places in it count too. */
export function mustNotLearn(there: There): MustNotLearn[] {
  const visited = visitedCards(there)
  const people = new Map(everybody(visited))
  const secret = keptFromAChild(there, visited)
  const nameOf = (id: PersonId): string | undefined => (secret.has(id) ? undefined : people.get(id)?.name)
  return [...tickedIds(there)].flatMap((id) => {
    const who = nameOf(id)
    const about = [...people].filter(([other]) => withheldFrom(other, visited).includes(id))
    const homes = visited.filter(([, card]) =>
      Object.values(card.addresses ?? {}).some((address) => address.withheldFrom?.[id] !== undefined),
    )
    return [
      ...about.map(([other]) => ({ who, about: nameOf(other) })),
      ...homes.map(([, card]) => ({ who, addressOf: card.name })),
    ]
  })
}

type Visited = [childId: ChildId, card: Child]

function visitedCards({ draft, cards }: There): Visited[] {
  return Object.keys(draft.children).flatMap((childId) => {
    const card = cards[childId]
    return card ? [[childId, card] satisfies Visited] : []
  })
}

const tickedIds = ({ draft }: There): Set<PersonId> =>
  new Set(Object.values(draft.common.present).flatMap(({ personId }) => (personId ? [personId] : [])))

/** Those who are withheld from a child who is visited, by whichever of the child's names a card says it. */
function keptFromAChild({ draft, cards, kin = [] }: There, visited: Visited[]): Set<PersonId> {
  const children = new Set<string>(Object.keys(draft.children))
  const people = [...Object.values(cards), ...kin].flatMap((card) => Object.entries(card.people ?? {}))
  for (const [id, { childId }] of people) if (childId !== undefined && draft.children[childId]) children.add(id)
  const ids = everybody(visited).map(([id]) => id)
  return new Set(ids.filter((id) => withheldFrom(id, visited).some((from) => children.has(from))))
}

const everybody = (visited: Visited[]): Offered[] => [
  ...new Map(visited.flatMap(([, card]) => Object.entries(card.people ?? {}))),
]

/** One card may say what the other does not: what any of them says holds. */
const withheldFrom = (id: PersonId, visited: Visited[]): PersonId[] =>
  visited.flatMap(([, card]) => Object.keys(card.people?.[id]?.withheldFrom ?? {}))

/** The child under whom she stands when several cards hold her: where she lives, or else where nobody is whom she is kept from. */
function homeOf(id: PersonId, visited: Visited[]): ChildId | undefined {
  const holding = visited.filter(([, card]) => card.people?.[id])
  const from = withheldFrom(id, visited)
  const lives = holding.find(([, card]) => card.people?.[id]?.livesWithChild)
  const safe = holding.find(([, card]) => !from.some((other) => card.people?.[other]))
  return (lives ?? safe ?? holding[0])?.[0]
}
