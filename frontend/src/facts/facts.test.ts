import type { TemplateResult } from 'lit'
import { describe, expect, test } from 'vitest'
import type { Child, RecordOnFile } from '#record'
import type { Desk } from '#kit'
import { factsOn } from './factsOn'
import { notesOf } from './notesOf'
import { proposalsIn } from './proposals'
import { stillShown } from './stillShown'

const amara: Child = {
  id: 'c-amara',
  name: 'Amara',
  familyName: 'Danso',
  asOf: '2026-11-23T09:12:00.000Z',
  livesAt: 'a/1',
  addresses: { 'a/1': { lines: '14 Harbour Row\nSaltmere', postcode: 'ZZ91 4QD' } },
  placement: {
    startedOn: '2026-06-10',
    kind: 'U4',
    description: 'Foster placement',
    addressId: 'a/1',
    outOfArea: true,
    intendedUntil18: false,
    temporaryApproval: false,
    source: 'COUNTY',
    asOf: '2026-11-22',
  },
  cohorts: { CLA: { since: '2026-06-04', detail: 'C2', source: 'CASE_SYSTEM', asOf: '2026-11-21' } },
  facts: { f1: { kind: 'DENTAL', on: '2026-08-01', text: 'Teeth checked', source: 'CASE_SYSTEM', asOf: '2026-11-21' } },
  worker: 'Ana Reid',
  team: 'Looked After',
}

const of = (card: Child, fact: string) => factsOn(card).find((one) => one.fact === fact)!

/** What a template would show, with its tags. */
function textOf(it: unknown): string {
  if (Array.isArray(it)) return it.map(textOf).join('')
  if (typeof it === 'string') return it
  const { strings, values } = it as Partial<TemplateResult>
  return strings ? strings.map((each, at) => each + textOf(values?.[at] ?? '')).join('') : ''
}

