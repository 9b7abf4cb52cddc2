import { afterEach, beforeEach, expect, test } from 'vitest'
import { County } from '../../src/tablet/County.testing'
import { amara, answered, kofi, visitDue } from '../../src/tablet/people.testing'
import { Site } from './aBrowser'

const PASSPHRASE = 'copper violet garden muffin walnut'

let county: County
let site: Site
beforeEach(async () => {
  county = await County.open()
  county.nowMs = Date.now()
  county.tells(amara, [visitDue])
  county.tells(kofi)
  site = await Site.open(county)
}, 60_000)
afterEach(() => site.close())

const enrol = async () => {
  const page = await site.browse()
  const outcome = await page.evaluate((passphrase) => tablet.enrol(passphrase, "Ana's tablet"), PASSPHRASE)
  expect(outcome).toMatchObject({ kind: 'enrolled' })
  await page.evaluate(() => tablet.sync())
  return page
}

test('a visit survives the browser’s death with no server, and arrives once when it is back', async () => {
  await enrol()
  county.trouble = () => {
    throw new TypeError('dead')
  }
  let page = await site.restart()
  expect(await page.evaluate(() => tablet.status())).toMatchObject({ state: 'locked', device: { initials: 'AR' } })
  expect(await page.evaluate(() => tablet.unlock('not the passphrase at all'))).toMatchObject({
    kind: 'wrong-passphrase',
  })
  await page.waitForTimeout(1_100)
  expect(await page.evaluate((passphrase) => tablet.unlock(passphrase), PASSPHRASE)).toMatchObject({ kind: 'unlocked' })
  const started = await page.evaluate(() => tablet.startVisit(['c-amara', 'c-kofi']))
  if (started.kind !== 'started') throw new Error(started.kind)
  await page.evaluate((draft) => tablet.saveDraft(draft), answered(started.draft))
  page = await site.restart()
  await page.evaluate((passphrase) => tablet.unlock(passphrase), PASSPHRASE)
  const sealed = await page.evaluate((contactId) => tablet.finish(contactId), started.draft.contactId)
  expect(sealed).toMatchObject({ kind: 'sealed', waiting: 2 })
  county.trouble = () => undefined
  page = await site.restart()
  await page.evaluate((passphrase) => tablet.unlock(passphrase), PASSPHRASE)
  await page.evaluate(() => tablet.sync())
  expect(await page.evaluate(() => tablet.outbox())).toMatchObject({ sealed: 2, received: 2, waiting: 0 })
  expect(county.held.size).toBe(2)
}, 120_000)

test('a second tab waits, takes over on the worker’s word, and the first one says so', async () => {
  const first = await enrol()
  const second = await site.browse()
  expect(await second.evaluate(() => tablet.status())).toMatchObject({ state: 'second-tab' })
  expect(await second.evaluate(() => tablet.takeOver())).toMatchObject({ state: 'locked' })
  expect(await first.evaluate(() => news)).toEqual(expect.arrayContaining(['please-save', 'second-tab']))
  expect(await second.evaluate((passphrase) => tablet.unlock(passphrase), PASSPHRASE)).toMatchObject({
    kind: 'unlocked',
  })
}, 120_000)

test('a second tab leads when the first answers nothing, and what the first was asked meanwhile is not written', async () => {
  const first = await enrol()
  const started = await first.evaluate(() => tablet.startVisit(['c-amara']))
  if (started.kind !== 'started') throw new Error(started.kind)
  const draft = answered(started.draft, 'The first words.')
  await first.evaluate((kept) => tablet.saveDraft(kept), draft)
  await site.sleeps(first.workers()[0]!)
  const late = first.evaluate((kept) => tablet.saveDraft(kept), answered(started.draft, 'Late words.'))
  const second = await site.browse()
  expect(await second.evaluate(() => tablet.status())).toMatchObject({ state: 'locked' })
  await second.evaluate((passphrase) => tablet.unlock(passphrase), PASSPHRASE)
  site.wakes()
  expect(await late).toEqual({ kind: 'not-open', state: 'second-tab' })
  expect(await second.evaluate((contactId) => tablet.draft(contactId), draft.contactId)).toMatchObject({ draft })
}, 120_000)

test('data that was thrown away under the tablet is missed, not passed over', async () => {
  const page = await enrol()
  const cdp = await site.browser!.newCDPSession(page)
  await page.evaluate(() => tablet.lock())
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(site.address).origin, storageTypes: 'indexeddb' })
  const again = await site.restart()
  expect(await again.evaluate(() => tablet.status())).toMatchObject({ state: 'evicted', eviction: { waiting: 0 } })
}, 120_000)

test('a real quota is a sentence, keeps nobody out, and what was saved before is intact', async () => {
  let page = await enrol()
  const started = await page.evaluate(() => tablet.startVisit(['c-amara']))
  if (started.kind !== 'started') throw new Error(started.kind)
  const draft = answered(started.draft, 'The first words.')
  expect(await page.evaluate((kept) => tablet.saveDraft(kept), draft)).toMatchObject({ kind: 'saved' })
  // A browser remembers for a while how much room there was: a new one has to look.
  page = await site.restart()
  const cdp = await site.browser!.newCDPSession(page)
  const { origin } = new URL(site.address)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  expect(await page.evaluate((passphrase) => tablet.unlock(passphrase), PASSPHRASE)).toMatchObject({ kind: 'unlocked' })
  expect(await page.evaluate((kept) => tablet.saveDraft(kept), draft)).toEqual({ kind: 'no-room' })
  expect(await page.evaluate((contactId) => tablet.finish(contactId), draft.contactId)).toEqual({ kind: 'no-room' })
  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await page.evaluate((contactId) => tablet.draft(contactId), draft.contactId)).toMatchObject({
    kind: 'draft',
    draft,
  })
  expect(await page.evaluate((contactId) => tablet.finish(contactId), draft.contactId)).toMatchObject({
    kind: 'sealed',
  })
}, 120_000)

test('what goes missing under the tablet is back after the next talk, and the council hears of it', async () => {
  const page = await enrol()
  await page.evaluate(() => tablet.sync())
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('doorstep')
        request.onerror = () => failed(request.error)
        request.onsuccess = () => {
          const clearing = request.result.transaction('children', 'readwrite')
          clearing.objectStore('children').clear()
          clearing.oncomplete = () => {
            request.result.close()
            done()
          }
        }
      }),
  )
  expect(await page.evaluate(() => tablet.today())).toMatchObject({ children: [] })
  expect(await page.evaluate(() => tablet.sync())).toMatchObject({ kind: 'done' })
  expect(await page.evaluate(() => tablet.today())).toMatchObject({ children: [{}, {}], parked: 0 })
  expect(county.divergences).toHaveLength(1)
}, 120_000)
