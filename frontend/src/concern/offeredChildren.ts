import type { ChildId, ContactId, Tablet } from '#record'

export type Offered = { childId: ChildId; name: string }[]

type From = { childId?: ChildId; contactId?: ContactId; also?: ChildId }

/** About whom it may be: the child of the card, those of the visit, else everybody on this tablet, by name. */
export async function offeredChildren(tablet: Tablet, { childId, contactId, also }: From): Promise<Offered> {
  const ids = contactId === undefined ? [] : await childrenOfVisit(tablet, contactId)
  const near = childId === undefined ? ids : [childId]
  if (near.length === 0) return everybody(tablet)
  const all = [...new Set([...near, ...(also === undefined ? [] : [also])])]
  const files = await Promise.all(all.map((id) => tablet.child(id)))
  return files.flatMap((file) => (file.kind === 'child' ? [offered(file.card)] : []))
}

async function childrenOfVisit(tablet: Tablet, contactId: ContactId): Promise<ChildId[]> {
  const answer = await tablet.draft(contactId)
  return answer.kind === 'draft' ? Object.keys(answer.draft.children) : []
}

async function everybody(tablet: Tablet): Promise<Offered> {
  const today = await tablet.today()
  const all = today.kind === 'today' ? today.children.map(({ card }) => offered(card)) : []
  return all.sort((a, b) => a.name.localeCompare(b.name))
}

const offered = ({ id, name, familyName }: { id: ChildId; name: string; familyName: string }) => ({
  childId: id,
  name: `${name} ${familyName}`.trim(),
})
