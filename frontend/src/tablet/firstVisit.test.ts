import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import { amara, answered, kofi, visitDue } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara, [visitDue])
  county.tells(kofi)
})

const noSignal = () => {
  throw new TypeError('Failed to fetch')
}

async function started(tablet: Awaited<ReturnType<typeof anasTablet>>, children = ['c-amara', 'c-kofi']) {
  const outcome = await tablet.startVisit(children)
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  return outcome.draft
}

describe('a visit', () => {
  test('recorded with no signal to a child and her brother arrives once when the signal returns', async () => {
    const tablet = await anasTablet(county)
    county.trouble = noSignal
    const draft = await started(tablet)
    expect(await tablet.saveDraft(answered(draft))).toMatchObject({ kind: 'saved' })
    const finished = await tablet.finish(draft.contactId)
    expect(finished).toMatchObject({ kind: 'sealed', waiting: 2 })
    expect(await tablet.sync()).toEqual({ kind: 'offline' })
    expect((await tablet.status()).waiting).toBe(2)
    county.trouble = () => undefined
    expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 2 })
    expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 0 })
    expect(county.held.size).toBe(2)
    const outbox = await tablet.outbox()
    expect(outbox).toMatchObject({ sealed: 2, received: 2, waiting: 0, lastReceiptAt: '2026-11-23T14:03:00.000Z' })
  })

  test('holds each child’s own words, shares the contact, and chains the second change to the first', async () => {
    const tablet = await anasTablet(county)
    const draft = answered(await started(tablet))
    draft.children['c-kofi'] = { ...draft.children['c-kofi']!, summary: 'Kofi hid the football.' }
    await tablet.saveDraft(draft)
    await tablet.finish(draft.contactId)
    await tablet.sync()
    const [first, second] = [...county.held.values()].map((text) => JSON.parse(text))
    expect([first.deviceSeq, second.deviceSeq]).toEqual([1, 2])
    expect(first.prev).toBeUndefined()
    expect(second.prev).toBe([...county.held.keys()][0])
    expect(first.patch.contactId).toBe(second.patch.contactId)
    expect(JSON.stringify(first)).not.toContain('football')
    expect(second.patch.summary).toBe('Kofi hid the football.')
    expect(first).toMatchObject({ author: 'w-ana', device: 'd-1', scopeVersion: 7, schema: 1, type: 'visit' })
    expect(first.patch.quotes.q1).toEqual({
      words: 'I like it when Kofi reads to me.',
      how: 'SAID',
      heardBy: 'Ana Reid',
    })
  })

  test('in which half an emoji was typed is sealed with the same hash on both sides', async () => {
    const tablet = await anasTablet(county)
    const draft = answered(await started(tablet, ['c-amara']), 'She drew \ud83d')
    await tablet.saveDraft(draft)
    await tablet.finish(draft.contactId)
    expect(await tablet.sync()).toMatchObject({ kind: 'done' })
    expect(await tablet.outbox()).toMatchObject({ received: 1 })
    expect([...county.held.values()][0]).toContain('She drew \ufffd')
  })

  test('that is not answered says what is missing, and stays a draft', async () => {
    const tablet = await anasTablet(county)
    const draft = await started(tablet)
    const outcome = await tablet.finish(draft.contactId)
    expect(outcome).toEqual({ kind: 'incomplete', missing: [{ field: 'startedAt' }, { field: 'outcome' }] })
    expect(await tablet.draft(draft.contactId)).toMatchObject({ kind: 'draft' })
  })

  test('larger than the server takes is refused in the form, and stays a draft', async () => {
    const tablet = await anasTablet(county)
    const draft = answered(await started(tablet, ['c-amara']))
    const amaras = draft.children['c-amara']!
    for (let i = 0; i < 80; i++) amaras.quotes[`q${i}`] = { words: 'word '.repeat(790), how: 'SAID' }
    await tablet.saveDraft(draft)
    expect(await tablet.finish(draft.contactId)).toMatchObject({ kind: 'too-large', childId: 'c-amara' })
    expect(await tablet.draft(draft.contactId)).toMatchObject({ kind: 'draft' })
  })

  test('finished cannot come back as a draft by a late save', async () => {
    const tablet = await anasTablet(county)
    const draft = answered(await started(tablet))
    await tablet.saveDraft(draft)
    const [finished, late] = await Promise.all([tablet.finish(draft.contactId), tablet.saveDraft(draft)])
    expect([finished.kind, late.kind]).toEqual(['sealed', 'no-draft'])
    expect(await tablet.draft(draft.contactId)).toEqual({ kind: 'no-draft' })
  })

  test('is shown in the child’s file while it waits, and as received afterwards', async () => {
    const tablet = await anasTablet(county)
    county.trouble = noSignal
    const draft = answered(await started(tablet, ['c-amara']))
    await tablet.saveDraft(draft)
    await tablet.finish(draft.contactId)
    expect(await tablet.child('c-amara')).toMatchObject({ visits: [{ delivery: 'waiting', author: 'Ana Reid' }] })
    county.trouble = () => undefined
    await tablet.sync()
    expect(await tablet.child('c-amara')).toMatchObject({ visits: [{ delivery: 'received' }] })
  })
})

describe('a draft', () => {
  test('survives the death of the browser, and the last save is the one that counts', async () => {
    const database = crypto.randomUUID()
    const tablet = await anasTablet(county, database)
    const draft = await started(tablet)
    await Promise.all(['A', 'Am', 'Amara'].map((words) => tablet.saveDraft(answered(draft, words))))
    const again = await new Tab(county, database).opens()
    expect(await again.unlock(PASSPHRASE)).toEqual({ kind: 'unlocked', workerName: 'Ana Reid' })
    const found = await again.draft(draft.contactId)
    expect(found.kind === 'draft' && found.draft.children['c-amara']?.summary).toBe('Amara')
  })

  test('is thrown away only when the worker names how much is in it', async () => {
    const tablet = await anasTablet(county)
    const draft = await started(tablet, ['c-amara'])
    await tablet.saveDraft(answered(draft))
    const today = await tablet.today()
    const characters = today.kind === 'today' ? today.drafts[0]!.characters : 0
    expect(await tablet.discardDraft(draft.contactId, characters - 1)).toEqual({ kind: 'changed', characters })
    expect(await tablet.discardDraft(draft.contactId, characters)).toEqual({ kind: 'discarded' })
  })

  test('that is begun again goes on where it was, and takes in the brother', async () => {
    const tablet = await anasTablet(county)
    const first = await started(tablet, ['c-amara'])
    const both = await started(tablet, ['c-amara', 'c-kofi'])
    expect(both.contactId).toBe(first.contactId)
    expect(Object.keys(both.children).sort()).toEqual(['c-amara', 'c-kofi'])
    expect(both.children['c-amara']!.purpose).toBe('CLA')
    expect(both.children['c-kofi']!.purpose).toBe('CP')
  })
})

test('Today shows those due first, with the draft that is open and what waits', async () => {
  const tablet = await anasTablet(county)
  const draft = await started(tablet, ['c-kofi'])
  expect(await tablet.today()).toMatchObject({
    kind: 'today',
    asOf: '2026-11-23T14:03:00.000Z',
    freshness: 'fresh',
    children: [
      { card: { name: 'Amara' }, duties: [{ rule: 'R28-2b' }] },
      { card: { name: 'Kofi' }, draft: draft.contactId },
    ],
    counts: { waiting: 0, held: 0, quarantined: 0, received: 0 },
    parked: 0,
  })
})
