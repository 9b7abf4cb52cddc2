import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { DutyRules } from '#record'
import { known } from './known'
import type { RuleBook } from './ruleBook'

const path = new URL('../../../sync-server/src/main/resources/duties/rules.json', import.meta.url)
const book = JSON.parse(readFileSync(path, 'utf8')) as RuleBook
const told = (of: unknown): DutyRules => ({ name: 'standard', counting: 'INCLUSIVE', book: of })
const withRow = (row: object) => told({ ...book, rules: [...book.rules, { ...book.rules[0], ...row }] })

it('reckons with the standard table, counting as the authority does', () => {
  expect(known(told(book))).toEqual({ book, counting: 'INCLUSIVE' })
})

it('reckons with no table that has a word it does not know', () => {
  expect(known(withRow({ when: ['UNDER_A_LATER_LAW'] }))).toBeUndefined()
  expect(known(withRow({ when: ['toString'] }))).toBeUndefined()
  expect(known(withRow({ anchor: 'BIRTHDAY' }))).toBeUndefined()
  expect(known(withRow({ phase: 'THIRD' }))).toBeUndefined()
  expect(known(withRow({ interval: { n: 1, unit: 'TERM' } }))).toBeUndefined()
  expect(known(withRow({ interval: undefined }))).toBeUndefined()
})

it('reckons with nothing that is no table', () => {
  expect(known(undefined)).toBeUndefined()
  expect(known(told(null))).toBeUndefined()
  expect(known(told({ rules: 'none' }))).toBeUndefined()
  expect(known(told({ rules: [] }))).toBeUndefined()
})
