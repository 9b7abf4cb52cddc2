import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath, startChromium } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { PICTURES, theScreens } from './theScreens'

declare const fixture: FixtureTablet

const SIZES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
}
const PHONE = { phone: SIZES.phone }

describe.skipIf(!chromiumPath)('before the door', () => {
  let server: Awaited<ReturnType<typeof theScreens>>
  let browser: Browser
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    server = await theScreens()
    browser = await startChromium()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  beforeEach(async () => {
    await page?.context().close()
    const context = await browser.newContext({ viewport: SIZES.phone, locale: 'en-GB', timezoneId: 'Europe/London' })
    page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(server.address)
    await page.getByRole('heading', { name: 'Today' }).first().waitFor()
  })

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const opensAmara = async (): Promise<void> => {
    await button(/^Amara Boateng/).click()
    await page.getByRole('heading', { level: 1, name: 'Amara Boateng' }).waitFor()
  }

  /** Whole pages in every size and light, and with text at twice its size; nothing may run out of the side. */
  async function pictures(name: string, sizes: Partial<typeof SIZES> = SIZES): Promise<void> {
    const take = (more: string) =>
      page.screenshot({ path: join(PICTURES, `${name}-${more}.png`), fullPage: true, animations: 'disabled' })
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport)
      expect(await tooWide(), `what runs out of the side of ${name} on a ${size}`).toBe(0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await take(`${size}-${colorScheme}`)
      }
    }
    await page.setViewportSize(SIZES.phone)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    expect(await tooWide(), `what runs out of the side of ${name} at twice the text`).toBe(0)
    await take('phone-large-text')
    await page.evaluate(() => void (document.documentElement.style.fontSize = ''))
  }

  const inOrder = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((it) => it.id))

  it('in Safari on an iPad the set-up asks for the home screen first, and there it asks no more', async () => {
    const setsUpWith = (standalone: boolean) =>
      page.evaluate((standalone) => {
        Object.defineProperty(navigator, 'standalone', { value: standalone, configurable: true })
        fixture.become({ state: 'open' })
        fixture.become({ state: 'new' })
      }, standalone)
    await setsUpWith(false)
    await page.getByText('Tap Share, then Add to Home Screen.').waitFor()
    await pictures('set-up-in-safari')
    await setsUpWith(true)
    await page.getByRole('heading', { name: 'Choose your passphrase' }).waitFor()
    expect(await page.locator('#add-first').count()).toBe(0)
  }, 60_000)

  it('Today goes from who is overdue by who was promised a visit today to who is due, and keeps a home together', async () => {
    await page.evaluate(() => {
      const child = (id: string) => fixture.children.find(({ card }) => card.id === id)!
      child('c-6').next = { on: '2026-11-23', note: 'Bring the puzzle.' }
      child('c-10').next = { on: '2026-11-20' }
      child('c-11').next = { on: '2026-11-30' }
      const zahra = child('c-5').card
      zahra.addresses = { 'a-z': { lines: '9 Canal Street,\nNorham', postcode: 'ZZ1 1AA' } }
      zahra.livesAt = 'a-z'
      const mia = child('c-12').card
      mia.addresses = { 'a-other': { lines: '9 Canal street, Norham', postcode: 'ZZ1 1AA' } }
      mia.livesAt = 'a-other'
      return fixture.sync()
    })
    await page.getByText('Bring the puzzle.').waitFor()
    const groups = await page.locator('section.group').evaluateAll((all) =>
      all.map((group) => [
        group
          .querySelector('h2')!
          .textContent!.replace(/ \d+ child.*/s, '')
          .trim(),
        [...group.querySelectorAll('.row-name')].map((it) => it.textContent!.split(' ')[0]),
      ]),
    )
    expect(groups.slice(0, 3)).toEqual([
      ['Overdue', ['Tomasz', 'Zahra']],
      ['Today', ['Mia', 'Oluwaseun']],
      ['Within a week', ['Baby', 'Amara', 'Kofi']],
    ])
    expect(await page.getByText('A visit was promised for Friday 20 November and has not been made.').count()).toBe(1)
    expect(await button(/^Kofi Boateng/).innerText()).toContain('Same home as Amara')
    expect(await button(/^Zahra Rahimi/).innerText()).toContain('Same home: Priya')
    await pictures('today')
  }, 60_000)

  it('the card reads from safety to what a child is proud of, and says how old it is', async () => {
    await opensAmara()
    expect(await inOrder('.card-grid .stack:first-child > section')).toEqual([
      'safety',
      'home',
      'others',
      'talking',
      'last-said',
      'promised',
      'likes',
    ])
    const card = await page.getByRole('main').innerText()
    expect(card).toContain('As of 09:12 today')
    expect(card).toContain('The next visit was promised for Friday 11 December.')
    expect(card).toContain('Swam 400 metres without a stop')
    await pictures('card')
  }, 60_000)

  it('a card of which little is known says so, kindly, and nothing is made up', async () => {
    await button(/^Tomasz Nowak/).click()
    await page.getByText('Nothing is written here yet. Tomasz may like to be asked.').waitFor()
    await page.getByText('No next visit was promised.').waitFor()
    expect(await page.locator('#dated-facts').count()).toBe(0)
    await pictures('card-empty', PHONE)
  }, 60_000)

  it('long names and names from right to left stay whole', async () => {
    await page.evaluate(() => {
      const { card } = fixture.children.find((one) => one.card.id === 'c-1')!
      card.name = 'عبد الرحمن'
      card.familyName = 'القاسمي'
      fixture.children.find((one) => one.card.id === 'c-2')!.card.familyName =
        'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'
      return fixture.sync()
    })
    await button(/القاسمي/).waitFor()
    await pictures('today-names', PHONE)
    await button(/القاسمي/).click()
    await page.getByRole('heading', { level: 1, name: 'عبد الرحمن القاسمي' }).waitFor()
    await pictures('card-names', PHONE)
    await button(/^Everything by date/).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await pictures('chronology-names', PHONE)
  }, 60_000)

  async function opensTheChronology(): Promise<void> {
    await page.evaluate(() => {
      const contact = { at: '2026-10-31T23:40:00.000Z', how: 'PHONE' as const, who: 'her carer', did: 'She is safe.' }
      const times = { capturedAt: '2026-10-31T23:58:00.000Z', sealedAt: '2026-11-01T00:10:00.000Z' }
      fixture.contacts['c-1'] = [{ recordId: 'r-night', contact, author: 'Moira Daly', ...times }]
      const [, settled] = fixture.visits['c-1']!
      const startedAt = '2026-09-30T15:00:00.000Z'
      fixture.visits['c-1']!.push({
        ...settled!,
        recordId: 'r-vain',
        happenedAt: startedAt,
        capturedAt: startedAt,
        visit: { ...settled!.visit, attempt: { outcome: 'DID_NOT_TAKE_PLACE', startedAt, reason: 'NO_ONE_HOME' } },
      })
      return fixture.sync()
    })
    await opensAmara()
    await button(/^Everything by date/).click()
    await page.getByRole('heading', { level: 1, name: 'Amara’s chronology' }).waitFor()
  }

  it('the chronology tells a life by month, the newest first, each fact with its source', async () => {
    await opensTheChronology()
    const days = await page.locator('.entry time').evaluateAll((all) => all.map((it) => it.getAttribute('datetime')))
    expect(days).toEqual([...days].sort().reverse())
    expect(days.length).toBeGreaterThan(12)
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'November 2026',
      'October 2026',
      'September 2026',
      'June 2026',
      'May 2026',
      'March 2026',
      'November 2025',
    ])
    const dentist = page.locator('.entry').filter({ hasText: 'One filling' })
    expect(await dentist.innerText()).toContain('From the case system, as of 20 November 2026')
    await pictures('chronology')
  }, 60_000)

  it('the chronology shows one kind when it is asked for, and goes back to everything', async () => {
    await opensTheChronology()
    await button(/^Health/).click()
    expect(await page.locator('.entry strong').allInnerTexts()).toEqual([
      'Strengths and difficulties (SDQ)',
      'Health',
      'Dentist',
      'Dentist',
    ])
    expect(await page.getByRole('status').filter({ hasText: '4 entries' }).count()).toBe(1)
    await button(/^Did not take place/).click()
    expect(await page.locator('.entry strong').allInnerTexts()).toEqual(['Visit did not take place: no one was home'])
    await button(/^Everything \d/).click()
    expect(await page.locator('.entry').count()).toBeGreaterThan(12)
  })

  it('the four times of an entry are told when they are asked for, and one that is not known says so', async () => {
    await opensTheChronology()
    expect(await page.locator('.times').count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Show the four times of each entry' }).check()
    const night = page.locator('.entry').filter({ hasText: 'She is safe.' }).locator('.times')
    expect((await night.innerText()).split('\n').filter(Boolean)).toEqual([
      'Happened',
      '23:40 on Saturday 31 October',
      'Written down',
      '23:58 on Saturday 31 October',
      'Sealed',
      '00:10 on Sunday 1 November',
      'Received',
      'not yet',
    ])
    await pictures('chronology-times', PHONE)
  }, 60_000)

  it('an action that was promised is ticked in the new visit', async () => {
    await opensAmara()
    await button('Start visit').click()
    await page.getByRole('radio', { name: 'It took place', exact: true }).check()
    const bike = page.getByRole('radiogroup', { name: 'Ask Mum about the bike and tell Amara' })
    await bike.getByRole('radio', { name: 'Done', exact: true }).check()
    await button('Finish later').click()
    const saved = await page.evaluate(() => fixture.saves.at(-1)!.children['c-1']!.earlierActions)
    expect(saved).toEqual({ 'x-1': 'DONE' })
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
