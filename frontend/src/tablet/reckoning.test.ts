import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import type { Child, Duty, DutyRules } from '#record'
import { County } from './County.testing'
import { answered } from './people.testing'
import { anasTablet } from './Tab.testing'

const path = new URL('../../../sync-server/src/main/resources/duties/rules.json', import.meta.url)
const book: unknown = JSON.parse(readFileSync(path, 'utf8'))
const rules: DutyRules = { name: 'standard', counting: 'EXCLUSIVE', book }

// In the second year of a placement; nobody has been there since it began.
const amara: Child = {
  id: 'c-amara',
  name: 'Amara',
  familyName: 'Okafor',
  bornOn: '2015-04-02',
  cohorts: { CLA: { since: '2026-11-02', detail: 'C2', source: 'COUNTY', asOf: '2026-11-20' } },
  placement: {
    ...{ startedOn: '2026-11-16', kind: 'U6', description: 'with a foster carer', outOfArea: false },
    ...{ intendedUntil18: false, temporaryApproval: false, source: 'COUNTY', asOf: '2026-11-20' },
  },
  asOf: '2026-11-23T09:12:00.000Z',
}
const firstVisit: Duty = {
  ...{ id: 'R28-2a.c-amara', childId: 'c-amara', cohort: 'CLA', rule: 'R28-2a', layer: 'STATUTORY' },
  ...{ dueOn: '2026-11-23', title: 'looked-after visit', reason: 'within one week of the new placement' },
  ...{ source: 'reg 28(2)(a), SI 2010/959', countedFrom: '2026-11-16' },
}
const noSignal = () => {
  throw new TypeError('Failed to fetch')
}

let county: County
beforeEach(async () => {
  county = await County.open()
  county.rules = rules
  county.tells(amara, [firstVisit])
})

type Tablet = Awaited<ReturnType<typeof anasTablet>>

async function visits(tablet: Tablet, at: 'PLACEMENT_OR_HOME' | 'SCHOOL' = 'PLACEMENT_OR_HOME') {
  const started = await tablet.startVisit(['c-amara'])
  if (started.kind !== 'started') throw new Error(started.kind)
  const draft = answered(started.draft)
  await tablet.saveDraft({ ...draft, common: { ...draft.common, place: at } })
  expect(await tablet.finish(draft.contactId)).toMatchObject({ kind: 'sealed' })
}

const due = async (tablet: Tablet) => {
  const [today, file] = [await tablet.today(), await tablet.child('c-amara')]
  if (today.kind !== 'today' || file.kind !== 'child') throw new Error(today.kind)
  expect(file.duties).toEqual(today.children[0]!.duties)
  return file.duties.map(({ rule, dueOn, reason }) => [rule, dueOn, reason])
}
const asTold = [['R28-2a', '2026-11-23', 'within one week of the new placement']]
const sixWeeksOn = [['R28-2b', '2027-01-04', '6 weeks after the last one']]

test('a child who was visited with no signal is not due any more, and what is due next is said with why', async () => {
  const tablet = await anasTablet(county)
  county.trouble = noSignal
  expect(await due(tablet)).toEqual(asTold)

  await visits(tablet)

  expect(await due(tablet)).toEqual(sixWeeksOn)
})

test('a visit that does not count changes nothing', async () => {
  const tablet = await anasTablet(county)
  county.trouble = noSignal
  await visits(tablet, 'SCHOOL')
  expect(await due(tablet)).toEqual(asTold)
})

test('what the server says is due takes the place of what the tablet reckoned', async () => {
  const tablet = await anasTablet(county)
  await visits(tablet)
  await tablet.sync()
  expect(await due(tablet)).toEqual(sixWeeksOn)

  county.feed.push({ kind: 'duties', childId: 'c-amara', duties: [{ ...firstVisit, rule: 'LOCAL-1' }] })
  await tablet.sync()

  expect(await due(tablet)).toEqual([['LOCAL-1', ...asTold[0]!.slice(1)]])
})

test('a visit that the council keeps apart puts nothing off', async () => {
  county.verdict = () => ({ verdict: 'QUARANTINED', reason: 'OUT_OF_SCOPE', sentence: 'It was kept apart.' })
  const tablet = await anasTablet(county)
  await visits(tablet)
  await tablet.sync()
  expect(await due(tablet)).toEqual(asTold)
})

test('when the server has had the visit for ten minutes and tells nothing new, what it told stands', async () => {
  const tablet = await anasTablet(county)
  await visits(tablet)
  await tablet.sync()
  county.nowMs += 11 * 60_000
  await tablet.sync()
  expect(await due(tablet)).toEqual(asTold)
})

test('a tablet that does not say what the server says leaves what was told', async () => {
  county.feed.length = 0
  county.tells(amara, [{ ...firstVisit, dueOn: '2026-11-20' }])
  const tablet = await anasTablet(county)
  county.trouble = noSignal
  await visits(tablet)
  expect(await due(tablet)).toEqual([['R28-2a', '2026-11-20', asTold[0]![2]]])
})

test('rules with a word from a newer Doorstep are not reckoned with', async () => {
  const text = JSON.stringify(rules).replaceAll('"NOT_SHORT_BREAKS"', '"UNDER_A_LATER_LAW"')
  county.rules = JSON.parse(text) as DutyRules
  const tablet = await anasTablet(county)
  county.trouble = noSignal
  await visits(tablet)
  expect(await due(tablet)).toEqual(asTold)
})

test('the rules are fetched once, and again when the authority changes them', async () => {
  const tablet = await anasTablet(county)
  const fetched = () => county.requests.filter((request) => request.endsWith('/duties/rules')).length
  await tablet.sync()
  expect(fetched()).toBe(1)
  county.rules = { ...rules, name: 'another', counting: 'INCLUSIVE' }
  await tablet.sync()
  await tablet.sync()
  expect(fetched()).toBe(2)
})

test('a server that tells no rules is asked for none', async () => {
  county.rules = undefined
  const tablet = await anasTablet(county)
  await visits(tablet)
  expect(await due(tablet)).toEqual(asTold)
  expect(county.requests.some((request) => request.endsWith('/duties/rules'))).toBe(false)
})
