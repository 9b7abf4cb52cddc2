import {
  type Circumstances,
  type Draft,
  type FinishOutcome,
  isAsked,
  missingIn,
  safeguardedOf,
  type Timestamp,
} from '#record'
import { contentFor, saysNothing } from './content'
import type { Database, Ledger } from './database'
import { readCard, readRecord } from './childFile'
import { readDraft } from './drafts'
import { sealPictures } from './pictures'
import type { Locker } from './Locker'
import { ledgerIn, putMeta, readMeta, readRules } from './meta'
import { SEALED_BYTES_MAX } from './sealedChange'
import { type Author, sealAll, type Sealed } from './sealing'
import type { StoredDraft } from './StoredDraft'
import { write } from './write'

type Outcome = Exclude<FinishOutcome, { kind: 'not-open' }>

/**
 * Seals one visit: a change for each child, chained to the last one sealed here, all written in the step that removes
 * the draft. Either all of it happened or none.
 */
export async function finish(
  db: Database,
  locker: Locker,
  author: Author,
  contactId: string,
  now: () => Timestamp = () => new Date().toISOString(),
): Promise<Outcome> {
  const found = await readDraft(db, locker, contactId)
  const { device, ledger, reach } = await readMeta(db)
  if (!found || !device) return { kind: 'no-draft' }
  const draft = await asShownNow(db, locker, found.stored.draft)
  const missing = missingIn(draft, await circumstancesOf(db, locker, found.stored))
  if (missing.length > 0) return { kind: 'incomplete', missing }
  if (draft.edit && saysNothing(contentFor(draft, Object.keys(draft.children)[0]!, author.name)))
    return { kind: 'unchanged' }
  const sealed = await sealAll({ locker, device, ledger, reach, author, sealedAt: now() }, found.stored)
  const tooLarge = sealed.find(({ row }) => row.bytes > SEALED_BYTES_MAX)
  if (tooLarge)
    return {
      kind: 'too-large',
      childId: tooLarge.label.childId,
      bytes: tooLarge.row.bytes,
      bytesMax: SEALED_BYTES_MAX,
    }
  const named = await picturesNamed(locker, draft)
  return commit(db, ledger, { key: found.row.key, revision: found.row.revision, pictures: named }, sealed, draft)
}

async function picturesNamed(locker: Locker, draft: Draft): Promise<Set<string>> {
  const ids = Object.values(draft.children).flatMap((child) => Object.keys(child.attachments ?? {}))
  return new Set(await Promise.all(ids.map((id) => locker.name('attachment', id))))
}

/** What lies beside the draft, and of a draft that was begun before birthdays were kept there, the card. */
export async function circumstancesOf(db: Database, locker: Locker, { draft, children }: StoredDraft) {
  const ids = Object.keys(draft.children)
  const rule = safeguardedOf(await readRules(db))
  const known = await Promise.all(
    ids.map(async (childId): Promise<[string, Circumstances]> => {
      const beside = children[childId]
      const card = (await readCard(db, locker, childId))?.card
      const bornOn = card?.bornOn ?? beside?.bornOn
      const expectedOn = card?.expectedOn ?? beside?.expectedOn
      const purpose = draft.children[childId]?.purpose
      const lookedAfter = purpose === 'CLA' || beside?.lookedAfter === true
      const inCohorts = [...(beside?.inCohorts ?? (lookedAfter ? ['CLA' as const] : [])), ...(purpose ? [purpose] : [])]
      return [childId, { lookedAfter, bornOn, expectedOn, inCohorts, asksSafeguarded: isAsked(rule, inCohorts) }]
    }),
  )
  const all = Object.fromEntries(known)
  return (childId: string): Circumstances => all[childId] ?? { lookedAfter: false }
}

/** A manager may have signed it off since the draft was begun: then the reason is asked for before it is sealed. */
export async function asShownNow(db: Database, locker: Locker, draft: Draft): Promise<Draft> {
  const [child] = Object.values(draft.children)
  if (!draft.edit || draft.edit.signedOff || !child) return draft
  const signedOff = (await readRecord(db, locker, child.recordId))?.head?.signedOff
  return signedOff ? { ...draft, edit: { ...draft.edit, signedOff } } : draft
}

/** Writes only when nobody sealed or saved meanwhile, in whichever tab: the chain must not fork. */
async function commit(
  db: Database,
  before: Ledger,
  read: { key: string; revision: number; pictures: Set<string> },
  sealed: Sealed[],
  draft: Draft,
): Promise<Outcome> {
  const last = sealed[sealed.length - 1]!
  const written = await write(db, ['meta', 'drafts', 'outbox', 'branches', 'pictures', 'pictureParts'], async (tx) => {
    const ledger = await ledgerIn(tx)
    const row = await tx.objectStore('drafts').get(read.key)
    if (ledger.seq !== before.seq || ledger.head !== before.head || row?.revision !== read.revision) return undefined
    for (const { row: change, branch } of sealed) {
      await tx.objectStore('outbox').add(change)
      await tx.objectStore('branches').put(branch)
    }
    await putMeta(tx, 'ledger', { ...ledger, seq: last.row.seq, head: last.row.hash })
    await tx.objectStore('drafts').delete(read.key)
    await sealPictures(tx, read.key, read.pictures)
    return tx.objectStore('outbox').count()
  })
  if (written.kind === 'no-room') return written
  if (written.value === undefined) return { kind: 'taken-over' }
  const changes = sealed.map(({ label: { childId, recordId, changeId } }) => ({ childId, recordId, changeId }))
  return { kind: 'sealed', contactId: draft.contactId, sealed: changes, waiting: written.value }
}
