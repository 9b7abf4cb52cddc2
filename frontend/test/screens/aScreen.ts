import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startChromium } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { theScreens } from './theScreens'

declare global {
  // The tablet of memory behind the screens; only a test reaches it.
  var fixture: FixtureTablet
}

/** The screens in a real browser, each time in a context of its own. */
export async function screensInABrowser(): Promise<{
  open: (options?: BrowserContextOptions) => Promise<Page>
  close: () => Promise<void>
}> {
  const server = await theScreens()
  const browser: Browser = await startChromium()
  return {
    open: async (options) => {
      const phone = { width: 360, height: 740 }
      const context = await browser.newContext({
        ...{ viewport: phone, locale: 'en-GB', timezoneId: 'Europe/London' },
        ...options,
      })
      const page = await context.newPage()
      await page.goto(server.address)
      await page.getByRole('heading', { name: 'Today' }).waitFor()
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
