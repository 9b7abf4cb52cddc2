import { beforeEach, expect, test } from 'vitest'
import type { ContactId, VisitPlan } from '#record'
import { County } from './County.testing'
import type { LocalTablet } from './LocalTablet'
import { amara, answered, kofi } from './people.testing'
import { rowsIn } from './rows.testing'
import { PASSPHRASE, Tab } from './Tab.testing'

let county: County
let tablet: LocalTablet
let database: string

const HALF_PAST_FOUR = '2026-11-23T16:30:00.000Z'
const FIVE = '2026-11-23T17:00:00.000Z'
const noSignal = () => {
  throw new TypeError('There is no network.')
}

beforeEach(async () => {
  county = await County.open()
  county.tells({ ...amara, livesAt: 'a-1', addresses: { 'a-1': { lines: '14 Mill Lane' } } })
  county.tells({ ...kofi, livesAt: 'a-1', addresses: { 'a-1': { lines: '14 Mill Lane' } } })
  database = crypto.randomUUID()
  tablet = await new Tab(county, database).opens()
  await tablet.enrol(PASSPHRASE, 'Ana’s tablet')
  await tablet.sync()
})

async function begun(on: LocalTablet = tablet): Promise<ContactId> {
  const started = await on.startVisit(['c-amara', 'c-kofi'])
  if (started.kind !== 'started') throw new Error(started.kind)
  return started.draft.contactId
}

async function whereaboutsOn(on: LocalTablet) {
  const known = await on.whereabouts()
  if (known.kind !== 'whereabouts') throw new Error(known.kind)
  return known
}

async function planOn(on: LocalTablet, contactId: ContactId): Promise<VisitPlan> {
  const plan = (await whereaboutsOn(on)).plans.find((one) => one.contactId === contactId)
  if (!plan) throw new Error('No plan is known')
  return plan
}

/** What is told by itself after an answer on the screen has been told when this is over. */
const settled = (on: LocalTablet = tablet) => on.sync()

/** What somebody without keys can read in the store. */
async function inTheStore(): Promise<string> {
  const rows = await rowsIn(database, 'meta')
  const boxes = rows.map(({ box }) => (box ? new TextDecoder('latin1').decode(box) : ''))
  return JSON.stringify(rows) + boxes.join()
}

test('the plan goes to the server by itself, with the children and where they live, and nothing else about them', async () => {
  const contactId = await begun()
  expect(await tablet.expectBack(contactId, HALF_PAST_FOUR)).toEqual({ kind: 'kept' })
  await settled()
  expect(county.plans.get(contactId)).toMatchObject({ version: 1, backBy: HALF_PAST_FOUR, addresses: ['a-1'] })
  expect(county.plans.get(contactId)?.children.sort()).toEqual(['c-amara', 'c-kofi'])
  expect(JSON.stringify(county.plans.get(contactId))).not.toContain('Mill Lane')
  expect((await planOn(tablet, contactId)).held).toMatchObject({ version: 1, tells: ['Grace Lindqvist'] })
})

test('until the server has answered, nothing says that the office knows', async () => {
  const contactId = await begun()
  county.trouble = noSignal
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  await settled()
  expect((await planOn(tablet, contactId)).held).toBeUndefined()
  county.trouble = () => Response.json({ welcome: 'Sign in to the hotel’s Wi-Fi', plans: 'none' })
  await settled()
  expect((await planOn(tablet, contactId)).held).toBeUndefined()
  county.trouble = () => undefined
  await settled()
  expect((await planOn(tablet, contactId)).held).toMatchObject({ backBy: HALF_PAST_FOUR })
})

test('an answer that was lost on the way is asked for again, and the plan stands there once', async () => {
  const contactId = await begun()
  county.lostOnTheWay = (path) => path.includes('visit-plans')
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  await settled()
  expect(county.plans.size).toBe(1)
  expect((await planOn(tablet, contactId)).held).toBeUndefined()
  county.lostOnTheWay = () => false
  await settled()
  expect(county.plans.get(contactId)?.version).toBe(1)
  expect((await planOn(tablet, contactId)).held).toMatchObject({ version: 1 })
})

test('she stays longer without a signal: what the office knows is still the earlier time', async () => {
  const contactId = await begun()
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  await settled()
  county.trouble = noSignal
  await tablet.expectBack(contactId, FIVE)
  await settled()
  expect(await planOn(tablet, contactId)).toMatchObject({ backBy: FIVE, version: 2, held: { backBy: HALF_PAST_FOUR } })
  county.trouble = () => undefined
  await settled()
  expect((await planOn(tablet, contactId)).held).toMatchObject({ version: 2, backBy: FIVE })
})

