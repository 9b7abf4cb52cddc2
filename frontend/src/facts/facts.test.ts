import { describe, expect, test } from 'vitest'
import type { Child, RecordOnFile } from '#record'
import { factsOn } from './factsOn'
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

describe('a fact that somebody says is wrong', () => {
  test('is kept as the card showed it: its value, its source and the day as of which it was known', () => {
    expect(factsOn(amara).map(({ fact }) => fact)).toEqual(['home', 'placement', 'cohort/CLA', 'fact/f1', 'worker'])
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
})
