import { expect, it } from 'vitest'
import type { OutboxItem } from '#record'
import { byVisit } from './byVisit'
import { titleOf } from './titleOf'

const NOW = new Date('2026-11-23T10:00:00Z')

const item = (of: Partial<OutboxItem>): OutboxItem => ({
  changeId: 'x-1',
  recordId: 'r-1',
  childId: 'c-1',
  childName: 'Amara',
  contactId: 'r-1',
  deviceSeq: 1,
  happenedAt: '2026-11-03T22:15:00Z',
  sealedAt: '2026-11-04T09:00:00Z',
  state: 'waiting',
  ...of,
})

const named = (of: Partial<OutboxItem>): string => titleOf(byVisit([item(of)])[0]!, NOW)

it('names a time away by the child and the day on which it began', () => {
  expect(named({ type: 'episode' })).toBe('Time away, Amara, 3 November')
  expect(named({ type: 'interview' })).toBe('Return home interview, Amara, 3 November')
  expect(named({ type: 'episode', about: 'correction' })).toBe('Added to: Time away, Amara, 3 November')
})

it('says the year of another year', () => {
  expect(named({ type: 'episode', happenedAt: '2025-12-30T12:00:00Z' })).toBe('Time away, Amara, 30 December 2025')
})

it('leaves a visit its name', () => {
  expect(named({})).toBe('Visit to Amara')
})
