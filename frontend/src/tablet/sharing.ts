import { type ContactId, type Draft, type DraftsKept, newId } from '#record'
import {
  addDraft,
  type Elsewhere,
  type ElsewhereRow,
  putDraft,
  putElsewhere,
  readDraft,
  readDrafts,
  readElsewhere,
  readElsewhereOf,
  removeElsewhere,
  type StoredDraft,
} from '#store'
import { draftsThere, draftThere, type Line, putDraftThere, removeDraftThere } from '#sync'
import type { Opened } from './Opened'
import { signerFor } from './signerFor'

/**
 * Puts what was typed here since the last time on the server, for the worker's other tablets. Nothing depends on it: what
 * could not be put there now is put there at the next talk.
 */
export async function postDrafts({ db, locker, device }: Opened, line: Line): Promise<void> {
  const talking = { line, signer: signerFor(device) }
  for (const stored of await readDrafts(db, locker)) {
    const row = await readElsewhereOf(db, locker, stored.draft.contactId)
    const mine = mineIn(row, stored)
    if (row?.about.closed || row?.about.theirs || mine?.savedAt === stored.savedAt) continue
    const said = await putDraftThere(stored, mine?.version ?? 0, talking)
    if (!said?.kept) continue
    const shared = { version: said.version, savedAt: stored.savedAt, openedAt: stored.draft.openedAt }
    await putElsewhere(db, locker, { contactId: stored.draft.contactId, mine: shared }, row?.revision)
  }
}

/** Posts, and learns what the worker's other tablets have. A draft that lies here is never replaced by it. */
export async function shareDrafts(opened: Opened, line: Line): Promise<void> {
  await postDrafts(opened, line)
  const there = await draftsThere({ line, signer: signerFor(opened.device) })
  if (!there) return
  const rows = new Map((await readElsewhere(opened.db, opened.locker)).map((row) => [row.about.contactId, row]))
  const locals = new Map((await readDrafts(opened.db, opened.locker)).map((stored) => [stored.draft.contactId, stored]))
  for (const kept of there) await heardOf(opened, line, kept, rows.get(kept.contactId), locals.get(kept.contactId))
  const names = new Set(there.map((kept) => kept.contactId))
  for (const row of rows.values())
    if (!names.has(row.about.contactId)) await goneThere(opened, row, locals.get(row.about.contactId))
}

async function heardOf(
  opened: Opened,
  line: Line,
  kept: DraftsKept,
  row: ElsewhereRow | undefined,
  local: StoredDraft | undefined,
): Promise<void> {
  const talking = { line, signer: signerFor(opened.device) }
  const { contactId, version } = kept
  const { deviceId, before = [] } = opened.device
  const ours = [deviceId, ...before].includes(kept.device) || row?.about.mine?.version === version
  // What this tablet had put there, and is finished or thrown away here.
  if (ours && !local) {
    await removeDraftThere(contactId, talking)
    if (row) await removeElsewhere(opened.db, opened.locker, contactId, row.revision)
  }
  const changedHere = local !== undefined && mineIn(row, local)?.savedAt !== local.savedAt
  if (ours || (row?.about.theirs?.version === version && !changedHere)) return
  const whole = await draftThere(contactId, talking)
  if (!whole) return
  const { label, savedAt } = whole.kept
  const theirs = { version: whole.kept.version, label, savedAt, stored: whole.stored }
  if (changedHere) await keepBoth(opened, local, theirs, row)
  else await putElsewhere(opened.db, opened.locker, { ...row?.about, contactId, theirs }, row?.revision)
}

/**
 * Both tablets went on from the same place. The other one's words become a draft of their own beside this one, which the
 * worker can read, go on with or throw away; this one goes on as the newest version.
 */
async function keepBoth(
  { db, locker }: Opened,
  local: StoredDraft,
  theirs: NonNullable<Elsewhere['theirs']>,
  row: ElsewhereRow | undefined,
): Promise<void> {
  const { contactId, openedAt } = local.draft
  const mine = { version: theirs.version, savedAt: '', openedAt }
  const isMine = await putElsewhere(db, locker, { contactId, mine }, row?.revision)
  if (!isMine) return
  const { label, savedAt, stored } = theirs
  await addDraft(db, locker, { ...stored, draft: underItsOwnName(stored.draft), copied: { label, savedAt } })
}

/** A new visit gets new records, so that finishing both never makes one of two; a correction stays about its record. */
function underItsOwnName(draft: Draft): Draft {
  const children = Object.entries(draft.children).map(([id, child]) => [id, { ...child, recordId: newId() }])
  const renamed = { ...draft, contactId: newId() }
  return draft.edit ? renamed : { ...renamed, children: Object.fromEntries(children) as Draft['children'] }
}

/** It was finished or thrown away on another tablet. A copy that was only offered goes; a draft that lies here stays. */
async function goneThere({ db, locker }: Opened, row: ElsewhereRow, local: StoredDraft | undefined): Promise<void> {
  const { about, revision } = row
  if (!local) await removeElsewhere(db, locker, about.contactId, revision)
  else if (mineIn(row, local) && !about.closed) {
    const { theirs: _gone, ...known } = about
    await putElsewhere(db, locker, { ...known, closed: true }, revision)
  }
}

export type GoingOn = { kind: 'going-on'; contactId: ContactId } | { kind: 'no-draft' } | { kind: 'no-room' }

/** Takes up what another tablet left, on the worker's word; what was typed here meanwhile stays instead. */
export async function goOnHere({ db, locker }: Opened, contactId: ContactId): Promise<GoingOn> {
  const row = await readElsewhereOf(db, locker, contactId)
  const theirs = row?.about.theirs
  if (!row || !theirs) return { kind: 'no-draft' }
  const { stored, version } = theirs
  const local = (await readDraft(db, locker, contactId))?.stored
  if (local && mineIn(row, local)?.savedAt !== local.savedAt) return { kind: 'going-on', contactId }
  const written = local ? await putDraft(db, locker, stored) : await addDraft(db, locker, stored)
  if (written.kind === 'no-room') return written
  const mine = { version, savedAt: stored.savedAt, openedAt: stored.draft.openedAt }
  await putElsewhere(db, locker, { contactId, mine }, row.revision)
  return { kind: 'going-on', contactId }
}

/** A later draft under the same name (a correction of the visit) is another one. */
const mineIn = (row: ElsewhereRow | undefined, { draft }: StoredDraft): Elsewhere['mine'] =>
  row?.about.mine?.openedAt === draft.openedAt ? row.about.mine : undefined
