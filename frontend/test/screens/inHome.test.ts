import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath, startChromium } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { PICTURES, theScreens } from './theScreens'

declare const fixture: FixtureTablet

const SIZES = { phone: { width: 360, height: 740 }, tablet: { width: 820, height: 1180 } }

/** What a child's file holds and nobody in her home may read over a shoulder. */
const HER_FILE = [
  'threatened staff',
  'large dog',
  'still has my bike',
  'misses her mother',
  'does not sleep at home',
  'non-molestation',
  'rang the night team',
  'Bring the photographs',
  'asked where she is',
  'Social worker referred',
]
/** Other children on the same tablet. */
const OTHERS = ['Tomasz', 'Mensah', 'Zahra', 'Rahimi', 'Oluwaseun', 'Priya', 'Marsh']

describe.skipIf(!chromiumPath)('while somebody may be looking', () => {
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
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    await page.evaluate(() => {
      const at = '2026-11-22T23:40:00.000Z'
      const contact = { at, how: 'PHONE' as const, who: 'Tomasz', did: 'Her father rang the night team.' }
      fixture.contacts['c-1'] = [{ recordId: 'r-night', contact, author: 'Moira Daly' }]
      const since = { from: 'Ben Okoro', knownSince: '2026-03-02', standsIn: false }
      fixture.handovers['c-1'] = { id: 'al-2', ...since, nextNote: 'Bring the photographs.' }
      fixture.notices = [{ noticeId: 'n', at, sentence: 'Somebody asked where she is.', child: 'Zahra Rahimi' }]
      const { card } = fixture.children.find((one) => one.card.id === 'c-1')!
      const known = { source: 'CASE_SYSTEM' as const, asOf: '2026-11-20' }
      card.facts = { f: { kind: 'LEGAL', on: '2026-05-11', text: 'Social worker referred her.', ...known } }
      return fixture.sync()
    })
  })

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })

  /** Everything that stands in the document, shadows and typed values included. */
  const document_ = () =>
    page.evaluate(() => {
      const texts: string[] = [document.title, location.href]
      const walk = (node: Node): void => {
        if (node instanceof Element) {
          texts.push(...[...node.attributes].map((it) => it.value))
          if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) texts.push(node.value)
          if (node.shadowRoot) walk(node.shadowRoot)
        }
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
        node.childNodes.forEach(walk)
      }
      walk(document)
      return texts.join('\n')
    })

  const found = async (words: string[]): Promise<string[]> => {
    const text = await document_()
    return words.filter((word) => text.includes(word))
  }

  async function showsNothing(name: string): Promise<void> {
    expect(await found([...HER_FILE, ...OTHERS]), name).toEqual([])
    await pictures(name)
  }

  async function pictures(name: string): Promise<void> {
    for (const [size, viewport] of Object.entries(SIZES))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await page.screenshot({ path: join(PICTURES, `in-home-${name}-${size}-${colorScheme}.png`) })
      }
    await page.setViewportSize(SIZES.phone)
    await page.emulateMedia({ colorScheme: 'light' })
  }

  async function isAtAmaras(): Promise<void> {
    await button(/^Amara Boateng/).click()
    await button('Start visit').click()
    await page.getByRole('heading', { level: 1, name: /^Visit to/ }).waitFor()
  }

  it('the words that are looked for stand on Today and on the card, so that they would be found', async () => {
    expect(await found(OTHERS)).toEqual(OTHERS)
    await button(/^Amara Boateng/).click()
    await page.locator('#handover').waitFor()
    expect(await found(HER_FILE)).toEqual(HER_FILE.filter((words) => words !== 'asked where she is'))
  })

  it('a visit shows nothing of what was known before, from its first moment to its last', async () => {
    await isAtAmaras()
    await showsNothing('visit-begun')
    await radio('It took place').check()
    await page.getByRole('radiogroup', { name: 'Did you see Amara?' }).getByRole('radio', { name: 'Yes, seen' }).check()
    await page.getByRole('checkbox', { name: 'Mark Bell, father' }).check()
    await showsNothing('visit-answered')
    await page.locator('.pictures').first().scrollIntoViewIfNeeded()
    await showsNothing('pictures')
    await button('Finish').click()
    await page.locator('#needed').waitFor()
    await showsNothing('still-needed')
    await page.evaluate(() => void (fixture.refuseSaves = { kind: 'no-room' }))
    await page.getByLabel('Amara’s exact words').fill('My room is cold.')
    await page.getByText(/Not saved: this tablet is full/).waitFor()
    await showsNothing('not-saved')
  }, 90_000)

  it('a page to draw on shows nothing but itself, and is covered like everything else', async () => {
    await isAtAmaras()
    await radio('It took place').check()
    await button('Draw together').click()
    await page.getByRole('dialog', { name: 'Amara’s page' }).waitFor()
    await showsNothing('drawing')
    await button('Done').focus()
    await page.keyboard.press('Escape')
    await button('Carry on').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await found(['Amara'])).toEqual([])
  }, 60_000)

  it('a finished visit shows nothing but that it is safe', async () => {
    await isAtAmaras()
    await radio('Did not take place').check()
    await radio('No one was home').check()
    await showsNothing('did-not-take-place')
    await button('Finish').click()
    await page.locator('#delivery').waitFor()
    await showsNothing('finished')
  }, 60_000)

  it('what is known is shown when it is asked for, and is hidden again by a cover', async () => {
    await isAtAmaras()
    await button('Show what to know').click()
    await page.getByText('threatened staff').waitFor()
    expect(await found(HER_FILE)).toEqual(['threatened staff', 'large dog', 'still has my bike'])
    await page.keyboard.press('Escape')
    await button('Carry on').waitFor()
    await showsNothing('covered')
    expect(await found(['Amara', 'Doorstep', 'visit to', 'Visit to', 'child'])).toEqual([])
    await button('Carry on').focus()
    await page.keyboard.press('Enter')
    await button('Show what to know').waitFor()
    await showsNothing('uncovered')
  }, 60_000)

  it('one touch covers every in-home screen', async () => {
    await isAtAmaras()
    await button('Cover the screen').click()
    await button('Carry on').click()
    await button('Today').click()
    await button('Cover the screen').click()
    expect(await found(['Amara', ...OTHERS])).toEqual([])
    await button('Carry on').click()
    await page.getByRole('heading', { name: 'Your visit is still open' }).waitFor()
  })

  for (const [name, leaves] of [
    ['Today in the bar', () => button('Today').click()],
    ['what was sent, in the bar', () => button('Sent and waiting').click()],
    ['the way back to her card', () => page.goBack()],
  ] as const)
    it(`a slip of the thumb to ${name} shows nothing until it is asked for`, async () => {
      await isAtAmaras()
      await radio('It took place').check()
      await page.getByLabel('Amara’s exact words').fill('I want to see Mum at Christmas.')
      await leaves()
      await page.getByRole('heading', { name: 'Your visit is still open' }).waitFor()
      expect(await found(['Amara', 'Boateng'])).toEqual([])
      await showsNothing(`aside-${name.split(' ').at(-1)}`)
      await button('Go on with the visit').click()
      expect(await page.getByLabel('Amara’s exact words').inputValue()).toBe('I want to see Mum at Christmas.')
      await leaves()
      await button(/^Show: /).click()
      await page
        .getByText(/Amara Boateng|Nothing has been finished|Sent and waiting/)
        .first()
        .waitFor()
      await page.getByRole('heading', { name: 'Your visit is still open' }).waitFor({ state: 'detached' })
    })

  it('a visit that is put aside by its own button leads to Today at once', async () => {
    await isAtAmaras()
    await button('Finish later').click()
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
