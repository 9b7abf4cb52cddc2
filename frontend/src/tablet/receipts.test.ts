import { beforeEach, expect, test } from 'vitest'
import { verify } from '#vault'
import { County } from './County.testing'
import { amara, answered } from './people.testing'
import { anasTablet } from './Tab.testing'
import type { LocalTablet } from './LocalTablet'

type Receipt = { kid: string; receivedAt: string; signature: string; hashes: string[] }
type File = { device: string; receipts: Receipt[]; keys: Record<string, Record<string, string>> }

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
})

async function finishesOne(tablet: LocalTablet): Promise<string> {
  const outcome = await tablet.startVisit(['c-amara'])
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  await tablet.saveDraft(answered(outcome.draft))
  await tablet.finish(outcome.draft.contactId)
  await tablet.sync()
  const outbox = await tablet.outbox()
  return outbox.kind === 'outbox' ? outbox.items[0]!.changeId : ''
}

async function saved(tablet: LocalTablet): Promise<File> {
  const file = await tablet.receipts()
  if (file.kind !== 'receipts') throw new Error(file.kind)
  return JSON.parse(file.text) as File
}

test('each receipt is kept as it can be checked, also after the authority has a new key', async () => {
  const tablet = await anasTablet(county)
  await finishesOne(tablet)
  await county.rotatesItsReceiptKey()
  await finishesOne(tablet)
  expect(await tablet.outbox()).toMatchObject({ received: 2 })
  const { device, receipts, keys } = await saved(tablet)
  expect(receipts.map((one) => one.kid)).toEqual(['r-2026-11', 'r-2026-11-02'])
  for (const { kid, receivedAt, signature, hashes } of receipts) {
    const text = ['doorstep-receipt/v1', device, receivedAt, ...hashes].join('\n')
    expect(await verify(keys[kid]!, text, signature)).toBe(true)
    expect(await verify(keys[kid]!, `${text}0`, signature)).toBe(false)
    expect(county.held.has(hashes[0]!)).toBe(true)
  }
})

test('a receipt under a key that nobody published is not believed, and the work stays', async () => {
  const tablet = await anasTablet(county)
  await county.rotatesItsReceiptKey()
  county.trouble = (path) =>
    path.startsWith('/api/v1/receipt-keys') ? Response.json({ 'r-other': { x: 'a', y: 'b' } }) : undefined
  await finishesOne(tablet)
  expect((await tablet.status()).waiting).toBe(1)
})

test('what a manager decided about work that was kept apart is seen in the Outbox', async () => {
  const tablet = await anasTablet(county)
  county.verdict = () => ({ verdict: 'QUARANTINED', reason: 'OUT_OF_SCOPE', sentence: 'Kept apart.' })
  const taken = await finishesOne(tablet)
  const aside = await finishesOne(tablet)
  const told = (noticeId: string, changeId: string, decision: string, sentence: string) =>
    county.feed.push({ kind: 'notice', noticeId, at: '2026-11-24T09:00:00.000Z', changeId, decision, sentence })
  told('n-1', taken, 'TAKEN_IN', 'Grace took it in.')
  told('n-2', aside, 'SET_ASIDE', 'Grace set it aside.')
  await tablet.sync()
  const outbox = await tablet.outbox()
  const items = outbox.kind === 'outbox' ? outbox.items : []
  expect(items.find((one) => one.changeId === taken)).toMatchObject({ state: 'received' })
  expect(items.find((one) => one.changeId === aside)).toMatchObject({
    state: 'quarantined',
    sentence: 'Grace set it aside.',
  })
})

test('what never arrived is told by its number', async () => {
  const tablet = await anasTablet(county)
  await finishesOne(tablet)
  for (const device of county.devices.values()) device.seqs.add(4)
  await finishesOne(tablet)
  expect(await tablet.outbox()).toMatchObject({ missing: [3] })
})
