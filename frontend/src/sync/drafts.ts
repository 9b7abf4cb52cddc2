import type { ContactId, DraftsKept, DraftsPutReply, DraftsWhole } from '#record'
import type { StoredDraft } from '#store'
import { type Line, PATHS } from './Line'
import type { Signer } from './Signer'

/** Bytes of one draft that may travel (the contract's `Drafts`); a longer one stays on its tablet. */
const BYTES_MAX = 256 * 1024

type Talking = { line: Line; signer: Signer }

const pathOf = (contactId: ContactId) => `${PATHS.drafts}/${encodeURIComponent(contactId)}`

/** Puts a draft on the server for the worker's other tablets; nothing when it could not be put there now. */
export async function putDraftThere(
  stored: StoredDraft,
  basedOn: number,
  { line, signer }: Talking,
): Promise<DraftsPutReply | undefined> {
  const { draft, savedAt } = stored
  const content = JSON.stringify(stored)
  if (new TextEncoder().encode(content).length > BYTES_MAX) return undefined
  const children = Object.keys(draft.children)
  const put = { device: signer.deviceId, basedOn, savedAt, openedAt: draft.openedAt, children, body: content }
  const answer = await line.proved(signer, {
    method: 'PUT',
    path: pathOf(draft.contactId),
    body: JSON.stringify(put),
  })
  const said = answer.kind === 'ok' ? (answer.body as Partial<DraftsPutReply>) : {}
  return typeof said.kept === 'boolean' && typeof said.version === 'number' ? (said as DraftsPutReply) : undefined
}

/** What is known of her drafts, without their content. */
export async function draftsThere({ line, signer }: Talking): Promise<DraftsKept[] | undefined> {
  const answer = await line.proved(signer, { method: 'GET', path: PATHS.drafts })
  const drafts = answer.kind === 'ok' ? (answer.body as { drafts?: unknown }).drafts : undefined
  return Array.isArray(drafts) ? (drafts as DraftsKept[]) : undefined
}

/** One draft as another tablet left it; nothing when it is gone or not one. */
export async function draftThere(
  contactId: ContactId,
  { line, signer }: Talking,
): Promise<{ kept: DraftsKept; stored: StoredDraft } | undefined> {
  const answer = await line.proved(signer, { method: 'GET', path: pathOf(contactId) })
  if (answer.kind !== 'ok') return undefined
  const { kept, body } = answer.body as Partial<DraftsWhole>
  const stored = parsed(body)
  return kept && stored ? { kept, stored } : undefined
}

export async function removeDraftThere(contactId: ContactId, { line, signer }: Talking): Promise<void> {
  await line.proved(signer, { method: 'DELETE', path: pathOf(contactId) })
}

function parsed(body: unknown): StoredDraft | undefined {
  try {
    const stored = JSON.parse(String(body)) as Partial<StoredDraft>
    const isOne = typeof stored.draft?.contactId === 'string' && typeof stored.draft.children === 'object'
    return isOne && typeof stored.savedAt === 'string' ? (stored as StoredDraft) : undefined
  } catch {
    return undefined
  }
}
