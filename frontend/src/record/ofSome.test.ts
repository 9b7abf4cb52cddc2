import { describe, expect, test } from 'vitest'
import { samples } from '../../test/samples'
import { charactersIn } from './charactersIn'
import type { Circumstances } from './circumstances'
import { isBaby, isUnborn } from './circumstances'
import type { Draft, DraftChild, DraftCommon } from './Draft'
import { draftFrom } from './draftFrom'
import { editFrom } from './editFrom'
import { isVisit } from './generated/validators'
import type { Doc } from './mergePatch'
import { missingIn } from './missingIn'
import type { Visit } from './model'
import { visitFrom } from './visitFrom'

const empty: DraftChild = { recordId: 'r-1', purpose: 'CP', quotes: {}, earlierActions: {}, actions: {} }
const home: Partial<DraftCommon> = {
  outcome: 'TOOK_PLACE',
  startedAt: '2026-11-23T13:30:00.000Z',
  place: 'PLACEMENT_OR_HOME',
}
const draft = (child: Partial<DraftChild> = {}, common: Partial<DraftCommon> = home): Draft => ({
  contactId: 'k-1',
  openedAt: '2026-11-23T13:31:00.000Z',
  form: 1,
  common: { present: {}, ...common },
  children: { 'c-1': { ...empty, ...child } },
})
const expected = { expectedOn: '2027-01-14' }
const asked = (visit: Draft, known: Partial<Circumstances> = {}) =>
  missingIn(visit, () => ({ lookedAfter: false, ...known })).map(({ field, row }) => (row ? `${field} ${row}` : field))
const written = (child: Partial<DraftChild>, common: Partial<DraftCommon> = home) => {
  const visit = visitFrom(draft(child, common), 'c-1', 'Ana Reid')
  expect(isVisit(visit)).toBe(true)
  return visit
}

describe('a child who is not born yet', () => {
  test('needs nothing but whether the mother was seen', () => {
    expect(asked(draft(), expected)).toEqual(['motherSeen'])
    expect(asked(draft({ motherSeen: { answer: 'NO' } }), expected)).toEqual([])
  })
  test('is one also when the card learned the birthday after the visit', () => {
    expect(isUnborn(draft(), 'c-1', { bornOn: '2026-11-24' })).toBe(true)
    expect(isUnborn(draft(), 'c-1', { bornOn: '2026-11-23' })).toBe(false)
  })
  test('who turns out to be born is asked about like any child', () => {
    expect(asked(draft({ born: true }), expected)).toEqual(['seen'])
    const visit = written({
      born: true,
      motherSeen: { answer: 'YES', note: 'Tired and proud.' },
      seen: { outcome: 'SEEN', alone: { outcome: 'INAPPROPRIATE_AGE' } },
    })
    expect(visit.motherSeen).toBeUndefined()
    expect(visit.observation).toContain('Tired and proud.')
  })
  test('says nothing of being born in the record', () =>
    expect(written({ motherSeen: { answer: 'YES' } })).not.toHaveProperty('born'))
})

test('a child is a baby until the second birthday', () => {
  expect(isBaby({ bornOn: '2024-11-24' }, '2026-11-23')).toBe(true)
  expect(isBaby({ bornOn: '2024-11-23' }, '2026-11-23')).toBe(false)
  expect(isBaby({}, '2026-11-23')).toBe(false)
})

test.each(['PHONE', 'MESSAGE'] as const)('of a %s nobody is asked who was seen', (place) => {
  expect(asked(draft({}, { ...home, place }), { lookedAfter: true })).toEqual([])
})

test('by video a child can be seen, and it is asked', () =>
  expect(asked(draft({}, { ...home, place: 'VIRTUAL' }))).toEqual(['seen']))

