import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type AskedOf, type Child, type Cohort, SAFEGUARDED, safeguardedOf, type Venue } from '#record'
import type { RuleBook } from './ruleBook'
import { countsWhere, ONLY_WHERE_THE_CHILD_LIVES, willCount } from './willCount'

const today = '2026-11-25'
const path = new URL('../../../sync-server/src/main/resources/duties/rules.json', import.meta.url)
const book = JSON.parse(readFileSync(path, 'utf8')) as RuleBook

const fact = { since: '2026-01-05', source: 'COUNTY', asOf: today } as const
const placedAs = (kind: string): NonNullable<Child['placement']> => ({
  ...{ startedOn: '2026-01-05', kind, description: 'somewhere', outOfArea: false, intendedUntil18: false },
  ...{ temporaryApproval: false, source: 'COUNTY', asOf: today },
})
const child = (cohorts: Child['cohorts'], kind?: string) => ({
  name: 'Amara',
  cohorts,
  ...(kind !== undefined && { placement: placedAs(kind) }),
})
const says = (who: ReturnType<typeof child>, place: Venue, visitor?: 'IRO' | 'OUT_OF_HOURS') => {
  const worth = willCount(who, place, visitor, today)
  return worth.counts ? 'counts' : worth.sentence
}
const amara = child({ CLA: fact }, 'U6')

it('says that a looked-after child seen at school is not a looked-after visit, and why', () => {
  expect(says(amara, 'SCHOOL')).toBe(
    'Seen at school: this will not count as a looked-after visit, because that visit has to be where Amara lives.',
  )
  expect(says(amara, 'PLACEMENT_OR_HOME')).toBe('counts')
})

it('says nothing of a child on a protection plan who is seen at school', () => {
  expect(says(child({ CP: fact }), 'SCHOOL')).toBe('counts')
  expect(countsWhere(child({ CP: fact }), today)).toBeUndefined()
})

it('knows that a child may live at school, in hospital or in custody', () => {
  expect(says(child({ CLA: fact }, 'S1'), 'SCHOOL')).toBe('counts')
  expect(says(child({ CLA: fact }, 'R2'), 'HOSPITAL')).toBe('counts')
  expect(says(child({ CLA: fact }, 'R5'), 'CUSTODY')).toBe('counts')
})

it('names every visit that this one is not', () => {
  expect(says(child({ CLA: fact, ADOPT: fact }, 'A3'), 'OFFICE')).toContain(
    'will not count as a looked-after visit or an adoption visit,',
  )
})

it('says of a care leaver only what is so for accommodation that the authority provides', () => {
  expect(says(child({ CL: fact }, 'H5'), 'COMMUNITY')).toContain('a visit at the young person’s home')
  expect(says(child({ CL: fact }, 'R5'), 'COMMUNITY')).toBe('counts')
  expect(says(child({ CL: fact }), 'COMMUNITY')).toBe('counts')
})

it('says that a call, a message and another team’s visit are recorded and do not count', () => {
  expect(says(child({ CP: fact }), 'PHONE')).toMatch(/^By phone: this is recorded and will not count as a visit/)
  expect(says(amara, 'PLACEMENT_OR_HOME', 'IRO')).toMatch(/^By the reviewing officer: this is recorded/)
  expect(says(amara, 'PLACEMENT_OR_HOME', 'OUT_OF_HOURS')).toMatch(/^By the out-of-hours team: /)
})

it('says before the start where a visit has to be', () => {
  expect(countsWhere(amara, today)).toBe(
    'It counts as a looked-after visit only where Amara lives. Anywhere else, or by phone, it is recorded and what is due stays due.',
  )
  expect(countsWhere(child({ CLA: { ...fact, until: '2026-11-24' } }, 'U6'), today)).toBeUndefined()
  expect(countsWhere(child({ CLA: { ...fact, until: today } }, 'U6'), today)).toBeDefined()
  expect(countsWhere({ name: 'Amara' }, today)).toBeUndefined()
})

it('asks of the same children as the rule table whether the placement keeps them safe', () => {
  expect(safeguardedOf({ name: 'standard', counting: 'EXCLUSIVE', book })).toEqual(SAFEGUARDED)
  expect((book as { safeguarded?: AskedOf }).safeguarded).toMatchObject(SAFEGUARDED)
})

it('knows the same cohorts as the rule table', () => {
  const cohorts: Cohort[] = ['CIN', 'CP', 'CLA', 'PF', 'ADOPT', 'CL']
  const everyRowAtHome = cohorts.filter((cohort) =>
    book.rules.filter((rule) => rule.cohort === cohort).every((rule) => rule.atLivingAddress),
  )
  expect(everyRowAtHome).toEqual(ONLY_WHERE_THE_CHILD_LIVES)
})
