import { beforeEach, expect, test } from 'vitest'
import type { ConcernDraft } from '#record'
import { County } from './County.testing'
import type { LocalTablet } from './LocalTablet'
import { amara } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

let county: County
let tablet: LocalTablet
let database: string
const noSignal = () => {
  throw new TypeError('There is no network.')
}

beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  database = crypto.randomUUID()
  tablet = await anasTablet(county, database)
})

const written: ConcernDraft = {
  recordId: 'r-concern',
  openedAt: '2026-11-23T14:00:00.000Z',
  childId: 'c-amara',
  what: 'She does not dare to sleep.',
  safeNow: 'DO_NOT_KNOW',
}

async function raises(on: LocalTablet = tablet, draft = written): Promise<void> {
  expect(await on.keepConcern(draft)).toEqual({ kind: 'kept' })
  expect(await on.raiseConcern(draft.recordId)).toEqual({ kind: 'raised', recordId: draft.recordId })
}

async function heldOn(on: LocalTablet = tablet) {
  const known = await on.concerns()
  if (known.kind !== 'concerns') throw new Error(known.kind)
  return known.raised[0]?.held
}

test('a concern raised with no signal is on this tablet only, and is told before anything is pushed', async () => {
  county.trouble = noSignal
  await raises()
  await tablet.sync()
  expect(await heldOn()).toBeUndefined()
  county.trouble = () => undefined
  county.requests.length = 0
  await tablet.sync()
  const sent = county.requests.filter((one) => !one.startsWith('GET'))
  expect(sent[0]).toBe('PUT /api/v1/sync/concerns/r-concern')
  expect(sent).toContain('POST /api/v1/sync/push')
  expect((await heldOn())?.told).toMatchObject([{ name: 'Grace Lindqvist' }])
  const [record] = [...county.held.values()].map((text) => JSON.parse(text) as Record<string, unknown>)
  expect(record).toMatchObject({ type: 'concern', recordId: 'r-concern', childId: 'c-amara' })
})

test('a lost answer leaves it on this tablet only, and it is raised once', async () => {
  county.lostOnTheWay = (path) => path.includes('concerns')
  await raises()
  await tablet.sync()
  expect(await heldOn()).toBeUndefined()
  county.lostOnTheWay = () => false
  await tablet.sync()
  expect(county.concerns.size).toBe(1)
  expect(await heldOn()).toMatchObject({ receivedAt: expect.any(String) })
})

test('the tablet says who has read it and when, and only what the server has said', async () => {
  await raises()
  await tablet.sync()
  county.trouble = () => Response.json({ concerns: 'Welcome to the hotel' })
  await tablet.sync()
  expect((await heldOn())?.read).toBeUndefined()
  county.trouble = () => undefined
  const read = { name: 'Amina Yusuf', at: '2026-11-23T14:07:00.000Z' }
  county.concerns.set('r-concern', { ...county.concerns.get('r-concern')!, read })
  await tablet.sync()
  expect((await heldOn())?.read).toEqual(read)
})

test('it survives the lock and a new start, half written and raised', async () => {
  county.trouble = noSignal
  await tablet.keepConcern(written)
  const again = await new Tab(county, database).opens()
  await again.unlock(PASSPHRASE)
  expect(await again.concerns()).toMatchObject({ draft: written })
  expect(await again.raiseConcern(written.recordId)).toMatchObject({ kind: 'raised' })
  const third = await new Tab(county, database).opens()
  await third.unlock(PASSPHRASE)
  expect(await third.concerns()).toMatchObject({ raised: [{ recordId: 'r-concern', child: 'Amara Okafor' }] })
  county.trouble = () => undefined
  await third.sync()
  expect(county.concerns.size).toBe(1)
})

test('what a restored server has lost is told again, and what says nothing is not raised', async () => {
  await raises()
  await tablet.sync()
  county.concerns.clear()
  await tablet.sync()
  await tablet.sync()
  expect(county.concerns.size).toBe(1)
  const { what: _nothing, ...blank } = written
  await tablet.keepConcern({ ...blank, recordId: 'r-blank' })
  expect(await tablet.raiseConcern('r-blank')).toEqual({ kind: 'incomplete', missing: ['what'] })
})
