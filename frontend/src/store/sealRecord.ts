import {
  changeOf,
  happenedAtOf,
  isUnchanged,
  lackingIn,
  patched,
  type RecordDraft,
  said,
  type SealOutcome,
  words,
} from '#record'
import type { NoRoom, RecordId, Timestamp } from '#record'
import { readRecord } from './childFile'
import type { Content } from './content'
import type { Database, Ledger } from './database'
import type { Locker } from './Locker'
import { ledgerIn, putMeta, readMeta } from './meta'
import { sealPictures } from './pictures'
import { readRecordDraft } from './recordDrafts'
import { SEALED_BYTES_MAX } from './sealedChange'
import { type Author, type Sealed, sealOne } from './sealing'
import { write } from './write'

/** The pictures that a record names, and the name under which those of its draft lie here. */
type Pictures = { contact: string; named: Set<string> }

/**
 * Seals one record that is not a visit as the next change of this tablet's chain, in the step that removes its draft: the
 * first change of it without a base, a later one as a patch on what it was opened on. Either all of it happened or none.
 */
export async function sealRecord(
  db: Database,
  locker: Locker,
  author: Author,
  recordId: RecordId,
  now: () => Timestamp,
): Promise<SealOutcome | NoRoom> {
  const found = await readRecordDraft(db, locker, recordId)
  const { device, ledger, reach } = await readMeta(db)
  if (!found || !device) return { kind: 'no-draft' }
  const { child } = found.stored
  const draft = await asSignedOffNow(db, locker, found.stored.draft)
  if (isUnchanged(draft)) return { kind: 'unchanged' }
  const lacking = lackingIn(draft)
  if (lacking.length > 0) return { kind: 'incomplete', lacking }
  const { childId, type, openedAt } = draft
  const sealed = await sealOne(
    { locker, device, ledger, reach, author, sealedAt: now() },
    {
      recordId,
      childId,
      type,
      contactId: recordId as string,
      childName: child.name,
      capturedAt: openedAt,
      ...scopeOf(child),
    },
    contentOf(draft),
    { deviceSeq: ledger.seq + 1, ...(ledger.head !== undefined && { prev: ledger.head }) },
  )
  if (sealed.row.bytes > SEALED_BYTES_MAX)
    return { kind: 'too-large', bytes: sealed.row.bytes, bytesMax: SEALED_BYTES_MAX }
  const pictures = await picturesNamed(locker, draft)
  return commit(db, ledger, { ...found.row, pictures }, sealed)
}

async function picturesNamed(locker: Locker, { recordId, doc }: RecordDraft): Promise<Pictures> {
  const ids = Object.keys((doc.attachments ?? {}) as object)
  const [contact, ...named] = await Promise.all([
    locker.name('draft', recordId as string),
    ...ids.map((id) => locker.name('attachment', id)),
  ])
  return { contact: contact!, named: new Set(named) }
}

const scopeOf = ({ scopeVersion }: { scopeVersion?: number }) => (scopeVersion === undefined ? {} : { scopeVersion })

function contentOf(draft: RecordDraft): Content {
  const patch = changeOf(draft)
  const { edit } = draft
  const happenedAt = happenedAtOf(draft)
  if (!edit) return { patch, doc: patch, happenedAt }
  const why = words(edit.why)
  return {
    base: edit.base,
    patch,
    doc: said(patched(edit.doc, patch)),
    happenedAt,
    ...(why !== undefined && { amendment: { why } }),
    ...(edit.on !== undefined && { on: edit.on }),
    about: 'correction',
  }
}

/** A manager may have signed it off since it was opened: then the reason is asked for before it is sealed. */
async function asSignedOffNow(db: Database, locker: Locker, draft: RecordDraft): Promise<RecordDraft> {
  if (!draft.edit || draft.edit.signedOff) return draft
  const signedOff = (await readRecord(db, locker, draft.recordId))?.head?.signedOff
  return signedOff ? { ...draft, edit: { ...draft.edit, signedOff } } : draft
}

/** Writes only when nobody sealed or saved meanwhile, in whichever tab: the chain must not fork. */
async function commit(
  db: Database,
  before: Ledger,
  read: { key: string; revision: number; pictures: Pictures },
  { row, branch, label }: Sealed,
): Promise<SealOutcome | NoRoom> {
  const written = await write(
    db,
    ['meta', 'recordDrafts', 'outbox', 'branches', 'pictures', 'pictureParts'],
    async (tx) => {
      const ledger = await ledgerIn(tx)
      const draft = await tx.objectStore('recordDrafts').get(read.key)
      if (ledger.seq !== before.seq || ledger.head !== before.head || draft?.revision !== read.revision)
        return undefined
      await tx.objectStore('outbox').add(row)
      await tx.objectStore('branches').put(branch)
      await putMeta(tx, 'ledger', { ...ledger, seq: row.seq, head: row.hash })
      await tx.objectStore('recordDrafts').delete(read.key)
      await sealPictures(tx, read.pictures.contact, read.pictures.named)
      return tx.objectStore('outbox').count()
    },
  )
  if (written.kind === 'no-room') return written
  if (written.value === undefined) return { kind: 'taken-over' }
  return { kind: 'sealed', recordId: label.recordId, changeId: label.changeId, waiting: written.value }
}