describe('rows that were begun', () => {
  const seen = { seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } } } as const
  test('ask for what the record cannot do without', () => {
    expect(asked(draft({ ...seen, marks: { m: { childSays: 'I fell.' } } }))).toEqual(['markWhere m', 'markWhat m'])
    expect(asked(draft({ ...seen, disclosures: { d: { toldTo: 'Grace' } } }))).toEqual(['disclosureWords d'])
    expect(asked(draft(seen, { ...home, interpreter: { language: 'Twi' } }))).toEqual(['interpreterWho'])
  })
  test('and empty ones ask for nothing and leave nothing', () => {
    expect(asked(draft({ ...seen, marks: { m: {} }, disclosures: { d: { words: ' ' } } }))).toEqual([])
    expect(written({ ...seen, marks: { m: {} }, disclosures: { d: { words: ' ' } } })).not.toHaveProperty('marks')
  })
  test('name the worker where nobody else is named', () => {
    const { marks, disclosures } = written({
      ...seen,
      marks: { m: { where: 'left shin', what: 'A graze.' } },
      disclosures: { d: { words: 'He shouts.', heardBy: 'Orla Quinn' } },
    })
    expect(marks!['m']!.seenBy).toBe('Ana Reid')
    expect(disclosures!['d']!.heardBy).toBe('Orla Quinn')
  })
  test('say where a text is too long', () =>
    expect(
      asked(
        draft({ ...seen, baby: { feeding: 'x'.repeat(2_001) }, marks: { m: { where: 'x'.repeat(121), what: 'y' } } }),
      ),
    ).toEqual(['tooLong feeding', 'tooLong markWhere:m']))
})

test('no word is lost when the answer beside it is taken back', () => {
  const { observation } = written({
    awake: { note: 'Slept through.' },
    schedule3: { MONEY: { note: 'Sent late.' } },
    reportAuthor: { qualification: 'THREE_YEARS', supervisor: 'Grace Hill' },
  })
  for (const words of ['Slept through', 'Sent late', 'Grace Hill']) expect(observation).toContain(words)
})

test('a visit that did not happen keeps the card, the neighbours and the parent', () => {
  const tried = { outcome: 'DID_NOT_TAKE_PLACE', startedAt: home.startedAt!, reason: 'CHILD_ELSEWHERE' } as const
  const more = { cardLeft: 'YES', neighbours: 'Out since noon.', parentSeen: 'YES' } as const
  expect(written({}, { ...tried, ...more }).attempt).toEqual({ ...tried, ...more })
})

const corrected = samples('visit') as [string, Visit][]
test.each(corrected)('a correction opens all of it and changes only what is written: %s', (_file, doc) => {
  const opened = draftFrom(doc, 'c-1', 'r-1', '2026-11-24T09:00:00.000Z')
  const edit = { base: { head: 'ch-7' }, doc: doc as unknown as Doc, author: 'Ben Shaw' }
  const child = opened.children['c-1']!
  for (const name of ['motherSeen', 'awake', 'baby', 'marks', 'disclosures', 'schedule3', 'reportAuthor'] as const)
    expect(child[name]).toEqual(doc[name])
  expect([opened.common.visitor, opened.common.interpreter]).toEqual([doc.visitor, doc.interpreter])
  const changed = { ...opened, edit, children: { 'c-1': { ...child, baby: { ...child.baby, feeding: 'Well.' } } } }
  expect(editFrom(changed, edit, 'Ana Reid').patch).toEqual({ baby: { feeding: 'Well.' } })
  expect(charactersIn(changed)).toBe('Well.'.length)
})

test('a mark is taken out by itself', () => {
  const doc = corrected.find(([file]) => file.includes('a-baby-in-her-cot'))![1]
  const edit = { base: { head: 'ch-7' }, doc: doc as unknown as Doc, author: 'Ben Shaw' }
  const opened = draftFrom(doc, 'c-1', 'r-1', '2026-11-24T09:00:00.000Z')
  const without = { ...opened.children['c-1']!, marks: undefined, baby: undefined }
  expect(editFrom({ ...opened, edit, children: { 'c-1': without } }, edit, 'Ana Reid').patch).toEqual({
    marks: { m1: null },
    baby: { handled: null, sleeps: null, feeding: null },
  })
})
