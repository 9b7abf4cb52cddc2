import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import { amara } from './people.testing'
import { anasTablet } from './Tab.testing'

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
})

const noSignal = () => {
  throw new TypeError('Failed to fetch')
}

const PROPOSED = { by: 'w-ana', name: 'Ana Reid', at: '2026-11-23T14:00:00.000Z' }
const SHOWN = {
  fact: 'home',
  what: 'Where Amara lives',
  says: '7 Elm Road',
  source: 'COUNTY',
  asOf: '2026-11-22',
  card: { '/livesAt': 'a-1', '/addresses/a-1/postcode': '∅' },
}

describe('what Ana says is wrong on a card', () => {
  test('asks for two things, counts only what she typed, and travels sealed once there is a signal', async () => {
    const tablet = await anasTablet(county)
    county.trouble = noSignal
    const started = await tablet.startRecord('c-amara', 'correction', { shown: SHOWN, proposed: PROPOSED })
    if (started.kind !== 'started') throw new Error(started.kind)
    const { draft } = started
    expect(await tablet.sealRecord(draft.recordId)).toEqual({ kind: 'incomplete', lacking: ['believes', 'howKnown'] })
    expect(await tablet.today()).toMatchObject({ recordDrafts: [{ type: 'correction', characters: 0 }] })
    const doc = { ...draft.doc, believes: 'With her gran.', howKnown: 'I was there.', since: '2026-11-03' }
    await tablet.saveRecordDraft({ ...draft, doc })
    expect(await tablet.today()).toMatchObject({ recordDrafts: [{ characters: 26 }] })
    expect(await tablet.sealRecord(draft.recordId)).toMatchObject({ kind: 'sealed', waiting: 1 })
    expect(await tablet.records('c-amara', ['correction'])).toMatchObject({ records: [{ delivery: 'waiting', doc }] })

    expect(await tablet.sync()).toEqual({ kind: 'offline' })
    county.trouble = () => undefined
    expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 1 })
    const [sent] = [...county.held.values()].map((text) => JSON.parse(text))
    expect(sent).toMatchObject({ type: 'correction', happenedAt: PROPOSED.at })
    expect(sent.patch).toEqual(doc)
    expect(await tablet.outbox()).toMatchObject({ items: [{ type: 'correction', state: 'received' }] })
  })

  test('is read with what was decided, and stays her own', async () => {
    const tablet = await anasTablet(county)
    const decision = {
      outcome: 'DECLINED',
      by: 'Grace Okoye',
      at: '2026-11-24T09:00:00.000Z',
      words: 'It is her aunt’s.',
    }
    const at = PROPOSED.at
    county.feed.push({
      ...{ kind: 'record', recordId: 'r-1', childId: 'c-amara', type: 'correction', head: 'ch-2', revision: 2 },
      ...{ author: 'Grace Okoye', happenedAt: at, capturedAt: at, receivedAt: at },
      doc: { shown: SHOWN, proposed: PROPOSED, believes: 'With her gran.', howKnown: 'I was there.', decision },
    })
    await tablet.sync()
    expect(await tablet.records('c-amara', ['correction'])).toMatchObject({
      records: [{ doc: { decision, proposed: PROPOSED }, delivery: 'received' }],
    })
  })
})
