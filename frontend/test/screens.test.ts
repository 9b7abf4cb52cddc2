import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { childWords } from '../src/kit/words/childWords'
import { unlockWords } from '../src/kit/words/unlockWords'
import { chromiumPath, startChromium } from '../tools/chromium.mjs'
import { staticServer } from '../tools/static-server.mjs'
import { aServerFromSamples } from './aServerFromSamples'
import { theBuiltClient } from './theBuiltClient'

let browser: Browser
let server: Server
let page: Page
const told: string[] = []

describe.skipIf(!chromiumPath)('the built client under the production headers', () => {
  beforeAll(async () => {
    server = staticServer(theBuiltClient, { before: aServerFromSamples })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    browser = await startChromium()
    page = await browser.newPage()
    page.on('pageerror', (error) => told.push(error.message))
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && told.push(message.text()))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, lineNumber }) =>
        console.error(`the policy refused ${effectiveDirective} at ${sourceFile}:${lineNumber}`),
      ),
    )
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })

  test('is set up, shows a child and opens a visit without one violation', { timeout: 120_000 }, async () => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const five = await page.locator('#suggested').innerText()
    await page.locator('#new-passphrase input').fill(five)
    await page.getByText(unlockWords.setUp).click()
    await page.getByText('Amara Danso').first().click({ timeout: 60_000 })
    await page.getByText(childWords.start, { exact: true }).click()
    await page.locator('textarea').first().fill('She said that the new room is quiet.')
    await page.locator('input[type=radio], [role=radio]').first().check({ force: true })
    expect(told.filter((line) => !/status of 503/.test(line))).toEqual([])
  })
})
