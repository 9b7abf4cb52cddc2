import {
  type Concern,
  type ConcernDraft,
  type ConcernHeld,
  type ConcernMissing,
  type ConcernRaised,
  type Concerns,
  missingInConcern,
  type NoRoom,
  type RecordId,
  type Timestamp,
  words,
} from '#record'
import { changeConcerns, type KeptConcern, type KnownConcerns, raiseConcern, readCard, readConcerns } from '#store'
import { type ConcernsThere, concernsThere, type Line, putConcernThere } from '#sync'
import { nameOf } from './drafting'
import type { Opened } from './Opened'
import { signerFor } from './signerFor'

// So long it can still be read here that a concern was read.
const KEPT_MS = 7 * 86_400_000
// While nothing is unread, the numbers to ring are asked for as seldom as this.
const NUMBERS_MS = 3_600_000
const TRIES_MAX = 3

export async function concerns(opened: Opened): Promise<Concerns> {
  const known = await readConcerns(opened.db, opened.locker)
  const raised = await Promise.all(Object.values(known.raised).map((one) => shown(opened, one)))
  const { dutyPhone } = opened.device
  const fromEnrolment = known.toldAt === undefined && dutyPhone !== '' ? { dutyPhone } : {}
  return {
    kind: 'concerns',
    ...(known.draft && { draft: known.draft }),
    raised: raised.sort((a, b) => b.raisedAt.localeCompare(a.raisedAt)),
    numbers: known.numbers ?? fromEnrolment,
    ...(known.unreadAfterMinutes !== undefined && { unreadAfterMinutes: known.unreadAfterMinutes }),
  }
}

async function shown({ db, locker }: Opened, { concern: _said, ...raised }: KeptConcern): Promise<ConcernRaised> {
  const card = raised.childId === undefined ? undefined : (await readCard(db, locker, raised.childId))?.card
  return { ...raised, ...(card && { child: nameOf(card) }) }
}

/** A late save never brings back what was raised or thrown away, nor writes over another draft. */
export async function keepConcern(
  { db, locker }: Opened,
  draft: ConcernDraft,
): Promise<{ kind: 'kept' } | { kind: 'no-draft' } | NoRoom> {
  let isOpen = true
  const written = await changeConcerns(db, locker, (known) => {
    isOpen = known.raised[draft.recordId] === undefined && (known.draft?.recordId ?? draft.recordId) === draft.recordId
    return isOpen ? { ...known, draft } : known
  })
  if (written.kind === 'no-room') return written
  return { kind: isOpen ? 'kept' : 'no-draft' }
}

export async function dropConcern({ db, locker }: Opened, recordId: RecordId): Promise<{ kind: 'dropped' } | NoRoom> {
  const written = await changeConcerns(db, locker, ({ draft, ...known }) =>
    draft === undefined || draft.recordId === recordId ? known : { ...known, draft },
  )
  return written.kind === 'no-room' ? written : { kind: 'dropped' }
}

export type Raised =
  | { kind: 'raised'; recordId: RecordId }
  | { kind: 'incomplete'; missing: ConcernMissing[] }
  | { kind: 'no-draft' }
  | NoRoom

/** On the disk when this answers, as it was kept last. A second time finds it raised. */
export async function raise(opened: Opened, recordId: RecordId, now: Timestamp): Promise<Raised> {
  const { db, locker, author } = opened
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const { draft, raised } = await readConcerns(db, locker)
    if (raised[recordId]) return { kind: 'raised', recordId }
    if (draft?.recordId !== recordId) return { kind: 'no-draft' }
    const missing = missingInConcern(draft)
    if (missing.length > 0) return { kind: 'incomplete', missing }
    const written = await raiseConcern(db, locker, author, { draft, concern: concernFrom(draft, now), now })
    if (written.kind === 'no-room') return written
    if (written.kind === 'written') return { kind: 'raised', recordId }
  }
  return { kind: 'no-draft' }
}

function concernFrom({ somebodyElse, what, safeNow, told, contactId }: ConcernDraft, raisedAt: Timestamp): Concern {
  const [who, tells] = [words(somebodyElse), words(told)]
  return {
    raisedAt,
    ...(who !== undefined && { somebodyElse: who }),
    what: words(what)!,
    safeNow: safeNow!,
    ...(tells !== undefined && { told: tells }),
    ...(contactId !== undefined && { contactId }),
  }
}

/**
 * Tells the server of what it has not answered yet, the oldest first, and hears what has become of what nobody has read.
 * Returns whether anything is known now that was not known before.
 */
export async function tellConcerns(opened: Opened, line: Line, now: () => Timestamp): Promise<boolean> {
  const talking = { line, signer: signerFor(opened.device) }
  const before = await readConcerns(opened.db, opened.locker)
  const waiting = waitingIn(before)
  let heard = false
  for (const one of waiting) heard = (await learn(opened, await putConcernThere(one, now(), talking), now())) || heard
  const stale = before.toldAt === undefined || Date.parse(now()) - Date.parse(before.toldAt) > NUMBERS_MS
  if (heard || !(stale || Object.values(before.raised).some(({ held }) => held && !held.read))) return heard
  return learn(opened, await concernsThere(talking), now())
}

const waitingIn = ({ raised }: KnownConcerns) =>
  Object.values(raised)
    .sort((a, b) => a.raisedAt.localeCompare(b.raisedAt))
    .flatMap(({ concern, held, ...one }) => (concern && !held ? [{ ...one, concern }] : []))

/** How it stands with the most urgent of them: something nobody has, something nobody has read, or neither. */
export async function urgency({ db, locker }: Opened): Promise<'untold' | 'unread' | 'none'> {
  const all = Object.values((await readConcerns(db, locker)).raised)
  if (all.some(({ held }) => !held)) return 'untold'
  return all.some(({ held }) => !held?.read) ? 'unread' : 'none'
}

async function learn({ db, locker }: Opened, there: ConcernsThere | undefined, now: Timestamp): Promise<boolean> {
  if (!there) return false
  const held = new Map(there.concerns.map(({ recordId, ...one }) => [recordId, one]))
  const { numbers, unreadAfterMinutes } = there
  await changeConcerns(db, locker, (known) => {
    const all = Object.entries(known.raised).map(([id, one]) => [id, heardOf(one, held.get(id))] as const)
    const raised = withoutTheLongPast(Object.fromEntries(all), now)
    return { ...known, raised, numbers: { ...numbers, toldAt: now }, unreadAfterMinutes, toldAt: now }
  })
  return true
}

/**
 * The server names all that nobody has read. One it does not name it has lost, as a restored store has: it is told again.
 * What it says is kept here until somebody has read it there.
 */
function heardOf({ concern, held: before, ...one }: KeptConcern, held: ConcernHeld | undefined): KeptConcern {
  const content = concern && { concern }
  if (!held) return before?.read ? { ...one, held: before } : { ...one, ...content }
  const { receivedAt, told, read } = held
  return { ...one, ...(read ? {} : content), held: { receivedAt, told, ...(read && { read }) } }
}

/** Only what somebody has read is forgotten, and only after a while. */
function withoutTheLongPast(raised: KnownConcerns['raised'], now: Timestamp): KnownConcerns['raised'] {
  const since = Date.parse(now) - KEPT_MS
  const isPast = ({ held }: KeptConcern): boolean => held?.read !== undefined && Date.parse(held.read.at) < since
  return Object.fromEntries(Object.entries(raised).filter(([, one]) => !isPast(one)))
}