test('it survives the lock and a new start of the tablet, and lies encrypted in the store', async () => {
  const contactId = await begun()
  county.trouble = noSignal
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  await tablet.lock()
  expect(await tablet.whereabouts()).toEqual({ kind: 'not-open', state: 'locked' })
  const again = await new Tab(county, database).opens()
  await again.unlock(PASSPHRASE)
  expect(await planOn(again, contactId)).toMatchObject({ backBy: HALF_PAST_FOUR, version: 1 })
  const rows = await inTheStore()
  expect(rows).toContain('Ana’s tablet')
  expect(rows).not.toContain(contactId)
  expect(rows).not.toContain(HALF_PAST_FOUR)
  county.trouble = () => undefined
  await settled(again)
  expect(county.plans.get(contactId)?.backBy).toBe(HALF_PAST_FOUR)
})

test('Finish says that she is back', async () => {
  const contactId = await begun()
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  const found = await tablet.draft(contactId)
  if (found.kind !== 'draft') throw new Error(found.kind)
  await tablet.saveDraft(answered(found.draft))
  expect(await tablet.finish(contactId)).toMatchObject({ kind: 'sealed' })
  await settled()
  expect(county.plans.get(contactId)?.backAt).toBeDefined()
  expect((await planOn(tablet, contactId)).held?.backAt).toBeDefined()
})

test('that she is back is sent when there is a signal, and a plan that came too late is told as one', async () => {
  const contactId = await begun()
  county.trouble = noSignal
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  county.nowMs += 60 * 60_000
  await tablet.isBack(contactId)
  const backAt = (await planOn(tablet, contactId)).backAt
  await tablet.isBack(contactId)
  county.nowMs += 60 * 60_000
  county.trouble = () => undefined
  await settled()
  const plan = await planOn(tablet, contactId)
  expect(plan).toMatchObject({ version: 2, backAt, held: { version: 2, backAt } })
  expect(Date.parse(plan.held!.heldAt)).toBeGreaterThan(Date.parse(backAt!))
})

test('what the office wrote down about her is known here, and a plan that a restored server has lost is told again', async () => {
  const contactId = await begun()
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  await settled()
  county.plans.delete(contactId)
  await settled()
  await settled()
  expect(county.plans.get(contactId)).toMatchObject({ version: 1, backBy: HALF_PAST_FOUR })
  const told = [{ name: 'Grace Lindqvist', at: '2026-11-23T16:45:00.000Z' }]
  county.plans.set(contactId, { ...county.plans.get(contactId)!, told, acknowledgedBy: 'Grace Lindqvist' })
  await settled()
  expect((await planOn(tablet, contactId)).held).toMatchObject({ told, acknowledgedBy: 'Grace Lindqvist' })
  county.plans.set(contactId, { ...county.plans.get(contactId)!, backAt: '2026-11-23T16:50:00.000Z' })
  await settled()
  await settled()
  expect((await planOn(tablet, contactId)).held).toMatchObject({ backAt: '2026-11-23T16:50:00.000Z' })
})

test('her other tablet knows of it and may say that she is back', async () => {
  const contactId = await begun()
  await tablet.expectBack(contactId, HALF_PAST_FOUR)
  await settled()
  const other = await new Tab(county, crypto.randomUUID()).opens()
  await other.enrol(PASSPHRASE, 'Ana’s laptop')
  await settled(other)
  expect(await other.isBack(contactId)).toEqual({ kind: 'kept' })
  await settled(other)
  expect(county.plans.get(contactId)).toMatchObject({ version: 2, addresses: ['a-1'] })
})

test('the number to ring is the one that the server told last; before that, the one from enrolment', async () => {
  county.ring = '01632 960 999'
  county.nowMs += 2 * 60 * 60_000
  await tablet.sync()
  const heardAt = new Date(county.nowMs).toISOString()
  expect((await whereaboutsOn(tablet)).ring).toEqual({ number: '01632 960 999', toldAt: heardAt })
  county.trouble = noSignal
  county.ring = undefined
  county.nowMs += 2 * 60 * 60_000
  await tablet.sync()
  expect((await whereaboutsOn(tablet)).ring?.toldAt).toBe(heardAt)
  county.trouble = () => undefined
  await tablet.sync()
  expect((await whereaboutsOn(tablet)).ring).toBeUndefined()

  const fresh = await new Tab(county, crypto.randomUUID()).opens()
  county.trouble = (path) => (path.includes('visit-plans') ? noSignal() : undefined)
  await fresh.enrol(PASSPHRASE, 'Ana’s laptop')
  expect((await whereaboutsOn(fresh)).ring).toEqual({ number: '01632 960 960' })
})

test('a visit that is not on this tablet has no plan', async () => {
  expect(await tablet.expectBack('k-nowhere', FIVE)).toEqual({ kind: 'unknown-visit' })
  expect(await tablet.isBack('k-nowhere')).toEqual({ kind: 'unknown-visit' })
  expect((await whereaboutsOn(tablet)).plans).toEqual([])
})
