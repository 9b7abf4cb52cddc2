import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, startChromium } from '../../tools/chromium.mjs'
import { PICTURES } from './theScreens'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(here))
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = { phone: { width: 360, height: 740 }, tablet: { width: 820, height: 1180 } }

describe.skipIf(!chromiumPath)('a child’s own page in other languages', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'doorstep-page-'))
  let server: PreviewServer
  let browser: Browser

  beforeAll(async () => {
    const config = { root: here, configFile: join(root, 'vite.config.ts'), publicDir: false as const }
    const input = join(here, 'page.html')
    await build({ ...config, logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions: { input } } })
    server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
    browser = await startChromium()
    mkdirSync(PICTURES, { recursive: true })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(outDir, { recursive: true })
  })

  async function on<T>(search: string, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ viewport: SIZES.phone, locale: 'en-GB' })
    try {
      const page = await context.newPage()
      await page.goto(`${server.resolvedUrls!.local[0]!}page.html?${search}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return await look(page)
    } finally {
      await context.close()
    }
  }

  async function pictures(page: Page, name: string): Promise<void> {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport)
      await page.screenshot({ path: join(PICTURES, `${name}-${size}.png`), fullPage: true })
    }
    await page.setViewportSize(SIZES.phone)
  }

  async function breaks(page: Page): Promise<string[]> {
    await page.addScriptTag({ content: axe.source })
    const found = await page.evaluate(
      (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
      RULES,
    )
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }

  it('in Arabic it reads from the right, says so to a screen reader, and is marked as a sample', async () => {
    await on('ar', async (page) => {
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'ar',
        'rtl',
      ])
      await page.getByText('Sample, not checked by a translator').waitFor()
      expect(await page.title()).toBe('صفحتي')
      const warning = page.locator('.her-limits')
      const edges = await warning.evaluate((part) => {
        const { borderInlineStartWidth, borderRightWidth, borderLeftWidth } = getComputedStyle(part)
        return [borderInlineStartWidth === borderRightWidth, borderLeftWidth]
      })
      expect(edges).toEqual([true, '0px'])
      expect(await breaks(page)).toEqual([])
      await pictures(page, 'page-ar-limits')
      await page.getByRole('button', { name: 'قرأت هذا. لنبدأ' }).click()
      await pictures(page, 'page-ar-tools')
      await page.getByRole('button', { name: 'ما أشعر به' }).click()
      await page.getByRole('radio', { name: 'قلق' }).check()
      expect(await breaks(page)).toEqual([])
      await pictures(page, 'page-ar-faces')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await page.getByRole('button', { name: /^احتفظ به/ }).click()
      await page.getByText('هذا مقفل في الجهاز').waitFor()
    })
  })

  it('in Polish a child draws with a pen whose tools are named in Polish', async () => {
    await on('pl', async (page) => {
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'pl',
        'ltr',
      ])
      await page.getByText('Sample, not checked by a translator').waitFor()
      await pictures(page, 'page-pl-limits')
      await page.getByRole('button', { name: 'To już wiem. Zaczynamy' }).click()
      await page.getByRole('button', { name: 'Rysuję' }).click()
      await page.getByRole('button', { name: 'Rysuj', exact: true }).click()
      await page.getByRole('radio', { name: 'Czerwony' }).waitFor()
      await pictures(page, 'page-pl-pad')
      await page.getByRole('button', { name: 'Gotowe' }).click()
    })
  })

  it('in English it bears no mark, and an unknown language is English and says that it is', async () => {
    for (const search of ['en', 'xx'])
      await on(search, async (page) => {
        await page.getByRole('heading', { name: 'Hello Amara' }).waitFor()
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB')
        expect(await page.getByText('Sample, not checked').count()).toBe(0)
      })
  })

  it('reads nothing aloud until the worker has said that nobody else can hear', async () => {
    const near = (page: Page): Promise<void> =>
      page.evaluate(() => {
        speechSynthesis.getVoices = () => [{ lang: 'en-GB', localService: true }] as unknown as SpeechSynthesisVoice[]
        speechSynthesis.dispatchEvent(new Event('voiceschanged'))
      })
    await on('en', async (page) => {
      await near(page)
      expect(await page.getByRole('button', { name: 'Read it to me' }).count()).toBe(0)
    })
    await on('en&aloud', async (page) => {
      await page.getByText('This tablet has no voice of its own').waitFor()
      await near(page)
      await page.getByRole('button', { name: 'Read it to me' }).first().waitFor()
    })
  })
})
