import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samples } from '../../test/samples'
import { charactersIn } from './charactersIn'
import type { Draft, DraftEdit } from './Draft'
import { draftFrom } from './draftFrom'
import { editFrom } from './editFrom'
import { leafIn, withLeaf } from './leaf'
import { diff, type Doc, patched } from './mergePatch'
import { missingIn } from './missingIn'
import type { Visit } from './model'

const visits = samples('visit') as [string, Visit][]
const opened = (doc: Visit, more: Partial<DraftEdit> = {}): Draft => ({
  ...draftFrom(doc, 'c-amara', 'r-1', '2026-11-24T09:00:00.000Z'),
  edit: { base: { head: 'ch-7' }, doc: doc as Doc, author: 'Ben Shaw', ...more },
})
const changed = (draft: Draft, part: Partial<Draft['children'][string]>): Draft => ({
  ...draft,
  children: { 'c-amara': { ...draft.children['c-amara']!, ...part } },
})
const edit = (draft: Draft) => editFrom(draft, draft.edit!, 'Ana Reid')
const home = visits.find(([file]) => file.includes('seen-alone-at-home'))![1]

describe('a finished visit opened to be changed', () => {
  test.each(visits)('and left as it was says nothing: %s', (_file, doc) => {
    const draft = opened(doc)
    expect(edit(draft)).toEqual({ patch: {}, resolves: {}, doc })
    expect(charactersIn(draft)).toBe(0)
    expect(missingIn(draft, () => ({ lookedAfter: true }))).toEqual([])
  })

  test.each(visits)('keeps all that this client does not know when something is written: %s', (_file, doc) => {
    const newer = {
      ...doc,
      weather: { rain: 'HEAVY' },
      quotes: { ...doc.quotes, q9: { words: 'Hm', how: 'HUMMED', heardBy: 'B', at: 'noon' } },
    }
    const { patch, doc: after } = edit(
      changed(opened(newer as unknown as Visit), { summary: 'She wants the blue room.' }),
    )
    expect(patch).toEqual({ summary: 'She wants the blue room.' })
    expect(after).toEqual({ ...newer, summary: 'She wants the blue room.' })
  })

  test('takes out her words one by one, never all of them at once', () => {
    const { patch, doc } = edit(
      changed(opened({ ...home, quotes: { q1: { words: 'No.', how: 'SAID', heardBy: 'Ben' } } }), { quotes: {} }),
    )
    expect(patch).toEqual({ quotes: { q1: null } })
    expect(leafIn(doc, '/quotes/q1')).toBeUndefined()
  })

  test('from seen to not seen leaves nothing of the other answer behind', () => {
    const draft = changed(opened(home), { seen: { outcome: 'NOT_SEEN', reason: 'ASLEEP' } })
    const { patch, doc } = edit(draft)
    expect(patch['seen']).toEqual({ outcome: 'NOT_SEEN', reason: 'ASLEEP', alone: null })
    expect(leafIn(doc, '/seen')).toEqual({ outcome: 'NOT_SEEN', reason: 'ASLEEP' })
  })

  test('counts only what she typed, asks only for what she took out, and for her reason once it was signed off', () => {
    const signedOff = { by: 'w-grace', name: 'Grace Adeyemi', at: '2026-11-23T09:00:00.000Z' }
    const draft = changed(opened(home, { signedOff }), { seen: undefined, summary: 'Five.' })
    expect(charactersIn(draft)).toBe(5)
    expect(missingIn(draft, () => ({ lookedAfter: false })).map(({ field }) => field)).toEqual(['amendWhy', 'seen'])
  })
})

describe('a decision', () => {
  const said = (change: string, value?: unknown) => ({
    ...{ change, author: 'w-ben', name: 'Ben Shaw', device: 'd-2' },
    happenedAt: '2026-11-20T15:35:00.000Z',
    capturedAt: '2026-11-20T15:41:00.000Z',
    receivedAt: '2026-11-20T17:00:00.000Z',
    ...(value !== undefined && { value }),
  })
  const conflicts = {
    '/seen': {
      kind: 'SAFEGUARDING' as const,
      alternatives: [said('ch-1', { outcome: 'SEEN', alone: { outcome: 'ALONE' } }), said('ch-2')],
    },
    '/summary': { kind: 'NARRATIVE' as const, alternatives: [said('ch-1', 'Fine.'), said('ch-2', 'Not fine.')] },
  }

  test('stands for one of the values, for new words, or for none, each with its reason, and is no part of the patch', () => {
    const decisions: DraftEdit['decisions'] = {
      '/seen': { choice: { kind: 'alternative', change: 'ch-1' }, why: 'Ben and I spoke.' },
      '/summary': { choice: { kind: 'new' }, why: 'Both are true.' },
      '/next': { choice: { kind: 'out' }, why: 'It is in the plan.' },
    }
    const draft = changed(opened(home, { conflicts, decisions }), {
      summary: 'Fine until six, not after.',
      analysis: 'Watch the evenings.',
    })
    const { patch, resolves, doc } = edit(draft)
    expect(patch).toEqual({ analysis: 'Watch the evenings.' })
    expect(resolves).toEqual({
      '/seen': { value: { outcome: 'SEEN', alone: { outcome: 'ALONE' } }, why: 'Ben and I spoke.' },
      '/summary': { value: 'Fine until six, not after.', why: 'Both are true.' },
      '/next': { why: 'It is in the plan.' },
    })
    expect(doc).toMatchObject({ summary: 'Fine until six, not after.', analysis: 'Watch the evenings.' })
    expect(doc).not.toHaveProperty('next')
  })

  test('without its reason, or a reason without a choice, is asked for and seals nothing', () => {
    const decisions: DraftEdit['decisions'] = { '/seen': { choice: { kind: 'out' } }, '/summary': { why: 'Hm.' } }
    const draft = opened(home, { conflicts, decisions })
    expect(missingIn(draft, () => ({ lookedAfter: false }))).toEqual([
      { field: 'decisionWhy', row: '/seen' },
      { field: 'decision', row: '/summary' },
    ])
    expect(edit(draft).resolves).toEqual({})
  })
})

describe('a patch', () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    any: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 2 }), tie('doc')),
    doc: fc.dictionary(fc.constantFrom('a', 'b', 'c', '~/'), tie('any'), { maxKeys: 3, noNullPrototype: true }),
  })).doc
  const doc = value as fc.Arbitrary<Doc>

  test('makes the second document of the first, whatever they say', () =>
    fc.assert(fc.property(doc, doc, (from, to) => void expect(patched(from, diff(from, to))).toEqual(to))))

  test('is empty between equals', () =>
    fc.assert(fc.property(doc, (one) => void expect(diff(one, structuredClone(one))).toEqual({}))))

  test('reaches a leaf by a name with a slash in it', () => {
    expect(withLeaf({ quotes: { 'a/b': 1, c: 2 } }, '/quotes/a~1b', undefined)).toEqual({ quotes: { c: 2 } })
    expect(withLeaf({ quotes: { c: 2 } }, '/quotes/c', undefined)).toEqual({})
    expect(leafIn(withLeaf({}, '/quotes/q~01', 'x'), '/quotes/q~01')).toBe('x')
  })
})
