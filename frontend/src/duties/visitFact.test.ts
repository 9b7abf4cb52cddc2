import { expect, it } from 'vitest'
import type { Child, Visit } from '#record'
import { visitFact } from './visitFact'

const people: Child['people'] = {
  'p-mum': { name: 'Nadia', relationship: 'Mother', livesWithChild: true },
  'p-gran': { name: 'Efua', relationship: 'grandmother', livesWithChild: false },
}
const took: Visit = {
  contactId: 'k-1',
  purpose: 'CP',
  attempt: { outcome: 'TOOK_PLACE', startedAt: '2026-11-20T13:30:00.000Z', place: 'SCHOOL' },
  seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } },
}

it('takes from a record what the rules ask for', () => {
  expect(visitFact({}, took)).toEqual({
    ...{ on: '2026-11-20', purpose: 'CP', tookPlace: true, place: 'SCHOOL', seen: true, motherSeen: false },
  })
  expect(visitFact({}, { ...took, visitor: 'IRO' })).toMatchObject({ visitor: 'IRO' })
})

it('knows an attempt, and a child who was not seen', () => {
  const startedAt = '2026-11-20T13:30:00.000Z'
  const { seen: _nobody, ...attempt }: Visit = {
    ...took,
    attempt: { outcome: 'DID_NOT_TAKE_PLACE', startedAt, reason: 'NO_ONE_HOME' },
  }
  expect(visitFact({}, attempt)).toEqual({
    ...{ on: '2026-11-20', purpose: 'CP', tookPlace: false, seen: false, motherSeen: false },
  })
  const unseen: Visit = { ...took, seen: { outcome: 'NOT_SEEN', reason: 'ASLEEP' } }
  expect(visitFact({}, unseen)).toMatchObject({ tookPlace: true, seen: false })
})

it('takes the answer about the mother before who was there', () => {
  const withMother: Visit = { ...took, present: { a: { personId: 'p-mum' } } }
  expect(visitFact({ people }, { ...withMother, motherSeen: { answer: 'NO' } }).motherSeen).toBe(false)
  expect(visitFact({ people }, { ...took, motherSeen: { answer: 'YES' } }).motherSeen).toBe(true)
})

it('knows the mother by the card or by what she is called, in a visit from before the question', () => {
  const there = (present: NonNullable<Visit['present']>, card: Pick<Child, 'people'> = { people }) =>
    visitFact(card, { ...took, present }).motherSeen
  expect(there({ a: { personId: 'p-mum' } })).toBe(true)
  expect(there({ a: { name: 'Nadia', relationship: 'mother' } })).toBe(true)
  expect(there({ a: { personId: 'p-gran' } })).toBe(false)
  expect(there({ a: { personId: 'p-mum' } }, {})).toBe(false)
})
