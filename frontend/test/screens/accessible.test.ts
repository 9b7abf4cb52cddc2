import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { screensInABrowser } from './aScreen'

/** WCAG 2.2, levels A and AA, and what axe's authors hold to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const TABS_MAX = 300

const SIGHTS: Record<string, BrowserContextOptions> = {
  'on a phone': {},
  'in the dark, on a desktop': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  'with forced colours, on a tablet': { viewport: { width: 820, height: 1180 }, forcedColors: 'active' },
}

const WAYS: Record<string, (page: Page) => Promise<unknown>> = {
  Today: async () => undefined,
  'a child’s card': (page) => card(page),
  'a child’s chronology with its times': async (page) => {
    await card(page)
    await page.getByRole('button', { name: /^Everything by date/ }).click()
    await page.getByRole('checkbox', { name: 'Show the four times of each entry' }).check()
  },
  'a fact on the card that is said to be wrong': async (page) => {
    await card(page)
    await button(page, 'Say that a fact is wrong').first().click()
    await button(page, 'This is wrong: Placement').click()
    await page.getByLabel('What is so instead').waitFor()
  },
  'another screen during a visit': async (page) => {
    await visit(page)
    await button(page, 'Today').click()
    await page.getByRole('heading', { name: 'Your visit is still open' }).waitFor()
  },
  'a visit that is opened': (page) => visit(page),
  'a visit to two children that took place': (page) => tookPlace(page, 'Kofi'),
  'a visit in which the child was not seen': async (page) => {
    await tookPlace(page)
    await radio(page, 'No, not seen').check()
  },
  'a visit to a child who could not be seen alone': async (page) => {
    await tookPlace(page)
    await radio(page, 'Yes, seen').check()
    await radio(page, 'No, I was not able to').check()
  },
  'a visit that did not happen': async (page) => {
    await visit(page)
    await radio(page, 'Did not take place').check()
  },
  'what Finish still asks for': async (page) => {
    await tookPlace(page)
    await button(page, 'Finish').click()
    await page.getByRole('heading', { name: /needed before you can finish/ }).waitFor()
  },
  'what was done together with a child': async (page) => {
    await tookPlace(page)
    await page.getByText('Something you did together with Amara').click()
    for (const tool of ['Three houses', 'From 0 to 10', 'How it feels', 'Five short questions'])
      await button(page, tool).click()
  },
  'what a child has said over time': async (page) => {
    await card(page)
    await button(page, 'What Amara has said over time').click()
    await button(page, 'Only me').click()
    await page.getByRole('img', { name: /^school/ }).waitFor()
  },
  'a page to draw on': async (page) => {
    await tookPlace(page)
    await button(page, 'Draw together').click()
    await page.getByRole('dialog', { name: 'Amara’s page' }).waitFor()
  },
  'what is sent and what waits': async (page) => {
    await page.getByRole('link', { name: 'Sent and waiting' }).or(button(page, 'Sent and waiting')).first().click()
    await page.getByRole('heading', { name: 'Sent and waiting' }).waitFor()
  },
  'the cover': async (page) => {
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
  },
  'the lock': async (page) => {
    await page.evaluate(() => fixture.become({ state: 'locked' }))
    await page.getByLabel('Passphrase').first().waitFor()
  },
  'a tablet that is set up': async (page) => {
    await page.evaluate(() => fixture.become({ state: 'new' }))
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
  'a second tab': async (page) => {
    await page.evaluate(() => fixture.become({ state: 'second-tab' }))
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
}

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function card(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Amara Boateng/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Amara/ }).waitFor()
}

async function visit(page: Page, ...alongside: string[]): Promise<void> {
  await card(page)
  for (const name of alongside) await page.getByRole('checkbox', { name }).check()
  await button(page, 'Start visit').click()
  await page.getByRole('heading', { level: 1, name: /^Visit to/ }).waitFor()
}

async function tookPlace(page: Page, ...alongside: string[]): Promise<void> {
  await visit(page, ...alongside)
  await radio(page, 'It took place').check()
}

/** Goes on with the Tab key until the focus is on what has this name. */
async function reach(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < TABS_MAX; i++) {
    const here = await page.evaluate(nameOfFocus)
    if (typeof name === 'string' ? here === name : name.test(here)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key never came to ${String(name)}`)
}

/** A group of answers is one stop of the Tab key; the arrows go through it, round and round. */
async function chooses(page: Page, answer: string): Promise<void> {
  for (let i = 0; i < TABS_MAX; i++) {
    const { group, name } = await page.evaluate(answerInFocus)
    if (group.includes(answer)) {
      if (name === answer) return void (await page.keyboard.press('Space'))
      await page.keyboard.press('ArrowDown')
    } else await page.keyboard.press('Tab')
  }
  throw new Error(`The keys never came to ${answer}`)
}

function nameOfFocus(): string {
  const focused = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> }
  const group = focused.closest<HTMLElement & { label?: string }>('vaadin-radio-group')?.label
  const own = focused.getAttribute('aria-label') ?? [...(focused.labels ?? [])].map((it) => it.textContent).join(' ')
  return (group ?? (own || focused.textContent) ?? '').replace(/\s+/g, ' ').trim()
}

function answerInFocus(): { group: string[]; name: string } {
  const focused = document.activeElement as HTMLElement
  const all = focused
    .closest('vaadin-radio-group')
    ?.querySelectorAll<HTMLElement & { label: string }>('vaadin-radio-button')
  const name = focused.closest<HTMLElement & { label: string }>('vaadin-radio-button')?.label ?? ''
  return { group: [...(all ?? [])].map(({ label }) => label), name }
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source })
  // What the bar that stays in view lies over is no smaller for it; a focused field is never under it.
  await page.evaluate(() => scrollTo(0, 0))
  const found = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  )
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`,
  )
}

