import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { County } from '../../src/tablet/County.testing'
import { amara, kofi, visitDue } from '../../src/tablet/people.testing'
import { startChromium } from '../../tools/chromium.mjs'
import { staticServer } from '../../tools/static-server.mjs'
import { theBuiltClient } from '../theBuiltClient'

const PASSPHRASE = 'copper violet garden muffin walnut'
const HERS = 'I want to sleep in my own bed.'

let site: Server
let browser: Browser
let page: Page

beforeAll(async () => {
  const county = await County.open()
  county.nowMs = Date.now()
  county.tells(amara, [visitDue])
  county.tells(kofi)
  const api = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      const headers = new Headers(Object.entries(request.headers).map(([k, v]): [string, string] => [k, String(v)]))
      const answer = await county.fetching(request.url!, { method: request.method!, headers, ...(body && { body }) })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(await answer.text())
    })().catch(() => response.destroy())
  })
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done))
  site = staticServer(theBuiltClient, { api: `http://127.0.0.1:${(api.address() as AddressInfo).port}` })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  browser = await startChromium()
  page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
}, 60_000)
afterAll(async () => {
  await browser.close()
  site.close()
})

const address = () => `http://localhost:${(site.address() as AddressInfo).port}/`
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first()
const unlocks = async () => {
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await button('Unlock').click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
}
const hands = async () => {
  await button(/^Amara/).click()
  await button('Hand the tablet to Amara').click()
  await page.getByRole('radio', { name: 'Short sentences' }).check()
  await button('Hand it to Amara now').click()
  await page.getByRole('heading', { name: 'Hello Amara' }).waitFor()
}

test('a child shows one thing and rubs another out; every way out ends at the unlock screen', async () => {
  await page.goto(address())
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await button('Choose my own instead').click()
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByLabel('Type it again').fill(PASSPHRASE)
  await button('Set up this tablet').click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await hands()
  expect(await page.content()).not.toContain('Kofi')
  await button('I have read this. Start').click()
  await button('Write').click()
  await page.getByLabel('Your own words').fill('Only for me.')
  await button(/^Just for me/).click()
  await page.getByRole('heading', { name: 'It is gone' }).waitFor()
  await button('Go on').click()
  await button('Write').click()
  await page.getByLabel('Your own words').fill(HERS)
  await button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'This tablet was handed to a child' }).waitFor()
  await page.goto(`${address()}views.html`)
  await page.getByRole('heading', { name: 'This tablet was handed to a child' }).waitFor()
  await unlocks()
  await page.getByText('Amara showed you 1 thing').waitFor()
  await page.getByText('Something was just for Amara').waitFor()
  await button('Open the visit').click()
  await page.getByText(HERS).first().waitFor()
  expect(await page.content()).not.toContain('Only for me.')
}, 90_000)

test('what she has said over time opens behind the strict policy, with its own sheet', async () => {
  await button('What Amara has said over time').click()
  await button('Only me').click()
  await page.getByText('No words of Amara’s are on this tablet yet.').waitFor()
  expect(await page.locator('.voice').evaluate((part) => getComputedStyle(part).display)).toBe('grid')
})
