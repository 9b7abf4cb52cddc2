import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath, startChromium } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { theScreens } from './theScreens'

declare const fixture: FixtureTablet

describe.skipIf(!chromiumPath)('the screens in a real browser', () => {
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
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    })
    page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(server.address)
    await page.getByRole('heading', { name: 'Today' }).waitFor()
  })

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const radio = (name: string) => page.getByRole('radio', { name, exact: true })

  async function startsAVisitToAmara(...alongside: string[]) {
    await button(/^Amara Boateng/).click()
    for (const name of alongside) await page.getByRole('checkbox', { name }).check()
    await button('Start visit').click()
    await page.getByRole('heading', { level: 1, name: /^Visit to/ }).waitFor()
  }

  it('offers a visit begun on another tablet, and goes on with it here', async () => {
    await page.evaluate(() => {
      const began = { label: 'Ana’s laptop', openedAt: '2026-11-23T13:40:00.000Z', savedAt: '2026-11-23T13:58:00.000Z' }
      const amara = { childId: 'c-1', name: 'Amara Boateng' }
      fixture.elsewhere = [{ contactId: 'k-there', children: [amara], ...began }]
      return fixture.sync()
    })
    await page.getByRole('heading', { name: 'Begun on another tablet' }).waitFor()
    await button(/^Visit to Amara Boateng, begun on Ana’s laptop/).click()
    await page.getByRole('heading', { level: 1, name: /^Visit to Amara/ }).waitFor()
    expect(await page.evaluate(() => fixture.drafts.has('k-there'))).toBe(true)
  })

  it('a begun visit to a child who has moved says until when it can be finished, and afterwards what became of it', async () => {
    await startsAVisitToAmara()
    await radio('It took place').check()
    await button('Finish later').click()
    await page.evaluate(() => {
      fixture.finishBy = '2026-11-27'
      fixture.become({ renewing: {} })
      return fixture.sync()
    })
    await page
      .getByText(/You can finish it until Friday.*; after that it is handed in as it is, as unfinished/)
      .waitFor()
    await page.getByText(/It takes a new number by itself/).waitFor()
    await page.evaluate(() => {
      fixture.drafts.clear()
      const tells = { kind: 'unfinished', begunAt: '2026-11-16T15:10:00.000Z' } as const
      fixture.notices = [{ noticeId: 'n-1', at: '2026-11-28T09:00:00.000Z', sentence: '', tells }]
      return fixture.sync()
    })
    await page.getByText(/A visit you began on Monday 16 November.* was not finished in time/).waitFor()
  })

  it('who is ticked and must not learn an address is told to the worker, and why stays off the form', async () => {
    await startsAVisitToAmara()
    await radio('It took place').check()
    await page.getByRole('checkbox', { name: 'Jean Holloway, foster carer' }).check()
    const line = page.getByText('Mark Bell must not learn an address on Amara’s card.')
    expect(await line.count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Mark Bell, father' }).check()
    await line.waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('non-molestation')
    await page.getByRole('checkbox', { name: 'Mark Bell, father' }).uncheck()
    await line.waitFor({ state: 'detached' })
    expect(await page.getByRole('checkbox', { name: 'Jean Holloway, foster carer' }).isChecked()).toBe(true)
  })

  it('a mother who comes to be kept from the father in the middle of a visit stands apart, and nobody’s tick changes', async () => {
    const mother = page.getByRole('checkbox', { name: 'Abena Boateng, mother' })
    const father = page.getByRole('checkbox', { name: 'Mark Bell, father' })
    await startsAVisitToAmara()
    await radio('It took place').check()
    await mother.check()
    await page.evaluate(() => {
      const { card } = fixture.children.find(({ card }) => card.id === 'c-1')!
      card.people!['p-3']!.withheldFrom = { 'p-4': 'she fears for her life' }
      return fixture.sync()
    })
    const apart = page.getByRole('group', { name: 'On Amara’s card' })
    await apart.waitFor()
    expect(await apart.getByRole('checkbox', { name: 'Abena Boateng, mother' }).isChecked()).toBe(true)
    expect(await father.isChecked()).toBe(false)
    await father.check()
    await page.getByText('Mark Bell must not learn about Abena Boateng.').waitFor()
    expect(await mother.isChecked()).toBe(true)
    expect(await page.getByRole('main').innerText()).not.toContain('fears')
  })

  it('a person whom the visited child must not hear of is named only when asked for, and folded away after a cover', async () => {
    await startsAVisitToAmara()
    await radio('It took place').check()
    await page.evaluate(() => {
      const { card } = fixture.children.find(({ card }) => card.id === 'c-1')!
      card.people!['p-4']!.withheldFrom = { 'c-1': 'not told yet who her father is' }
      return fixture.sync()
    })
    const fold = page.getByText('1 person whose name a child you are visiting must not see.')
    await fold.waitFor()
    const father = page.getByRole('checkbox', { name: 'Mark Bell, father' })
    expect(await page.getByRole('main').innerText()).not.toContain('Mark Bell')
    await fold.click()
    await father.check()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Carry on' }).click()
    await page.getByText('1 is ticked.').waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('Mark Bell')
  })

  it('three houses are filled in a child’s words, and a scale of nought is an answer', async () => {
    await startsAVisitToAmara()
    await radio('It took place').check()
    await page.getByText('Something you did together with Amara').click()
    await button('Three houses').click()
    await page.getByLabel('The house of worries').fill('The phone calls stop.')
    await button('From 0 to 10').click()
    await page.getByLabel('What is it about?').fill('seeing Mum')
    const scale = page.getByRole('radiogroup', { name: 'Where is it, from 0 to 10?' })
    await scale.getByRole('radio', { name: '0', exact: true }).check()
    await page.waitForFunction(() => JSON.stringify([...fixture.drafts.values()]).includes('"scale":0'))
    const kept = await page.evaluate(() => [...fixture.drafts.values()][0]!.draft.children['c-1']!.directWork)
    expect(Object.values(kept ?? {})).toEqual([
      { tool: 'THREE_HOUSES', parts: { worries: 'The phone calls stop.' } },
      { tool: 'SCALING', about: 'seeing Mum', scale: 0 },
    ])
    expect(await page.getByText('No words from Amara. Why?').count()).toBe(0)
  })

  it('Today says who is due in words, and why', async () =>
    expect(await page.getByText('Amara: looked-after visit due Friday, 6 weeks after the last one').count()).toBe(1))

  it('a worker who is new to a child reads first what the one who knew her would tell, until she says she has', async () => {
    await page.evaluate(() => {
      const amara = fixture.children.find(({ card }) => card.name === 'Amara')!.card.id
      const since = { from: 'Ben Okoro', knownSince: '2026-03-02', standsIn: false }
      fixture.handovers[amara] = { id: 'al-2', ...since, nextOn: '2026-11-30', nextNote: 'Bring the photographs.' }
      const contact = { at: '2026-11-22T23:40:00.000Z', how: 'PHONE' as const, who: 'her carer', did: 'She is safe.' }
      fixture.contacts[amara] = [{ recordId: 'r-night', contact, author: 'Moira Daly' }]
    })
    await button(/^Amara Boateng/).click()
    await page.getByText('Ben Okoro, who knew Amara since March, would tell you:').waitFor()
    expect(await page.locator('#handover h3').allTextContents()).toEqual([
      'Promised and still open',
      'What Amara said last',
      'What was promised',
      'Who matters',
    ])
    expect(await page.getByText('Bring the photographs.').count()).toBe(1)
    expect(await page.locator('#out-of-hours').textContent()).toContain('by telephone with her carer, by Moira Daly')
    await button('I have read this').click()
    await page.locator('#handover').waitFor({ state: 'detached' })
  })

  it('no brother or sister is ticked before the worker ticks him', async () => {
    await button(/^Amara Boateng/).click()
    expect(await page.getByRole('checkbox', { name: 'Kofi' }).isChecked()).toBe(false)
  })

  it('where a visit will not count is said before the start, and in the form with why', async () => {
    await button(/^Amara Boateng/).click()
    expect(await page.locator('#counts-where').textContent()).toContain('only where Amara lives')
    await button('Start visit').click()
    await radio('It took place').check()
    await radio('School').check()
    await page.getByText('Seen at school: this will not count as a looked-after visit').waitFor()
    await radio('Home or placement').check()
    await page.getByText('this will not count').waitFor({ state: 'detached' })
  })

  it('no answer that a person must give starts filled in', async () => {
    await startsAVisitToAmara('Kofi')
    await radio('It took place').check()
    for (const name of ['Amara', 'Kofi']) {
      await page
        .getByRole('radiogroup', { name: `Did you see ${name}?` })
        .getByRole('radio', { name: 'Yes, seen' })
        .check()
    }
    const checked = await page.getByRole('radio', { checked: true }).count()
    expect(checked).toBe(3)
    for (const question of [
      'Did you speak with Amara alone?',
      'Did you see where Amara sleeps?',
      'Does the placement keep Amara safe',
    ])
      expect(await page.getByRole('radiogroup', { name: question }).getByRole('radio', { checked: true }).count()).toBe(
        0,
      )
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
  })

  it('a visit that did not happen is safe in four taps', async () => {
    const taps = [
      button(/^Amara Boateng/),
      button('The visit did not happen'),
      radio('No one was home'),
      button('Finish'),
    ]
    for (const tap of taps) await tap.click()
    expect(taps).toHaveLength(4)
    await page.getByText('1 visit waiting to be sent').waitFor()
    await page.evaluate(() => fixture.receive())
    await page.getByText(/Received 14:0\d/).waitFor()
  })

  it('one visit to two children is one visit waiting', async () => {
    await startsAVisitToAmara('Kofi')
    await radio('Did not take place').check()
    await radio('I was not let in').check()
    await button('Finish').click()
    await page.getByText('1 visit waiting to be sent').waitFor()
  })

  it('what is still needed leads to its place', async () => {
    await startsAVisitToAmara()
    await radio('It took place').check()
    await button('Finish').click()
    await button('Whether you saw Amara').click()
    const focused = page.getByRole('radiogroup', { name: 'Did you see Amara?' }).locator('input:focus')
    await focused.waitFor()
  })

  it('a cover leaves no word in the document, and nothing typed is lost', async () => {
    await startsAVisitToAmara()
    await radio('It took place').check()
    await page.getByLabel('Amara’s exact words').fill('I want to see Mum at Christmas.')
    await page.keyboard.press('Escape')
    await button('Carry on').waitFor()
    expect(await page.content()).not.toContain('Amara')
    expect(await page.title()).toBe('Weather')
    await button('Carry on').click()
    expect(await page.getByLabel('Amara’s exact words').inputValue()).toBe('I want to see Mum at Christmas.')
    expect(JSON.stringify(await page.evaluate(() => fixture.saves.at(-1)))).toContain('Mum at Christmas')
  })

  it('a full tablet says what to do and keeps the words on the screen', async () => {
    await startsAVisitToAmara()
    await page.evaluate(() => void (fixture.refuseSaves = { kind: 'no-room' }))
    await page.getByLabel('Amara’s exact words').fill('My room is cold.')
    await page.getByText(/Not saved: this tablet is full/).waitFor()
    expect(await page.getByLabel('Amara’s exact words').inputValue()).toBe('My room is cold.')
    await page.evaluate(() => void (fixture.refuseSaves = undefined))
    await page.getByText(/Saved on this tablet/).waitFor()
  })

  async function opensWhatWasSaidDifferently() {
    await button('1 visit has something to decide').click()
    await page
      .getByText(
        'Ben Shaw and you said different things about whether Amara was seen alone, the summary and the next visit.',
      )
      .waitFor()
    await button('Look and decide').click()
    await page.getByRole('heading', { level: 1, name: 'Decide about the visit to Amara' }).waitFor()
  }

  it('what two people said differently is told with who, when and from which tablet', async () => {
    await opensWhatWasSaidDifferently()
    const sides = await page.locator('.sides').first().locator('.side').allInnerTexts()
    expect(sides).toEqual([
      expect.stringMatching(/^Before\s+Nothing was written\.$/),
      expect.stringMatching(
        /^You on this tablet\s+Yes, seen\s+Spoken with alone: Yes, alone\s+Written 15:41 on Friday 20 November\. Received 08:40\.$/,
      ),
      expect.stringMatching(
        /^Ben Shaw on tablet a3f9\s+Yes, seen\s+Spoken with alone: No, I was not able to\s+A parent or carer refused/,
      ),
    ])
  })

  it('a decision is made with the keys alone, and asks for its reason', async () => {
    await opensWhatWasSaidDifferently()
    await page.getByRole('radiogroup', { name: 'What is to stand?' }).first().getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await button('Finish').focus()
    await page.keyboard.press('Enter')
    await button('Your reason for what you have chosen').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('We spoke about it.')
    await button('Finish').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Your change to the visit to Amara is finished and sealed on this tablet.').waitFor()
    const saved = await page.evaluate(() => fixture.saves.at(-1)?.edit?.decisions)
    expect(saved).toEqual({ '/seen': { choice: { kind: 'alternative', change: 'ch-ben' }, why: 'We spoke about it.' } })
  })

  it('a finished visit is corrected in the form in which it was written, with what it says', async () => {
    await button(/^Amara Boateng/).click()
    await button('Correct or add to this visit').last().click()
    await page.getByRole('heading', { level: 1, name: 'Correct the visit to Amara' }).waitFor()
    expect(await page.getByLabel('Your summary').inputValue()).toBe('Amara is settled and misses her mother.')
    await button('Finish').click()
    await page.getByText('1 visit waiting to be sent').waitFor()
  })

  it('safety notes and earlier words stay hidden on the form until asked for', async () => {
    await startsAVisitToAmara()
    expect(await page.getByText('Her father has threatened staff').count()).toBe(0)
    await button('Show what to know').click()
    await page.getByText('Her father has threatened staff').waitFor()
  })

  it('no child is named in the address or the title', async () => {
    await startsAVisitToAmara('Kofi')
    expect(`${page.url()} ${await page.title()}`).not.toMatch(/Amara|Kofi|Boateng|c-1/)
  })

  it('every control is large enough for a thumb', async () => {
    await startsAVisitToAmara()
    await radio('It took place').check()
    const small = await page
      .locator(
        'button:visible, vaadin-button:visible, vaadin-radio-button:visible, vaadin-checkbox:visible, input[type=date]:visible',
      )
      .evaluateAll((all) =>
        all
          .filter((it) => it.getBoundingClientRect().height < 43.5 && !it.closest('.skip'))
          .map((it) => it.outerHTML.slice(0, 120)),
      )
    expect(small).toEqual([])
  })

  it('nothing scrolls sideways on a phone, also with text at twice the size', async () => {
    await startsAVisitToAmara('Kofi')
    await radio('It took place').check()
    for (const size of ['100%', '200%']) {
      await page.evaluate((it) => void (document.documentElement.style.fontSize = it), size)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  })

  it('a wrong passphrase says what to do and how long to wait', async () => {
    await page.evaluate(() => fixture.become({ state: 'locked' }))
    await page.getByLabel('Passphrase').first().fill('not this one at all')
    await button('Unlock').click()
    await page.getByText(/^That is not the passphrase of this tablet/).waitFor()
    await page.getByText(/^You can try again in \d seconds/).waitFor()
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
