import { html, type TemplateResult } from 'lit'
import type { ContactId, Tablet } from '#record'
import { type Disclosed, words } from '#kit'

const w = words.concern

/** What a child told in the visit: shown to nobody here, and put in only by the worker. */
export type Theirs = { name: string; putIn: () => void }

/** The name of the child, and her exact words as the concern would say them; absent while none are written down. */
export async function disclosedIn(
  tablet: Pick<Tablet, 'draft' | 'child'>,
  contactId: ContactId,
  { childId, row }: Disclosed,
): Promise<{ name: string; said: string } | undefined> {
  const [visit, file] = await Promise.all([tablet.draft(contactId), tablet.child(childId)])
  if (visit.kind !== 'draft' || file.kind !== 'child') return undefined
  const told = visit.draft.children[childId]?.disclosures?.[row]?.words?.trim()
  const { name } = file.card
  return told ? { name, said: w.inTheirWords(name, told) } : undefined
}

export function theirWords({ name, putIn }: Theirs): TemplateResult {
  return html`<div class="concern-theirs">
    <p class="hint">${w.theirs(name)}</p>
    <vaadin-button @click=${putIn}>${w.takeTheirs(name)}</vaadin-button>
  </div>`
}
