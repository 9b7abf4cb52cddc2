import { beforeEach, describe, expect, test } from 'vitest'
import type { Doc, RecordDraft } from '#record'
import { County } from './County.testing'
import { amara } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

const HELD = {
  episodes: { 'e-1': { heldFor: true } },
  heldAt: '2026-11-22T15:00:00.000Z',
  interviewer: { name: 'Ben Shaw', role: 'MISSING_TEAM' },
}
const DRAWN = new Blob([new Uint8Array(4_000)], { type: 'image/png' })

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
})

type Tablet = Awaited<ReturnType<typeof anasTablet>>

async function inATunnel(database?: string): Promise<Tablet> {
  const tablet = await (database ? anasTablet(county, database) : anasTablet(county))
  county.trouble = () => {
    throw new TypeError('Failed to fetch')
  }
  return tablet
}

async function begun(tablet: Tablet): Promise<RecordDraft> {
  const started = await tablet.startRecord('c-amara', 'interview', HELD)
  if (started.kind !== 'started') throw new Error(started.kind)
  return started.draft
}

async function draws(tablet: Tablet, { recordId }: RecordDraft): Promise<{ id: string; attachment: object }> {
  const added = await tablet.addPicture(recordId as string, 'c-amara', DRAWN)
  if (added.kind !== 'added') throw new Error(added.kind)
  return { id: added.attachmentId, attachment: { ...added.attachment, kind: 'DRAWING' } }
}

async function onTheWay(tablet: Tablet): Promise<object[]> {
  const outbox = await tablet.outbox()
  if (outbox.kind !== 'outbox') throw new Error(outbox.kind)
  return outbox.pictures
}

describe('what a child draws in an interview', () => {
  test('is sealed with it, and its picture waits for the record', async () => {
    const tablet = await inATunnel()
    const draft = await begun(tablet)
    const { id, attachment } = await draws(tablet, draft)
    expect(await onTheWay(tablet)).toEqual([])
    await tablet.saveRecordDraft({ ...draft, doc: { ...draft.doc, attachments: { [id]: attachment } } })

    expect(await tablet.sealRecord(draft.recordId)).toMatchObject({ kind: 'sealed' })

    expect(await tablet.records('c-amara', ['interview'])).toMatchObject({
      records: [{ doc: { attachments: { [id]: { kind: 'DRAWING' } } } }],
    })
    expect(await onTheWay(tablet)).toMatchObject([{ attachmentId: id, recordId: draft.recordId, sent: 0 }])
  })

  test('is in the form again when the browser died before the form could name it', async () => {
    const database = crypto.randomUUID()
    const tablet = await inATunnel(database)
    const draft = await begun(tablet)
    const { id } = await draws(tablet, draft)
    const again = await new Tab(county, database).opens()
    await again.unlock(PASSPHRASE)
    const found = await again.recordDraft(draft.recordId)
    expect(found.kind === 'draft' && Object.keys(found.draft.doc.attachments as Doc)).toEqual([id])
  })

  test('goes with what is thrown away, and nobody has to count its characters', async () => {
    const tablet = await inATunnel()
    const draft = await begun(tablet)
    const { id, attachment } = await draws(tablet, draft)
    const doc = { ...draft.doc, attachments: { [id]: { ...attachment, caption: 'home' } } }
    await tablet.saveRecordDraft({ ...draft, doc, drawing: 'a page' })
    const asked = await tablet.discardRecordDraft(draft.recordId, -1)
    expect(asked).toMatchObject({ kind: 'changed', characters: 'Ben Shaw'.length + 'home'.length })
    expect(await tablet.discardRecordDraft(draft.recordId, 12)).toEqual({ kind: 'discarded' })
    expect(await tablet.thumbnail(id)).toBeUndefined()
  })

  test('has no place where no draft is open', async () => {
    const tablet = await inATunnel()
    expect(await tablet.addPicture('r-none', 'c-amara', DRAWN)).toEqual({ kind: 'no-draft' })
  })
})
