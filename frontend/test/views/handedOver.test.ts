import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { amara, visitDue } from '../../src/tablet/people.testing'
import { aCouncil } from './aCouncil'
import { onThePage } from './onThePage'
import { inventedWords, otherChildren } from './planted'
import { RealBrowser } from './RealBrowser'
import { foundIn, foundOnDisk } from './searched'

const others = otherChildren()
// Two that Ana types about another child, and what Amara makes: for herself alone, kept first and then rubbed out, shown.
const [typed, typedNow, mine, keptFirst, shown] = inventedWords(5) as [string, string, string, string, string]
const NOBODY_FINDS = [...others.words, typed, typedNow]

let council: Awaited<ReturnType<typeof aCouncil>>
let tablet: RealBrowser
let page: Page
let ana: ReturnType<typeof onThePage>

beforeAll(async () => {
  council = await aCouncil((county) => {
    county.tells(amara, [visitDue])
    for (const child of others.children)
      county.tells(child, [{ ...visitDue, id: `R28-2b.${child.id}`, childId: child.id }])
  })
  tablet = new RealBrowser({ width: 820, height: 1180 })
  isOn(await tablet.opens())
  await ana.setsUp(council.url)
}, 120_000)
afterAll(async () => {
  await tablet.closes()
  council.closes()
})

const wordOf = (found: string) => found.split(' ')[0]!

function isOn(opened: Page) {
  page = opened
  ana = onThePage(page)
}

/** In the page: one word in a cache and two in a database, of which one is written in two bytes a letter. */
async function putDown([cached, kept, wide]: string[]) {
  await (await caches.open('control')).put('/control', new Response(cached))
  await new Promise<void>((done, failed) => {
    const asked = indexedDB.open('control')
    asked.onupgradeneeded = () => asked.result.createObjectStore('words')
    asked.onerror = failed
    asked.onsuccess = () => {
      const tx = asked.result.transaction('words', 'readwrite', { durability: 'strict' })
      tx.objectStore('words').put(kept, 1)
      tx.objectStore('words').put(`${wide} ✓`, 2)
      tx.oncomplete = () => done()
    }
  })
}

async function nobodyFindsIn(tab: Page, words: readonly string[]) {
  const content = await tab.content()
  expect(words.filter((word) => content.includes(word))).toEqual([])
}

/** Everything that a thief of the tablet could look at: documents, memory and disk. */
async function nobodyFinds(words: readonly string[]) {
  for (const tab of tablet.context.pages()) await nobodyFindsIn(tab, words)
  const heaps = await tablet.heaps(council.url)
  expect([...heaps.keys()].map(wordOf)).toEqual(expect.arrayContaining(['page', 'service_worker']))
  expect(foundIn(heaps, words)).toEqual([])
  expect(foundOnDisk(tablet.profile, words)).toEqual([])
}

/** By the browser's own button, which does not wait for a page that leads on. */
const goes = (where: 'back' | 'forward') => page.evaluate((step) => history.go(step), where === 'back' ? -1 : 1)

async function isInHerHandsAgain() {
  await ana.unlocks()
  await ana.handsItTo('Amara')
}

/** What Ana does in a morning: every word of them has been on her screen. */
async function looksAtEverybody() {
  for (const { name } of others.children) {
    await ana.button('Today').click()
    await ana.isAt('Today')
    await ana.button(new RegExp(`^${name}`)).click()
    await ana.isAt(name)
  }
  await ana.button('Start visit').click()
  await page.getByLabel('Your summary').first().fill(typed)
}

test('the search finds what is in memory and what is on the disk, where there is something', async () => {
  await looksAtEverybody()
  expect(page.workers()).toHaveLength(1)
  const inMemory = foundIn(await tablet.heaps(council.url), NOBODY_FINDS).map(wordOf)
  expect(new Set(inMemory)).toEqual(new Set([...others.words.slice(-5), typed]))
  const control = inventedWords(3) as [string, string, string]
  await page.evaluate(putDown, control)
  const onDisk = () => new Set(foundOnDisk(tablet.profile, control).map(wordOf))
  await expect.poll(onDisk, { timeout: 20_000 }).toEqual(new Set(control))
}, 120_000)

