import type { ChangeId, Child, ChildId, Duty, LocalDate, Timestamp, Visit } from '#record'
import { type Book, dayOf, known, type Reckoned, reckonNext, visitFact } from '#duties'
import { type FiledRecord, putReckoned, readChild, readRules } from '#store'
import type { Opened } from './Opened'

type Sealed = { childId: ChildId; changeId: ChangeId }

/**
 * A finished visit is followed by what is due next, with no signal too. It is kept only where this tablet, of what the
 * server knew before, says the same as the server: otherwise it lacks something, and what was told stays.
 */
export async function reckonAfter(opened: Opened, sealed: Sealed[], now: Timestamp): Promise<void> {
  const rules = known(await readRules(opened.db))
  if (rules) for (const one of sealed) await reckonFor(opened, one, rules, dayOf(now))
}

async function reckonFor({ db, locker }: Opened, { childId, changeId }: Sealed, book: Book, today: LocalDate) {
  const file = await readChild(db, locker, childId)
  if (!file) return
  const next = (visits: Visit[]) =>
    reckonNext({ ...book, child: file.card, visits: visits.map((visit) => visitFact(file.card, visit)), today })
  if (!areSame(next(visitsIn(file.records, 'as told')), file.told)) return
  const duties = next(visitsIn(file.records, 'as sealed here')).map((one) => dutyOf(file.card, one))
  await putReckoned(db, locker, { childId, changeId, duties })
}

function visitsIn(records: FiledRecord[], as: 'as told' | 'as sealed here'): Visit[] {
  const shown = records.map(({ head, branch }) => (as === 'as told' ? head : (branch ?? head)))
  return shown.flatMap((record) => (record?.type === 'visit' ? [record.doc as Visit] : []))
}

function areSame(reckoned: Reckoned[], told: Duty[]): boolean {
  const named = (due: { rule: string; dueOn: LocalDate }[]) => due.map(({ rule, dueOn }) => `${rule} ${dueOn}`).sort()
  return named(reckoned).join() === named(told).join()
}

function dutyOf({ id }: Child, { lastCounted, ...due }: Reckoned): Duty {
  return {
    ...due,
    id: `${due.rule}.${id}`,
    childId: id,
    ...(lastCounted !== undefined && { lastCountedOn: lastCounted }),
  }
}