describe('a fact that somebody says is wrong', () => {
  test('is kept as the card showed it: its value, its source and the day as of which it was known', () => {
    expect(factsOn(amara).map(({ fact }) => fact)).toEqual([
      'safety',
      'home',
      'placement',
      'people',
      'language',
      'communication',
      'cohort/CLA',
      'fact/f1',
      'worker',
    ])
    expect(of(amara, 'home')).toMatchObject({
      what: 'Home address',
      says: '14 Harbour Row, Saltmere, ZZ91 4QD',
      source: 'COUNTY',
      asOf: '2026-11-22',
    })
    expect(of(amara, 'cohort/CLA')).toMatchObject({ source: 'CASE_SYSTEM', asOf: '2026-11-21' })
    expect(of(amara, 'worker')).toMatchObject({ says: 'Ana Reid, Looked After', asOf: '2026-11-23' })
  })

  test('is told from a new one by what the card says, and not by the day on which that was sent again', () => {
    const home = of(amara, 'home')
    const sentAgain = {
      ...amara,
      asOf: '2026-11-30T09:00:00.000Z',
      placement: { ...amara.placement!, asOf: '2026-11-30' },
    }
    expect(stillShown(sentAgain, home)).toBe(true)
    const moved = { ...amara, livesAt: 'b', addresses: { b: { lines: '22 Foundry Street' } } }
    expect(stillShown(moved, home)).toBe(false)
    const corrected = { ...amara, addresses: { 'a/1': { lines: '15 Harbour Row\nSaltmere', postcode: 'ZZ91 4QD' } } }
    expect(stillShown(corrected, home)).toBe(false)
  })

  test('may be a person, a warning or a language, and that somebody or something is missing', () => {
    const jean = { name: 'Jean', relationship: 'grandmother', livesWithChild: false }
    const dog = { kind: 'ANIMAL', text: 'A dog', since: '2026-03-02', source: 'WORKER', asOf: '2026-10-05' } as const
    const card: Child = {
      ...amara,
      people: { p: jean },
      safety: { s: dog },
      language: { first: 'Twi', interpreterNeeded: true },
    }
    expect(of(card, 'person/p')).toMatchObject({ what: 'Jean', says: 'grandmother, lives elsewhere' })
    expect(of(card, 'safety/s')).toMatchObject({
      says: 'A dog (since 2 March 2026)',
      source: 'WORKER',
      asOf: '2026-10-05',
    })
    expect(of(card, 'language').says).toBe('Twi with an interpreter')
    const livesThere = { ...card, people: { p: { ...jean, livesWithChild: true } } }
    expect(stillShown(livesThere, of(card, 'person/p'))).toBe(false)
    expect(stillShown(card, of(card, 'people'))).toBe(true)
    expect(stillShown({ ...card, people: { p: jean, q: jean } }, of(card, 'people'))).toBe(false)
    expect(stillShown({ ...card, safety: {} }, of(card, 'safety'))).toBe(false)
    expect(stillShown({ ...amara, safety: {} }, of(amara, 'safety'))).toBe(true)
  })

  test('that was blank is not shown any more once the card has it', () => {
    const { livesAt: _, ...bare } = amara
    const blank = of(bare, 'home')
    expect(blank).toMatchObject({ says: 'No address is recorded.', card: { '/livesAt': '∅' } })
    expect(stillShown(bare, blank)).toBe(true)
    expect(stillShown(amara, blank)).toBe(false)
  })

  test('stands with the others, the newest first; what a newer tablet wrote otherwise breaks nothing', () => {
    const said = (recordId: string, at: string): RecordOnFile => ({
      recordId,
      type: 'correction',
      doc: {
        shown: of(amara, 'home'),
        proposed: { by: 'w-ana', name: 'Ana Reid', at },
        believes: 'Somewhere else',
        howKnown: 'I was there.',
      },
      ...{ author: 'Ana Reid', happenedAt: at, capturedAt: at, delivery: 'received' as const },
    })
    const strange = { ...said('r-3', '2026-11-23T12:00:00.000Z'), doc: { somethingNewer: true } }
    const all = [said('r-1', '2026-11-20T10:00:00.000Z'), strange, said('r-2', '2026-11-22T10:00:00.000Z')]
    expect(proposalsIn(all, amara).map(({ recordId }) => recordId)).toEqual(['r-2', 'r-1'])
  })

  describe('once a manager agreed', () => {
    const decision = { outcome: 'ACCEPTED', by: 'Grace Okoye', at: '2026-11-25T10:00:00.000Z', words: 'So it is.' }
    const said = (recordId: string, at: string, more: object): RecordOnFile => ({
      recordId,
      type: 'correction',
      doc: {
        shown: of(amara, 'home'),
        proposed: { by: 'w-ana', name: 'Ana Reid', at },
        believes: `Somewhere else, says ${recordId}`,
        howKnown: 'I was there.',
        ...more,
      },
      ...{ author: 'Ana Reid', happenedAt: at, capturedAt: at, delivery: 'received' as const },
    })
    const agreed = said('r-1', '2026-11-23T10:00:00.000Z', { decision, since: '2026-11-03' })
    const at = (asOf: string, lines: string): Child => ({
      ...amara,
      addresses: { 'a/1': { lines, postcode: 'ZZ91 4QD' } },
      placement: { ...amara.placement!, asOf },
    })
    const desk = {
      now: () => new Date('2026-11-29T10:00:00.000Z'),
      status: () => ({ worker: { workerId: 'w-ben', name: 'Ben Shaw' } }),
    } as unknown as Desk
    const onCard = (records: RecordOnFile[], card: Child, fact = 'home'): string =>
      textOf(notesOf(records, card, desk)(fact))
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()

    test('stands beside it by her name, with what is so instead, since when, its source and its day', () => {
      const stands = onCard([agreed], amara)
      expect(stands).toContain('Grace Okoye agreed on 25 November 2026 that this is wrong.')
      expect(stands).toContain('Since 3 November 2026, instead: Somewhere else, says r-1 So it is.')
      expect(stands).toContain('The county’s record has not been changed yet.')
      expect(stands).toContain('From an accepted correction, as of 25 November 2026. Ana Reid proposed a correction on')
      expect(stands).not.toContain('Do not share')
    })

    test('stays when the source tells the same once more, and says so; and when a list comes that is older', () => {
      const { lines } = amara.addresses!['a/1']!
      expect(onCard([agreed], at('2026-11-27', lines))).toContain('It still said the same as of 27 November 2026.')
      expect(onCard([agreed], at('2026-11-20', 'Elm Road'))).toContain('is older: as of 20 November 2026.')
    })

    test('goes when the source tells something else that is not older', () => {
      expect(onCard([agreed], at('2026-11-27', '22 Foundry Street'))).toBe('')
      expect(onCard([agreed], at('2026-11-22', '22 Foundry Street'))).toBe('')
      expect(onCard([agreed], at('2026-11-27', '22 Foundry Street'), 'due')).toBe('')
    })

    test('stands above what somebody says of the same fact since, and once above what is due', () => {
      const again = said('r-2', '2026-11-26T10:00:00.000Z', {})
      expect(onCard([agreed, again], amara)).toMatch(/says r-1.*Ana Reid proposed .* 26 November 2026: waiting\./)
      expect(onCard([agreed, again], amara, 'due')).toBe(
        'Grace Okoye agreed on 25 November 2026 that this is wrong on the card: Home address. What is due is still reckoned from what the card says, until that is changed.',
      )
    })

    test('that is a warning, asks to be careful until its record is changed', () => {
      const warned = { ...agreed, doc: { ...agreed.doc, shown: of(amara, 'safety') } }
      expect(onCard([warned], amara, 'safety')).toContain('Be as careful as the card asks until it is changed.')
    })

    test('of an address that somebody must not learn, must be kept from her too', () => {
      const kept = {
        ...amara,
        addresses: { 'a/1': { ...amara.addresses!['a/1']!, withheldFrom: { p: 'a court order' } } },
      }
      expect(onCard([agreed], kept)).toContain('Do not share what is said here either.')
    })
  })
})
