import { expect, test } from 'vitest'
import { sample } from '../../test/samples'
import { readPullPage } from './readPullPage'

const page = () => sample('pull-reply', 'every-kind') as { items: unknown[] }

test('one item that nobody can read is parked, and the others arrive', () => {
  const { items, ...rest } = page()
  const strange = { kind: 'hologram', childId: 'c-1' }
  const broken = { kind: 'forget', sentence: 'Which child?' }
  const read = readPullPage({ ...rest, items: [strange, ...items, broken] })
  expect(read).toEqual({ kind: 'page', reply: { ...rest, items }, unreadable: [strange, broken] })
})

test('fields that this client does not know yet pass through untouched', () => {
  const { items, ...rest } = page()
  const newer = items.map((item) => ({ ...(item as object), fromNextYear: { deep: [1] } }))
  expect(readPullPage({ ...rest, items: newer, alsoNew: true })).toMatchObject({
    reply: { items: newer, alsoNew: true },
  })
})

test('a code that only a newer server knows does not cost a child her card', () => {
  const text = JSON.stringify(page()).replaceAll('"PERSON"', '"DRONE"').replaceAll('"CLA"', '"NEXT_YEARS_COHORT"')
  const read = readPullPage(JSON.parse(text))
  expect(text).toContain('NEXT_YEARS_COHORT')
  expect(read).toMatchObject({ kind: 'page', unreadable: [] })
})

test('a sign-in page, an error or an empty answer is nonsense', () => {
  for (const body of ['<!doctype html>', null, [], { status: 401 }, { ...page(), cursor: 7 }])
    expect(readPullPage(body)).toEqual({ kind: 'nonsense' })
})