test('in her hands nobody finds another child, in the document, in memory or on the disk', async () => {
  await page.getByLabel('Your summary').first().fill(`${typed} ${typedNow}`)
  await ana.button('Today').click()
  await ana.button('Show: Today').click()
  await ana.handsItTo('Amara')
  await nobodyFinds(NOBODY_FINDS)
}, 120_000)

test('in her hands no key is left that opens anything, and no Worker that could hold one', async () => {
  await ana.starts()
  await ana.writes('Anything.')
  expect(await tablet.keysOf(page)).toEqual({ workers: 0, uses: ['encrypt'] })
}, 120_000)

test('what was just for her is nowhere, whether she kept it first or not', async () => {
  // With something beside it that she has not chosen yet, so that the document stays.
  await ana.button('Something else').click()
  await ana.writes(mine)
  await ana.button(/^Just for me/).click()
  await ana.isAt('It is gone')
  await nobodyFinds([mine])
  await ana.button('Go on').click()
  await page.getByRole('button', { name: 'Write' }).last().click()
  await ana.button(/^Just for me/).click()
  await ana.isAt('It is gone')
  await nobodyFinds([mine, 'Anything.'])
  await ana.button('Go on').click()
  await ana.writes(keptFirst)
  await ana.button('Keep it for later').click()
  await page.getByText('This is locked on the tablet').waitFor()
  expect(foundOnDisk(tablet.profile, [mine, keptFirst])).toEqual([])
  await ana.button(/^Just for me/).click()
  await ana.isAt('It is gone')
  await nobodyFinds([mine, keptFirst])
}, 120_000)

test('back asks whether she gives it back, and the next one ends at the unlock screen, as does forward', async () => {
  await ana.button('Go on').click()
  await ana.writes(shown)
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await goes('back')
  await ana.isAt('What would you like to do?')
  await goes('back')
  await ana.isAt('Give the tablet back to Ana')
  await ana.button('Go on').click()
  await goes('back')
  await ana.isAt('Give the tablet back to Ana')
  await goes('back')
  await ana.isLockedAfterHandOver()
  await goes('forward')
  await ana.isLockedAfterHandOver()
  await nobodyFinds([...NOBODY_FINDS, mine, keptFirst, shown])
}, 120_000)

test('a reload, another tab and another window end at the unlock screen', async () => {
  await isInHerHandsAgain()
  for (const address of ['', 'views.html']) {
    const tab = await tablet.context.newPage()
    await tab.goto(council.url + address)
    await onThePage(tab).isLockedAfterHandOver()
    await tab.close()
    const window = await tablet.opensAnotherWindow(council.url + address)
    await onThePage(window).isLockedAfterHandOver()
    await window.close()
  }
  await page.reload()
  await ana.isLockedAfterHandOver()
  await nobodyFinds([...NOBODY_FINDS, mine, keptFirst])
}, 120_000)

test('unlocked anywhere else, her page leaves by itself', async () => {
  await isInHerHandsAgain()
  await ana.starts()
  await ana.writes(mine)
  const tab = await tablet.context.newPage()
  await tab.goto(council.url)
  await onThePage(tab).unlocks()
  await page.waitForURL(council.url)
  await nobodyFindsIn(page, [mine])
  await tab.close()
  await page.reload()
}, 120_000)

test('killed in her hands it comes up locked, with what she showed and without what she had not chosen', async () => {
  await isInHerHandsAgain()
  const [another, unchosen] = inventedWords(2) as [string, string]
  await ana.starts()
  await ana.writes(another)
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await ana.button('Something else').click()
  await ana.writes(unchosen)
  await page.waitForTimeout(5_000)
  await tablet.isKilled()
  const gone = [...NOBODY_FINDS, mine, keptFirst, another, unchosen]
  expect(foundOnDisk(tablet.profile, gone)).toEqual([])
  isOn(await tablet.opensAgain())
  await ana.isLockedAfterHandOver()
  await nobodyFinds(gone)
  await ana.unlocks()
  await ana.button('Open the visit').click()
  await page.getByText(another).first().waitFor()
  expect(await page.content()).not.toContain(unchosen)
}, 120_000)
