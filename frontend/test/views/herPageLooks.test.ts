import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { amara, visitDue } from '../../src/tablet/people.testing'
import { startChromium } from '../../tools/chromium.mjs'
import { aCouncil } from './aCouncil'
import { looked } from './looked'
import { onThePage } from './onThePage'

let council: Awaited<ReturnType<typeof aCouncil>>
let browser: Browser
let page: Page
let ana: ReturnType<typeof onThePage>

beforeAll(async () => {
  council = await aCouncil((county) => county.tells(amara, [visitDue]))
  browser = await startChromium()
  page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  ana = onThePage(page)
  await ana.setsUp(council.url)
  await ana.button(/^Amara/).click()
}, 120_000)
afterAll(async () => {
  await browser.close()
  council.closes()
})

const looksWell = async (state: string) => expect(await looked(page, `her-page-${state}`)).toEqual([])

test('before it is handed over the worker reads what happens and how the tablet is set up', async () => {
  await ana.button('Hand the tablet to Amara').click()
  await looksWell('before')
  await page.getByText('Guided Access').scrollIntoViewIfNeeded()
  await looksWell('set-up')
  for (const words of [/Guided Access/, /Android.*pinning.*kiosk/, /Windows.*kiosk/])
    await expect.poll(() => page.getByText(words).count()).toBe(1)
}, 120_000)

test('her page is whole and easy to touch in every state, in each size and light', async () => {
  await ana.handsItOverFromHere('Amara')
  await looksWell('limits')
  await ana.starts()
  await looksWell('choosing')
  await ana.writes('Maths is hard.')
  await looksWell('words')
  await ana.button('Keep it for later').click()
  await page.getByText('This is locked on the tablet').waitFor()
  await ana.button('Something else').click()
  await ana.button('How it feels').click()
  await page.getByText('Worried').click()
  await looksWell('faces')
  await ana.button('Something else').click()
  await ana.draws()
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await looksWell('drawing')
  await ana.button('Something else').click()
  await page.getByRole('heading', { name: 'What you have kept' }).waitFor()
  await looksWell('kept')
  await ana.button(/^Give the tablet back/).click()
  await looksWell('giving')
}, 120_000)

test('what is gone, the cover and the screens after it look the same', async () => {
  await ana.button('Go on').click()
  await ana.writes('Not for anybody.')
  await ana.button(/^Just for me/).click()
  await ana.isAt('It is gone')
  await looksWell('gone')
  await ana.button('Go on').click()
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await looksWell('cover')
  await ana.button('Touch to go on').click()
  await ana.givesItBack()
  await looksWell('unlock')
  await ana.unlocks()
  await looksWell('back')
}, 120_000)
