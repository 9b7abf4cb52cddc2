import type { Concern, ConcernDraft, NoRoom, Timestamp } from '#record'
import { readCard } from './childFile'
import { CONCERNS, type KnownConcerns } from './concerns'
import type { Database, Ledger } from './database'
import { changeKeptWith } from './keptRow'
import type { Locker } from './Locker'
import { ledgerIn, putMeta, readMeta } from './meta'
import { type Author, type Sealed, sealOne } from './sealing'

type Raising = { draft: ConcernDraft; concern: Concern; now: Timestamp }
type Outcome = { kind: 'written' } | { kind: 'taken-over' } | NoRoom

/**
 * Raises what was written: it is kept to be told at once, and sealed as the next change of this tablet's chain where it
 * belongs on a child's file; all in the step that ends the draft. `taken-over`: another tab saved or sealed meanwhile.
 */
export async function raiseConcern(db: Database, locker: Locker, author: Author, it: Raising): Promise<Outcome> {
  const { ledger } = await readMeta(db)
  const sealed = await sealedOn(db, locker, author, it, ledger)
  const kept = { ...CONCERNS, change: (known: KnownConcerns) => withRaised(known, it) }
  if (!sealed) return changeKeptWith(db, locker, kept, [], async () => true)
  return changeKeptWith(db, locker, kept, ['outbox', 'branches'], async (tx) => {
    const now = await ledgerIn(tx)
    // The chain must not fork.
    if (now.seq !== ledger.seq || now.head !== ledger.head) return false
    await tx.objectStore('outbox').add(sealed.row)
    await tx.objectStore('branches').put(sealed.branch)
    await putMeta(tx, 'ledger', { ...now, seq: sealed.row.seq, head: sealed.row.hash })
    return true
  })
}

function withRaised({ draft: _ended, ...known }: KnownConcerns, { draft, concern }: Raising): KnownConcerns {
  const { recordId, childId } = draft
  const { raisedAt, somebodyElse, contactId } = concern
  const raised = {
    ...{ recordId, raisedAt, concern },
    ...(childId !== undefined && { childId }),
    ...(somebodyElse !== undefined && { somebodyElse }),
    ...(contactId !== undefined && { contactId }),
  }
  return { ...known, raised: { ...known.raised, [recordId]: raised } }
}

/** About somebody on nobody's file there is no record: the word to the server is all there is. */
async function sealedOn(
  db: Database,
  locker: Locker,
  author: Author,
  { draft, concern, now }: Raising,
  ledger: Ledger,
): Promise<Sealed | undefined> {
  const { recordId, childId, openedAt } = draft
  const { device, reach } = await readMeta(db)
  if (childId === undefined || !device) return undefined
  const card = (await readCard(db, locker, childId))?.card
  const childName = card ? `${card.name} ${card.familyName}`.trim() : ''
  const doc = { ...concern }
  return sealOne(
    { locker, device, ledger, reach, author, sealedAt: now },
    // What lists it stands by itself: it is no part of a visit that is still being written.
    { recordId, childId, childName, type: 'concern', contactId: String(recordId), capturedAt: openedAt },
    { patch: doc, doc, happenedAt: concern.raisedAt },
    { deviceSeq: ledger.seq + 1, ...(ledger.head !== undefined && { prev: ledger.head }) },
  )
}
