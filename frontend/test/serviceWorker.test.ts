import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { updateWords } from '../src/shell/Updates'
import { chromiumPath, startChromium } from '../tools/chromium.mjs'
import { aSite } from './aSite'

let browser: Browser
let site: Awaited<ReturnType<typeof aSite>>
let page: Page

const ONE = 'Visits, recorded at the door.'
const TWO = 'The next version.'
const version = () => page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=description]')?.content)
const shells = () => page.evaluate(async () => (await caches.keys()).sort())
const installed = () => page.evaluate(async () => void (await navigator.serviceWorker.ready))
const look = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const next = registration.installing
    if (!next) return 'nothing new'
    return new Promise<string>((done) => {
      next.addEventListener('statechange', () => done(next.state))
    })
  })
const say = (kind: string) =>
  page.evaluate(async (kind) => {
    const { waiting } = await navigator.serviceWorker.ready
    const swapped = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
    waiting?.postMessage({ kind })
    if (kind === 'swap') await swapped
  }, kind)

describe.skipIf(!chromiumPath)('the service worker', { timeout: 60_000 }, () => {
  beforeAll(async () => void (browser = await startChromium()))
  afterAll(() => browser.close())
  beforeEach(async () => {
    site = await aSite()
    page = await (await browser.newContext()).newPage()
    await page.goto(site.url)
    await installed()
    await page.reload()
  }, 120_000)
  afterEach(async () => {
    await page.context().close()
    site.remove()
  })

  test('Doorstep opens with the server gone, under any of its addresses', async () => {
    // The browser's own cache would hide what ours forgot.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
    site.goDown()
    await page.reload()
    expect(await version()).toBe(ONE)
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
    await page.goto(`${site.url}/child`)
    expect(await version()).toBe(ONE)
  })

  test('what the server says about a child is never kept', async () => {
    await page.evaluate(async () => {
      await fetch('/api/v1/me')
      await fetch('/api/v1/sync/push', { method: 'POST', body: '{}' })
    })
    expect(site.asked).toEqual(expect.arrayContaining(['/api/v1/me', '/api/v1/sync/push']))
    const kept = await page.evaluate(async () => {
      const all = (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
      )
      return (await Promise.all(all)).flat()
    })
    expect(kept).toContain('/')
    expect(
      kept.filter((path) => !/^\/($|views\.html$|assets\/|icons\/icon\.svg$|manifest\.webmanifest$)/.test(path)),
    ).toEqual([])
    site.goDown()
    await expect(page.evaluate(() => fetch('/api/v1/me').then(() => 'answered'))).rejects.toThrow()
  })

  test('signing in and out always goes to the server', async () => {
    for (const path of ['/login', '/logout', '/login/oauth2/code/doorstep?code=x']) {
      await page.goto(site.url + path).catch(() => undefined)
      expect(site.asked).toContain(path)
    }
  })

  test('a new version waits for the word, and the old one keeps all its files until then', async () => {
    const [old] = await shells()
    site.release(TWO)
    expect(await look()).toBe('installed')
    await page.reload()
    expect(await version()).toBe(ONE)
    expect(await shells()).toHaveLength(2)
    await say('something else')
    await page.reload()
    expect(await version()).toBe(ONE)
    await say('swap')
    await page.reload()
    expect(await version()).toBe(TWO)
    await expect.poll(shells).not.toContain(old)
  })

  test('a half-installed update leaves the present version whole', async () => {
    const before = await shells()
    site.releaseHalf(TWO)
    expect(await look()).toBe('redundant')
    expect(await shells()).toEqual(before)
    await expect.poll(() => page.getByText(updateWords.incomplete).isVisible()).toBe(true)
    site.goDown()
    await page.reload()
    expect(await version()).toBe(ONE)
  })
})
