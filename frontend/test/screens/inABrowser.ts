import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startChromium } from '../../tools/chromium.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const here = join(root, 'test/screens')
const PHONE = { width: 360, height: 740 }
const TABLET = { width: 820, height: 1180 }
export const onDesktop = { desktop: { width: 1280, height: 900 } }
/** As long as the longest part, so that nothing that sticks to the edge of the screen lies over it. */
const LONG = 3_200

/** The real screens in a real browser on a tablet made of memory; each test begins on Today. */
export function inABrowser() {
  const outDir = mkdtempSync(join(tmpdir(), 'doorstep-screens-'))
  const errors: string[] = []
  let server: PreviewServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const config = {
      root: here,
      configFile: join(root, 'vite.config.ts'),
      publicDir: false as const,
      logLevel: 'error' as const,
    }
    await build({ ...config, build: { outDir, emptyOutDir: true } })
    server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
    browser = await startChromium()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(outDir, { recursive: true })
  })

  beforeEach(async () => {
    await page?.context().close()
    const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', timezoneId: 'Europe/London' })
    page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(server.resolvedUrls!.local[0]!)
    await page.getByRole('heading', { name: 'Today' }).waitFor()
  })

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })

  return {
    errors,
    page: () => page,
    button,
    radio: (name: string) => page.getByRole('radio', { name, exact: true }),
    question: (name: string) => page.getByRole('radiogroup', { name }),
    async startsAVisitTo(name: string) {
      await button(new RegExp(`^${name}`)).click()
      await button('Start visit').click()
      await page.getByRole('heading', { level: 1, name: /^Visit to/ }).waitFor()
    },
    /** One part of the page on phone and tablet, light and dark, in target/pictures: for a person to look at. */
    async picture(name: string, part: string, also: Record<string, typeof PHONE> = {}) {
      mkdirSync(join(root, 'target/pictures'), { recursive: true })
      for (const [size, viewport] of Object.entries({ phone: PHONE, tablet: TABLET, ...also }))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ ...viewport, height: LONG })
          await page.emulateMedia({ colorScheme })
          await page
            .locator(part)
            .screenshot({ path: join(root, `target/pictures/${name}-${size}-${colorScheme}.png`) })
        }
      await page.setViewportSize(PHONE)
      await page.emulateMedia({ colorScheme: 'light' })
    },
  }
}
