import { beforeEach, describe, expect, test } from 'vitest'
import type { Draft } from '#record'
import { County } from './County.testing'
import type { LocalTablet } from './LocalTablet'
import { amara, answered, kofi } from './people.testing'
import { PASSPHRASE, Tab } from './Tab.testing'

let county: County
let first: LocalTablet
let second: LocalTablet

async function tabletOf(label: string): Promise<LocalTablet> {
  const tablet = await new Tab(county, crypto.randomUUID()).opens()
  await tablet.enrol(PASSPHRASE, label)
  await tablet.sync()
  return tablet
}

beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  county.tells(kofi)
  first = await tabletOf('Ana’s tablet')
  second = await tabletOf('Ana’s laptop')
})

async function begun(tablet: LocalTablet, saying = 'Half a sentence'): Promise<Draft> {
  const started = await tablet.startVisit(['c-amara'])
  if (started.kind !== 'started') throw new Error(started.kind)
  return writes(tablet, started.draft, saying)
}

async function writes(tablet: LocalTablet, draft: Draft, saying: string): Promise<Draft> {
  county.nowMs += 60_000
  const written = answered(draft, saying)
  expect(await tablet.saveDraft(written)).toMatchObject({ kind: 'saved' })
  return written
}

const todayOn = async (tablet: LocalTablet) => {
  const today = await tablet.today()
  if (today.kind !== 'today') throw new Error(today.kind)
  return today
}

const draftOn = async (tablet: LocalTablet, contactId: string) => {
  const found = await tablet.draft(contactId)
  return found.kind === 'draft' ? found.draft.children['c-amara']?.summary : found.kind
}

test('a visit begun on one tablet is offered on the other, and goes on there where it stopped', async () => {
  const draft = await begun(first)
  await first.sync()
  await second.sync()
  const today = await todayOn(second)
  expect(today.drafts).toEqual([])
  expect(today.elsewhere).toMatchObject([
    { contactId: draft.contactId, label: 'Ana’s tablet', children: [{ childId: 'c-amara', name: 'Amara Okafor' }] },
  ])
  expect(await second.goOnHere(draft.contactId)).toEqual({ kind: 'going-on', contactId: draft.contactId })
  expect(await draftOn(second, draft.contactId)).toBe('Half a sentence')
  expect(await todayOn(second)).toMatchObject({ elsewhere: [], drafts: [{ contactId: draft.contactId }] })
})

test('finished on the second tablet, it is gone from the server, and the first one is told and keeps its words', async () => {
  const draft = await begun(first)
  await first.sync()
  await second.sync()
  await second.goOnHere(draft.contactId)
  await writes(second, draft, 'The whole of it')
  expect(await second.finish(draft.contactId)).toMatchObject({ kind: 'sealed' })
  await second.sync()
  expect(county.drafts.size).toBe(0)
  await first.sync()
  expect((await todayOn(first)).drafts).toMatchObject([{ contactId: draft.contactId, closedElsewhere: true }])
  expect(await draftOn(first, draft.contactId)).toBe('Half a sentence')
  await first.sync()
  await second.sync()
  expect(county.drafts.size).toBe(0)
  expect((await todayOn(second)).elsewhere).toEqual([])
})

test('a draft that was thrown away is not offered any more', async () => {
  const draft = await begun(first)
  await first.sync()
  await second.sync()
  const [kept] = (await todayOn(first)).drafts
  await first.discardDraft(draft.contactId, kept!.characters)
  await first.sync()
  await second.sync()
  expect(county.drafts.size).toBe(0)
  expect(await todayOn(second)).toMatchObject({ elsewhere: [], drafts: [] })
})

describe('both tablets went on with one draft', () => {
  test('and both are kept: the other one’s words become a draft beside her own', async () => {
    const draft = await begun(first)
    await first.sync()
    await second.sync()
    await second.goOnHere(draft.contactId)
    await writes(second, draft, 'What the second says')
    await second.sync()
    await writes(first, draft, 'What the first says')
    await first.sync()
    const { drafts } = await todayOn(first)
    expect(drafts).toHaveLength(2)
    expect(await draftOn(first, draft.contactId)).toBe('What the first says')
    const copy = drafts.find((one) => one.contactId !== draft.contactId)!
    expect(copy.copied).toMatchObject({ label: 'Ana’s laptop' })
    expect(await draftOn(first, copy.contactId)).toBe('What the second says')
    await first.sync()
    expect((await todayOn(first)).drafts).toHaveLength(2)
    // The second learns that there is more, and nothing under its hands has changed.
    await second.sync()
    expect(await draftOn(second, draft.contactId)).toBe('What the second says')
    const there = await todayOn(second)
    expect(there.drafts).toMatchObject([{ contactId: draft.contactId, newerOn: { label: 'Ana’s tablet' } }])
  })

  test('and what she types before she decides is never replaced', async () => {
    const draft = await begun(first)
    await first.sync()
    await second.sync()
    await second.goOnHere(draft.contactId)
    await second.sync()
    await writes(first, draft, 'Newer words')
    await first.sync()
    await second.sync()
    expect((await todayOn(second)).drafts).toMatchObject([{ newerOn: { label: 'Ana’s tablet' } }])
    await writes(second, draft, 'Typed all the same')
    await second.goOnHere(draft.contactId)
    expect(await draftOn(second, draft.contactId)).toBe('Typed all the same')
    await second.sync()
    const { drafts } = await todayOn(second)
    expect(await Promise.all(drafts.map((one) => draftOn(second, one.contactId)))).toEqual(
      expect.arrayContaining(['Typed all the same', 'Newer words']),
    )
  })

  test('and where nothing was typed here, the newer words come on her word', async () => {
    const draft = await begun(first)
    await first.sync()
    await second.sync()
    await second.goOnHere(draft.contactId)
    await writes(first, draft, 'Newer words')
    await first.sync()
    await second.sync()
    expect(await draftOn(second, draft.contactId)).toBe('Half a sentence')
    await second.goOnHere(draft.contactId)
    expect(await draftOn(second, draft.contactId)).toBe('Newer words')
    expect((await todayOn(second)).drafts).toHaveLength(1)
  })
})

test('without a signal a draft is saved as always, and shared when there is one', async () => {
  county.trouble = () => {
    throw new TypeError('Failed to fetch')
  }
  const draft = await begun(first)
  expect(await first.sync()).toEqual({ kind: 'offline' })
  expect(await draftOn(first, draft.contactId)).toBe('Half a sentence')
  county.trouble = () => undefined
  await first.sync()
  expect([...county.drafts.values()]).toMatchObject([{ version: 1 }])
})

test('an answer that was lost on the way does not make two of one draft', async () => {
  const draft = await begun(first)
  county.lostOnTheWay = (path) => path.includes('/drafts/')
  await first.sync()
  county.lostOnTheWay = () => false
  await first.sync()
  await first.sync()
  expect((await todayOn(first)).drafts).toMatchObject([{ contactId: draft.contactId }])
  expect((await todayOn(first)).drafts).toHaveLength(1)
})
