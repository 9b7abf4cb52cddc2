import { beforeEach, describe, expect, test } from 'vitest'
import type { RecordDraft } from '#record'
import { County } from './County.testing'
import { amara } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
})

const noSignal = () => {
  throw new TypeError('Failed to fetch')
}

const MISSING = { kind: 'MISSING', startedAt: '2026-11-20T18:00:00.000Z', returnedAt: '2026-11-21T07:00:00.000Z' }

const OFFER = { at: '2026-11-21T09:00:00.000Z', by: 'Ana Reid', how: 'PHONE' }
const interviewer = { name: 'Ben Shaw', role: 'MISSING_TEAM' }
const AT = { happenedAt: MISSING.startedAt, capturedAt: MISSING.startedAt, receivedAt: MISSING.returnedAt }

async function begun(tablet: Awaited<ReturnType<typeof anasTablet>>): Promise<RecordDraft> {
  const started = await tablet.startRecord('c-amara', 'episode', { kind: 'MISSING' })
  if (started.kind !== 'started') throw new Error(started.kind)
  return started.draft
}

describe('a record that is not a visit', () => {
  test('is found again after the browser’s death and a lock, on Today and as it was saved', async () => {
    const database = crypto.randomUUID()
    const tablet = await anasTablet(county, database)
    const draft = await begun(tablet)
    await tablet.saveRecordDraft({ ...draft, doc: { ...MISSING, from: { place: 'her grandmother’s' } } })
    const again = await new Tab(county, database).opens()
    expect(await again.recordDraft(draft.recordId)).toMatchObject({ kind: 'not-open' })
    await again.unlock(PASSPHRASE)
    const today = await again.today()
    expect(today).toMatchObject({ recordDrafts: [{ recordId: draft.recordId, type: 'episode', name: 'Amara Okafor' }] })
    expect(await again.recordDraft(draft.recordId)).toMatchObject({ draft: { doc: { kind: 'MISSING' } } })
    expect(await again.startRecord('c-amara', 'episode')).toMatchObject({ draft: { recordId: draft.recordId } })
  })

  test('that lacks an answer says which, and is thrown away only with what it holds', async () => {
    const tablet = await anasTablet(county)
    const draft = await begun(tablet)
    expect(await tablet.sealRecord(draft.recordId)).toEqual({ kind: 'incomplete', lacking: ['startedAt'] })
    await tablet.saveRecordDraft({ ...draft, doc: { ...draft.doc, lateReason: 'bus' } })
    expect(await tablet.discardRecordDraft(draft.recordId, 0)).toEqual({ kind: 'changed', characters: 3 })
    expect(await tablet.discardRecordDraft(draft.recordId, 3)).toEqual({ kind: 'discarded' })
    expect(await tablet.saveRecordDraft(draft)).toEqual({ kind: 'no-draft' })
  })

  test('is sealed with no signal in the tablet’s chain, changed on its own branch, and arrives once', async () => {
    const tablet = await anasTablet(county)
    county.trouble = noSignal
    const draft = await begun(tablet)
    await tablet.saveRecordDraft({ ...draft, doc: { ...MISSING, note: ' ', offers: { o1: OFFER } } })
    expect(await tablet.sealRecord(draft.recordId)).toMatchObject({ kind: 'sealed', waiting: 1 })
    expect(await tablet.saveRecordDraft(draft)).toEqual({ kind: 'no-draft' })
    expect(await tablet.today()).toMatchObject({ recordDrafts: [], returns: [{ name: 'Amara Okafor', offers: 1 }] })
    const change = await tablet.changeRecord(draft.recordId)
    if (change.kind !== 'started') throw new Error(change.kind)
    expect(await tablet.sealRecord(draft.recordId)).toEqual({ kind: 'unchanged' })
    await tablet.saveRecordDraft({ ...change.draft, doc: { ...MISSING, declined: { why: 'I am tired.' } } })
    expect(await tablet.sealRecord(draft.recordId)).toMatchObject({ kind: 'sealed', waiting: 2 })
    expect(await tablet.today()).toMatchObject({ returns: [] })
    // Sealing asks for a talk by itself; it has failed before the signal returns.
    expect(await tablet.sync()).toEqual({ kind: 'offline' })
    county.trouble = () => undefined
    expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 2 })
    const [first, second] = [...county.held.values()].map((text) => JSON.parse(text))
    expect(first).toMatchObject({ type: 'episode', deviceSeq: 1, happenedAt: MISSING.startedAt })
    expect(first.patch).toEqual({ ...MISSING, offers: { o1: OFFER } })
    expect(second).toMatchObject({ prev: [...county.held.keys()][0], base: { own: first.changeId } })
    expect(second.patch).toEqual({ offers: { o1: null }, declined: { why: 'I am tired.' } })
    const sent = await tablet.outbox()
    expect(sent).toMatchObject({ received: 2, items: [{ type: 'episode', about: 'correction' }, { type: 'episode' }] })
    expect(await tablet.records('c-amara', ['episode'])).toMatchObject({
      records: [{ delivery: 'received', doc: { declined: { why: 'I am tired.' } } }],
    })
    expect(await tablet.child('c-amara')).toMatchObject({ visits: [], contacts: [] })
  })

  test('an interview answers the returns it was held for, and no other', async () => {
    const tablet = await anasTablet(county)
    const record = { kind: 'record', childId: 'c-amara', author: 'Ben', ...AT, revision: 1 }
    for (const recordId of ['r-1', 'r-2'])
      county.feed.push({
        ...record,
        recordId,
        type: 'episode',
        head: recordId,
        happenedAt: MISSING.startedAt,
        doc: MISSING,
      })
    await tablet.sync()
    expect(await tablet.today()).toMatchObject({ returns: [{ recordId: 'r-1' }, { recordId: 'r-2' }] })
    const started = await tablet.startRecord('c-amara', 'interview', { episodes: { 'r-1': { heldFor: true } } })
    if (started.kind !== 'started') throw new Error(started.kind)
    const { draft } = started
    await tablet.saveRecordDraft({ ...draft, doc: { ...draft.doc, heldAt: '2026-11-23T13:00:00.000Z', interviewer } })
    expect(await tablet.sealRecord(draft.recordId)).toMatchObject({ kind: 'sealed' })
    const today = await tablet.today()
    expect(today.kind === 'today' && today.returns.map(({ recordId }) => recordId)).toEqual(['r-2'])
  })
})
