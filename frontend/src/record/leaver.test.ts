import { describe, expect, test } from 'vitest'
import { samples } from '../../test/samples'
import { charactersIn } from './charactersIn'
import type { Draft, DraftChild, DraftCommon } from './Draft'
import { draftFrom } from './draftFrom'
import { editFrom } from './editFrom'
import { isVisit } from './generated/validators'
import { leafIn } from './leaf'
import type { Doc } from './mergePatch'
import { missingIn } from './missingIn'
import type { Visit } from './model'
import { visitFrom } from './visitFrom'

const empty: DraftChild = { recordId: 'r-1', purpose: 'CL', quotes: {}, earlierActions: {}, actions: {} }
const home: Partial<DraftCommon> = {
  outcome: 'TOOK_PLACE',
  startedAt: '2026-11-20T11:00:00.000Z',
  place: 'PLACEMENT_OR_HOME',
}
const draft = (child: Partial<DraftChild> = {}, common: Partial<DraftCommon> = home): Draft => ({
  contactId: 'k-1',
  openedAt: '2026-11-20T11:01:00.000Z',
  form: 1,
  common: { present: {}, ...common },
  children: { 'c-1': { ...empty, ...child } },
})
const asked = (visit: Draft, lookedAfter = false) =>
  missingIn(visit, () => ({ lookedAfter })).map(({ field, row }) => (row ? `${field} ${row}` : field))
const written = (child: Partial<DraftChild>) => {
  const visit = visitFrom(draft(child), 'c-1', 'Pat Sweeney')
  expect(isVisit(visit)).toBe(true)
  return visit
}
const sample = (name: string): Visit =>
  (samples('visit') as [string, Visit][]).find(([file]) => file.includes(name))![1]

describe('to finish the visit to a care leaver', () => {
  test('it is enough that the adult was seen: nobody asks whether alone', () => {
    expect(asked(draft())).toEqual(['seen'])
    expect(asked(draft({ seen: { outcome: 'SEEN' } }))).toEqual([])
    expect(written({ seen: { outcome: 'SEEN' } }).seen).toEqual({ outcome: 'SEEN' })
  })

  test('one who is still looked after is asked as every looked-after child is', () =>
    expect(asked(draft({ seen: { outcome: 'SEEN' } }), true)).toEqual(['alone', 'safeguarded']))

  test('whoever says that they were not alone says why', () =>
    expect(asked(draft({ seen: { outcome: 'SEEN', alone: { outcome: 'UNABLE' } } }))).toEqual(['aloneBecause']))

  test('what was begun asks for the one thing without which it says nothing', () => {
    const seen = { outcome: 'SEEN' } as const
    expect(asked(draft({ seen, leaver: { accommodation: { why: 'Damp.' } } }))).toEqual(['leaverHome'])
    expect(asked(draft({ seen, leaver: { custody: { releaseOn: '2027-02-04' } } }))).toEqual(['custodyWhere'])
    expect(asked(draft({ seen, leaver: { stayingPut: { why: 'Too far.' } } }))).toEqual(['stayingPut'])
    expect(asked(draft({ seen, leaver: { targets: { t1: { progress: 0 } } } }))).toEqual(['targetWords t1'])
  })

  test('a wish longer than the contract takes is named with its row', () =>
    expect(
      asked(draft({ seen: { outcome: 'SEEN' }, leaver: { targets: { t1: { words: 'a'.repeat(2_001) } } } })),
    ).toEqual(['tooLong targetWords:t1']))
})

describe('the record of a care leaver', () => {
  test('says of no fixed home and of custody that it is not suitable, and counts no nights there', () => {
    const home = { kind: 'S', suitable: 'YES', emergencyNights: 4 } as const
    expect(written({ leaver: { accommodation: home } }).leaver?.accommodation).toEqual({ kind: 'S', suitable: 'NO' })
    expect(written({ leaver: { accommodation: { kind: 'X' } } }).leaver?.accommodation?.suitable).toBe('NO')
  })

  test('judges no other home by itself', () =>
    expect(written({ leaver: { accommodation: { kind: 'W', emergencyNights: 0 } } }).leaver?.accommodation).toEqual({
      kind: 'W',
      emergencyNights: 0,
    }))

  test('leaves out the blank target, and keeps one that has not begun', () => {
    const targets = { blank: { words: '  ' }, t1: { words: 'My own chair.', progress: 0 } }
    expect(written({ leaver: { targets } }).leaver?.targets).toEqual({ t1: { words: 'My own chair.', progress: 0 } })
  })

  test('of a child holds no such part', () =>
    expect(written({ seen: { outcome: 'SEEN' } })).not.toHaveProperty('leaver'))

  test('counts what was typed, to the letter', () => {
    const leaver = { targets: { t1: { words: 'Five.', does: 'Go', who: 'Jo' } }, custody: { establishment: 'HMP' } }
    expect(charactersIn(draft({ leaver }))).toBe(5 + 2 + 2 + 3)
  })
})

describe('a finished visit to a care leaver', () => {
  const doc = sample('with-a-care-leaver')
  const opened = (): Draft => ({
    ...draftFrom(doc, 'c-1', 'r-1', '2026-11-24T09:00:00.000Z'),
    edit: { base: { head: 'ch-7' }, doc: doc as unknown as Doc, author: 'Pat Sweeney' },
  })
  const changed = (leaver: DraftChild['leaver']) => {
    const before = opened()
    const after = { ...before, children: { 'c-1': { ...before.children['c-1']!, leaver } } } as Draft
    return editFrom(after, after.edit!, 'Pat Sweeney')
  }

  test('a target goes out alone, and the last of them too', () => {
    const { targets, ...rest } = doc.leaver!
    const { 't-chair': _, ...one } = targets!
    expect(changed({ ...rest, targets: one }).patch).toEqual({ leaver: { targets: { 't-chair': null } } })
    expect(changed(rest).patch).toEqual({ leaver: { targets: { 't-chair': null, 't-kitchen': null } } })
  })

  test('a newer answer that this client does not know stays', () => {
    const newer = { ...doc, leaver: { ...doc.leaver, activity: 'Q9', mood: 'GOOD' } } as unknown as Doc
    const before = { ...draftFrom(newer as Visit, 'c-1', 'r-1', '2026-11-24T09:00:00.000Z') }
    const edit = { base: { head: 'ch-7' }, doc: newer, author: 'Pat Sweeney' }
    const child = before.children['c-1']!
    const after = { ...before, edit, children: { 'c-1': { ...child, leaver: { ...child.leaver, helpedWrite: 'NO' } } } }
    const { patch, doc: kept } = editFrom(after as Draft, edit, 'Pat Sweeney')
    expect(patch).toEqual({ leaver: { helpedWrite: 'NO' } })
    expect(leafIn(kept, '/leaver/activity')).toBe('Q9')
    expect(leafIn(kept, '/leaver/mood')).toBe('GOOD')
  })
})
