import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { amara, kofi, visitDue } from '../../src/tablet/people.testing'
import { startChromium } from '../../tools/chromium.mjs'
import { aCouncil } from './aCouncil'
import { onThePage } from './onThePage'

const HERS = 'I want to sleep in my own bed.'
const LATER = 'I will say it when I am ready.'
const ANAS = 'Typed a moment before the tablet changed hands.'

let council: Awaited<ReturnType<typeof aCouncil>>
let browser: Browser
let page: Page
let ana: ReturnType<typeof onThePage>

beforeAll(async () => {
  council = await aCouncil((county) => {
    county.tells(amara, [visitDue])
    county.tells(kofi)
  })
  browser = await startChromium()
  page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  ana = onThePage(page)
  await ana.setsUp(council.url)
}, 120_000)
afterAll(async () => {
  await browser.close()
  council.closes()
})

test('a child shows one thing and rubs another out; the worker reads the one and asks about the other', async () => {
  await ana.handsItTo('Amara')
  expect(await page.content()).not.toContain('Kofi')
  await ana.starts()
  await ana.writes('Only for me.')
  await ana.button(/^Just for me/).click()
  await ana.isAt('It is gone')
  await ana.button('Go on').click()
  await ana.writes(HERS)
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await ana.givesItBack()
  await ana.unlocks()
  await page.getByText('Amara showed you 1 thing').waitFor()
  await page.getByText('Something was just for Amara').waitFor()
  await ana.button('Open the visit').click()
  await page.getByText(HERS).first().waitFor()
  expect(await page.content()).not.toContain('Only for me.')
}, 120_000)

test('handed over out of a visit, it keeps what was typed last, and what she drew is a picture of that visit', async () => {
  await page.getByLabel('Your summary').fill(ANAS)
  await ana.handsItOver('Amara')
  await ana.starts()
  await ana.draws()
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await ana.button('Something else').click()
  await ana.button('Go on').click()
  await ana.button('Draw on').waitFor()
  await ana.button('Something else').click()
  await ana.button('How it feels').click()
  await page.getByText('Worried').click()
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await ana.givesItBack()
  await ana.unlocks()
  await page.getByText('Amara showed you 2 things').waitFor()
  await ana.button('Open the visit').click()
  expect(await page.getByLabel('Your summary').inputValue()).toBe(ANAS)
  await page.getByText(HERS).first().waitFor()
  await page.locator('.picture img').waitFor()
  await page.getByText('Worried').first().waitFor()
}, 120_000)

test('what she keeps for later is counted and read by nobody, until another day when she shows it', async () => {
  await ana.handsItOver('Amara')
  await ana.starts()
  await ana.writes(LATER)
  await ana.button('Keep it for later').click()
  await page.getByText('This is locked on the tablet').waitFor()
  await ana.givesItBack()
  await ana.unlocks()
  await page.getByText('Amara has kept 1 thing for later.').first().waitFor()
  await ana.button('Open the visit').click()
  await page.getByText(HERS).first().waitFor()
  expect(await page.content()).not.toContain(LATER)
  await ana.handsItOver('Amara')
  await ana.starts()
  await page.getByText('Nobody reads it until you show it').waitFor()
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await ana.givesItBack()
  await ana.unlocks()
  await page.getByText('Amara showed you 1 thing').waitFor()
  await ana.button('Open the visit').click()
  await page.getByText(LATER).first().waitFor()
}, 120_000)

test('what she has said over time opens behind the strict policy, with its own sheet', async () => {
  await ana.button('What Amara has said over time').click()
  await ana.button('Only me').click()
  await page.getByText('No words of Amara’s are on this tablet yet.').waitFor()
  expect(await page.locator('.voice').evaluate((part) => getComputedStyle(part).display)).toBe('grid')
})