describe.skipIf(!chromiumPath)('everybody can use the screens', () => {
  let screens: Awaited<ReturnType<typeof screensInABrowser>>

  beforeAll(async () => {
    screens = await screensInABrowser()
  }, 120_000)

  afterAll(() => screens?.close())

  async function on<T>(sight: BrowserContextOptions | undefined, look: (page: Page) => Promise<T>): Promise<T> {
    const page = await screens.open(sight)
    try {
      return await look(page)
    } finally {
      await page.context().close()
    }
  }

  for (const [sight, options] of Object.entries(SIGHTS))
    it.each(Object.entries(WAYS))(`%s breaks no rule of WCAG 2.2 AA ${sight}`, async (_, there) => {
      const found = await on(options, async (page) => {
        await there(page)
        return violations(page)
      })
      expect(found).toEqual([])
    })

  it.each(Object.entries(WAYS))('%s scrolls only one way with text at twice the size', async (_, there) => {
    const width = await on(undefined, async (page) => {
      await there(page)
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
      return page.evaluate(() => document.documentElement.scrollWidth)
    })
    expect(width).toBeLessThanOrEqual(360)
  })

  it('a whole visit is recorded with the keys alone', async () => {
    const sealed = await on({ viewport: { width: 820, height: 1180 } }, async (page) => {
      await reach(page, /^Amara Boateng/)
      await page.keyboard.press('Enter')
      await reach(page, 'Start visit')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: /^Visit to/ }).waitFor()
      await chooses(page, 'It took place')
      await chooses(page, 'Home or placement')
      await chooses(page, 'Yes, seen')
      await chooses(page, 'Yes, alone')
      await reach(page, 'Amara’s exact words')
      await page.keyboard.type('The night light helps.')
      await chooses(page, 'Said it')
      await reach(page, 'What you make of it')
      await page.keyboard.type('Settling.')
      await reach(page, /keep Amara safe/)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await reach(page, 'Finish')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Finished' }).waitFor()
      return page.evaluate(() => fixture.items.length)
    })
    expect(sealed).toBe(1)
  }, 60_000)
})
