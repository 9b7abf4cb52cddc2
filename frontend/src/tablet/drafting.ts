import { type Child, type ChildId, type Circumstances, type Cohort, type Draft, type DraftChild, newId } from '#record'
import { addDraft, type ChildBlob, putDraft, readCard, readDrafts, readMeta, type StoredDraft } from '#store'
import type { Opened } from './Opened'

// When nothing is due, the visit belongs to what weighs most.
const WEIGHT: readonly Cohort[] = ['CP', 'CLA', 'ADOPT', 'PF', 'CIN', 'CL']

/** One open draft for a child: a second start goes on with the first, and brings in a brother who was not in it yet. */
export async function startVisit({ db, locker }: Opened, childIds: ChildId[], now: string) {
  const files = await Promise.all(childIds.map((childId) => readCard(db, locker, childId)))
  if (childIds.length === 0 || files.some((file) => !file?.card)) return { kind: 'unknown-child' } as const
  const cards = files as ChildBlob[]
  const { reach } = await readMeta(db)
  const open = (await readDrafts(db, locker)).find(
    ({ draft }) => !draft.edit && childIds.some((childId) => draft.children[childId]),
  )
  const stored = withChildren(open ?? emptyDraft(now), cards, now, reach.scopeVersion)
  if (open && Object.keys(open.draft.children).length === Object.keys(stored.draft.children).length)
    return { kind: 'started', draft: open.draft } as const
  const written = open ? await putDraft(db, locker, stored) : await addDraft(db, locker, stored)
  if (written.kind === 'no-room') return written
  return { kind: 'started', draft: stored.draft } as const
}

function emptyDraft(now: string): StoredDraft {
  const draft: Draft = { contactId: newId(), openedAt: now, form: 1, common: { present: {} }, children: {} }
  return { draft, savedAt: now, children: {} }
}

function withChildren(stored: StoredDraft, files: ChildBlob[], now: string, scopeVersion: number): StoredDraft {
  const known = knownOf(files, scopeVersion)
  const fresh = Object.fromEntries(files.map((file) => [file.card.id, emptyChild(file)]))
  const draft = { ...stored.draft, children: { ...fresh, ...stored.draft.children } }
  return { draft, savedAt: now, children: { ...known, ...stored.children } }
}

/** What is kept beside a draft, taken from the cards again: for a draft whose stored copy can no longer be read. */
export async function childrenOf({ db, locker }: Opened, draft: Draft): Promise<StoredDraft['children']> {
  const files = await Promise.all(Object.keys(draft.children).map((childId) => readCard(db, locker, childId)))
  const { reach } = await readMeta(db)
  return knownOf(
    files.filter((file): file is ChildBlob => file?.card !== undefined),
    reach.scopeVersion,
  )
}

const knownOf = (files: ChildBlob[], scopeVersion: number): StoredDraft['children'] =>
  Object.fromEntries(files.map(({ card }) => [card.id, { name: nameOf(card), ...circumstances(card), scopeVersion }]))

const circumstances = (card: Child): Circumstances => ({
  lookedAfter: isIn(card, 'CLA'),
  inCohorts: (Object.keys(card.cohorts ?? {}) as Cohort[]).filter((cohort) => isIn(card, cohort)),
  ...(card.bornOn !== undefined && { bornOn: card.bornOn }),
  ...(card.expectedOn !== undefined && { expectedOn: card.expectedOn }),
})

const emptyChild = (file: ChildBlob): DraftChild => ({
  recordId: newId(),
  purpose: purposeOf(file),
  quotes: {},
  earlierActions: {},
  actions: {},
})

function purposeOf({ card, duties }: ChildBlob): Cohort {
  const soonest = [...duties].sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0]
  return soonest?.cohort ?? WEIGHT.find((cohort) => isIn(card, cohort)) ?? 'CIN'
}

const isIn = (card: Child, cohort: Cohort): boolean => {
  const fact = card.cohorts?.[cohort]
  return fact !== undefined && (fact.until === undefined || fact.until >= new Date().toISOString().slice(0, 10))
}

export const nameOf = (card: Child): string => `${card.name} ${card.familyName}`.trim()
