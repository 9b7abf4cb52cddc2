import type { Child, Tablet } from '#record'

/** The cards of the brothers and sisters of these children, as far as they are on this tablet. */
export async function kinOf(cards: readonly Child[], tablet: Pick<Tablet, 'child'>): Promise<Child[]> {
  const visited = new Set(cards.map((card) => card.id))
  const named = cards.flatMap((card) => Object.values(card.people ?? {}).flatMap(({ childId }) => childId ?? []))
  const ids = [...new Set(named)].filter((childId) => !visited.has(childId))
  const files = await Promise.all(ids.map((childId) => tablet.child(childId)))
  return files.flatMap((file) => (file.kind === 'child' ? [file.card] : []))
}
