import { describe, expect, test } from 'vitest'
import { isAsked, safeguardedOf } from './askedOf'
import type { Draft, DraftChild, DraftCommon } from './Draft'
import { isVisit } from './generated/validators'
import { missingIn } from './missingIn'
import { visitFrom } from './visitFrom'
import { wellFormed } from './wellFormed'

const empty: DraftChild = { recordId: 'r-1', purpose: 'CIN', quotes: {}, earlierActions: {}, actions: {} }
const met: Partial<DraftCommon> = { outcome: 'TOOK_PLACE', startedAt: '2026-11-23T13:30:00.000Z', place: 'SCHOOL' }
const seenAlone: Partial<DraftChild> = { seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } } }

const draft = (common: Partial<DraftCommon>, child: Partial<DraftChild> = {}): Draft => ({
  contactId: 'k-1',
  openedAt: '2026-11-23T13:31:00.000Z',
  form: 1,
  common: { present: {}, ...common },
  children: { 'c-1': { ...empty, ...child } },
})
const asked = (visit: Draft, lookedAfter = false) => missingIn(visit, () => ({ lookedAfter })).map(({ field }) => field)
const written = (common: Partial<DraftCommon>, child: Partial<DraftChild> = {}) =>
  visitFrom(draft(common, child), 'c-1', 'Ana Reid')

describe('Finish asks', () => {
  test('when it was, and whether it took place', () => expect(asked(draft({}))).toEqual(['startedAt', 'outcome']))
  test('why it did not take place, and then nothing about seeing her', () => {
    const tried = { outcome: 'DID_NOT_TAKE_PLACE', startedAt: met.startedAt! } as const
    expect(asked(draft(tried))).toEqual(['reason'])
    expect(asked(draft({ ...tried, reason: 'NO_ONE_HOME' }))).toEqual([])
  })
  test('where, and whether she was seen', () => {
    const { place: _, ...nowhere } = met
    expect(asked(draft(nowhere))).toEqual(['place', 'seen'])
  })
  test('why she was not seen', () =>
    expect(asked(draft(met, { seen: { outcome: 'NOT_SEEN' } }))).toEqual(['notSeenReason']))
  test('whether she was seen alone, and what kept the worker from it', () => {
    expect(asked(draft(met, { seen: { outcome: 'SEEN' } }))).toEqual(['alone'])
    expect(asked(draft(met, { seen: { outcome: 'SEEN', alone: { outcome: 'UNABLE' } } }))).toEqual(['aloneBecause'])
    expect(asked(draft(met, { seen: { outcome: 'SEEN', alone: { outcome: 'CHILD_REFUSED' } } }))).toEqual([])
  })
  test('of a looked-after child who was seen, whether the placement safeguards her welfare', () => {
    expect(asked(draft(met, seenAlone), true)).toEqual(['safeguarded'])
    expect(asked(draft(met, seenAlone), false)).toEqual([])
    expect(asked(draft(met, { seen: { outcome: 'NOT_SEEN', reason: 'MISSING' } }), true)).toEqual([])
  })
  test('and not of one placed for adoption, unless the authority’s own rules say so', () => {
    const finish = (asksSafeguarded: boolean) =>
      missingIn(draft(met, seenAlone), () => ({ lookedAfter: true, asksSafeguarded })).map(({ field }) => field)
    const standard = safeguardedOf(undefined)
    expect(finish(isAsked(standard, ['CLA', 'ADOPT']))).toEqual([])
    expect(finish(isAsked(standard, ['CLA', 'CP']))).toEqual(['safeguarded'])
    const own = safeguardedOf({ name: 'a1', counting: 'EXCLUSIVE', book: { safeguarded: { of: ['CLA'], notOf: [] } } })
    expect(finish(isAsked(own, ['CLA', 'ADOPT']))).toEqual(['safeguarded'])
    const strange = { name: 'a2', counting: 'EXCLUSIVE', book: { safeguarded: { of: 'everybody' } } } as const
    expect(safeguardedOf(strange)).toEqual(standard)
  })
  test('how her words were heard and who keeps a promise, of rows that were begun', () => {
    const rows = {
      quotes: { q: { words: 'No.' }, blank: {} },
      actions: { a: { what: 'Ring school' }, blank: { who: 'Ana' } },
    }
    expect(asked(draft(met, { ...seenAlone, ...rows }))).toEqual(['quoteHow', 'actionWho'])
  })
  test('for fewer words than nobody could read', () => {
    expect(
      missingIn(draft(met, { ...seenAlone, summary: 'x'.repeat(20_001) }), () => ({ lookedAfter: false })),
    ).toEqual([{ field: 'tooLong', childId: 'c-1', row: 'summary' }])
  })
})

describe('the record', () => {
  test('is what the contract calls a visit', () => {
    const full = written(met, {
      ...seenAlone,
      bedroom: { outcome: 'YES', note: 'Warm and tidy.' },
      quotes: { q: { words: 'I like it here.', how: 'SIGNED' } },
      actions: { a: { what: 'Ring school', who: 'Ana', dueOn: '2026-11-30', priority: 'URGENT' } },
      next: { on: '2026-12-07' },
    })
    expect(isVisit(full)).toBe(true)
    expect(full.quotes).toEqual({ q: { words: 'I like it here.', how: 'SIGNED', heardBy: 'Ana Reid' } })
  })
  test('leaves out what is empty instead of saying so', () => {
    const bare = written(met, { ...seenAlone, summary: '  ', quotes: { q: { words: '' } }, next: {} })
    expect(bare).toEqual({
      contactId: 'k-1',
      purpose: 'CIN',
      attempt: { outcome: 'TOOK_PLACE', startedAt: '2026-11-23T13:30:00.000Z', place: 'SCHOOL' },
      seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } },
    })
  })
  test('keeps every word that was typed beside an answer which was changed afterwards', () => {
    const changed = written(
      { ...met, note: 'Nobody opened at first.' },
      {
        seen: { outcome: 'SEEN', planToSee: 'On Friday at school.', alone: { outcome: 'ALONE', note: 'Mum left us.' } },
        bedroom: { note: 'A mattress on the floor.' },
        safeguarded: { why: 'The lock is broken.' },
        observation: 'The stairs were dark.',
      },
    )
    for (const words of ['Nobody opened', 'On Friday', 'Mum left us', 'A mattress', 'The lock', 'The stairs'])
      expect(changed.observation).toContain(words)
  })
  test('of a visit that did not take place says nothing about seeing her', () => {
    const tried = written(
      { outcome: 'DID_NOT_TAKE_PLACE', startedAt: met.startedAt!, reason: 'NO_ONE_HOME', note: 'Left a card.' },
      { ...seenAlone, observation: 'Curtains drawn.' },
    )
    expect(isVisit(tried)).toBe(true)
    expect(tried.seen).toBeUndefined()
    expect(tried).toMatchObject({ attempt: { note: 'Left a card.' }, observation: 'Curtains drawn.' })
  })
})

test('half a character becomes a whole one, in names of fields too', () => {
  expect(wellFormed({ 'a\ud83d': ['b\udc00', { c: '😀' }] })).toEqual({ 'a\ufffd': ['b\ufffd', { c: '😀' }] })
})
