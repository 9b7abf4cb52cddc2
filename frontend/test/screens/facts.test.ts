import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser, onDesktop } from './inABrowser'

declare const fixture: FixtureTablet

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const INSTEAD = 'Amara lives at 22 Foundry Street since Jean moved house.'
const KNOWN = 'I helped to carry the boxes.'

describe.skipIf(!chromiumPath)('a fact on the card that is wrong', () => {
  const { page, button, picture, errors } = inABrowser()

  async function opensTheFactsOfAmara(): Promise<void> {
    await button(/^Amara Boateng/).click()
    await button('Say that a fact is wrong').first().click()
    await page().getByRole('heading', { level: 1, name: 'What the card says of Amara' }).waitFor()
  }

  async function proposes(): Promise<void> {
    await opensTheFactsOfAmara()
    await button('This is wrong: Home address').click()
    await page().getByLabel('What is so instead').fill(INSTEAD)
    await page().getByLabel('How you know').fill(KNOWN)
    await page().getByLabel('Since when it is so, if you know').fill('2026-11-03')
    await button('Propose it').click()
    await page().getByText('Proposed. It goes to the office').waitFor()
  }

  /** Runs in the page: what the office decided comes back to the tablet. */
  const decided = (outcome: string, words: string) =>
    page().evaluate(
      ([how, said]) => {
        const [one] = fixture.records_['c-1']!
        const at = '2026-11-23T14:00:00.000Z'
        one!.doc = { ...one!.doc, decision: { outcome: how, by: 'Grace Lindqvist', at, words: said } }
        one!.delivery = 'received'
        fixture.tell({ kind: 'data-changed' })
      },
      [outcome, words] as const,
    )

  const toCard = () => button('Back to the card').click()
  const home = () => page().getByRole('region', { name: 'Lives here' })

  async function breaks(): Promise<string[]> {
    await page().addScriptTag({ content: axe.source })
    const found = await page().evaluate(
      (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
      RULES,
    )
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target.join(' ')).join(' | ')}`)
  }

  const tooSmall = () =>
    page()
      .locator('doorstep-facts')
      .locator('vaadin-button, button, input')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 43.5)
          .map((one) => `${one.localName} ${one.textContent?.trim()}: ${one.getBoundingClientRect().height}`),
      )

  it('is proposed with no signal: the card keeps its fact and says that it waits', async () => {
    await proposes()
    const [record] = await page().evaluate(() => fixture.records_['c-1']!)
    expect(record).toMatchObject({
      type: 'correction',
      doc: {
        shown: { fact: 'home', says: '14 Mill Lane, Oundle, PE8 4XX', source: 'CASE_SYSTEM', asOf: '2026-11-20' },
        proposed: { by: 'w-ana', name: 'Ana Reid' },
        believes: INSTEAD,
        howKnown: KNOWN,
        since: '2026-11-03',
      },
    })
    expect(await breaks()).toEqual([])
    expect(await tooSmall()).toEqual([])
    await picture('facts-proposed', 'doorstep-facts', onDesktop)
    await toCard()
    await home()
      .getByText(/^You proposed a correction .*: waiting\.$/)
      .waitFor()
    await home().getByText('On this tablet only, until there is a signal.').waitFor()
    await home().getByText('14 Mill Lane').waitFor()
    expect(await home().getByText('Foundry Street').count()).toBe(0)
    expect(await breaks()).toEqual([])
    await picture('facts-on-the-card', '#home')
  }, 90_000)

  it('asks what is lacking by name, keeps every word for later, and is found on Today', async () => {
    await opensTheFactsOfAmara()
    await button('This is wrong: Looked after').click()
    await button('Propose it').click()
    await page().getByText('Before it can be sent:').waitFor()
    await button('How you know').click()
    expect(await page().evaluate(() => document.activeElement?.closest('vaadin-text-area')?.id)).toBe(
      'correction-howKnown',
    )
    await page().keyboard.type('I was in court.')
    await page().getByLabel('What is so instead').fill('x'.repeat(2_001))
    await page().getByText('At most 2,000 characters.').waitFor()
    await button('Propose it').click()
    await page().getByText('Before it can be sent:').waitFor()
    expect(await breaks()).toEqual([])
    await page().getByLabel('What is so instead').fill('The order is of 14 June.')
    await picture('facts-form', '#correction', onDesktop)
    await button('Finish later').click()
    await button('Back to Today').click()
    await button(/^Finish what you say is wrong on the card of Amara/).click()
    expect(await page().getByLabel('How you know').inputValue()).toBe('I was in court.')
    await button('Throw away what I wrote').click()
    await page().getByText('Throw away 39 characters? Nobody else has them.').waitFor()
    await button('Throw it away').click()
    await button('This is wrong: Looked after').waitFor()
    expect(await page().evaluate(() => fixture.recordDrafts.size)).toBe(0)
  }, 60_000)

  it('in which nothing was written leaves nothing behind on Today', async () => {
    await opensTheFactsOfAmara()
    await button('This is wrong: Placement').click()
    await page().getByRole('heading', { name: 'You say that this is wrong' }).waitFor()
    await toCard()
    await home().waitFor()
    await expect.poll(() => page().evaluate(() => fixture.recordDrafts.size)).toBe(0)
  })

  it('can be said from the chronology too', async () => {
    await button(/^Amara Boateng/).click()
    await button(/^Everything by date/).click()
    await page().getByRole('heading', { level: 1, name: 'Amara’s chronology' }).waitFor()
    await button('Say that a fact is wrong').click()
    await page().getByRole('heading', { level: 1, name: 'What the card says of Amara' }).waitFor()
  })

  it('is agreed to be wrong: everybody reads beside it what is so instead, until its source has told it', async () => {
    await proposes()
    await decided('ACCEPTED', 'The carers rang. The move is entered on Monday.')
    await page()
      .getByText(/^Grace Lindqvist agreed on .* that this is wrong\.$/)
      .waitFor()
    await toCard()
    await home().getByText('14 Mill Lane').waitFor()
    await home().getByText('Since 3 November 2026, instead:').waitFor()
    await home().getByText(INSTEAD).waitFor()
    await home().getByText('The carers rang. The move is entered on Monday.').waitFor()
    await home().getByText('The case system has not been changed yet.').waitFor()
    await home()
      .getByText(/^From an accepted correction, as of .* You proposed a correction on/)
      .waitFor()
    await home().getByText('Do not share what is said here either.').waitFor()
    const due = page().getByRole('region', { name: 'What is due' })
    await due.getByText(/is wrong on the card: Home address\. What is due is still reckoned from/).waitFor()
    expect(await breaks()).toEqual([])
    await picture('facts-agreed', '#home')
    await picture('facts-agreed-due', '#due')
    await picture('facts-agreed-card', 'doorstep-child')
    await page().evaluate(() => void (document.documentElement.dir = 'rtl'))
    await picture('facts-agreed-rtl', '#home')
    await page().evaluate(() => void (document.documentElement.dir = 'ltr'))
    await page().evaluate(() => {
      const { card } = fixture.children[0]!
      card.placement!.asOf = '2026-11-28'
      fixture.tell({ kind: 'data-changed' })
    })
    await home().getByText('It still said the same as of 28 November 2026.').waitFor()
    await page().evaluate(() => {
      const { card } = fixture.children[0]!
      card.addresses = { 'a-1': { lines: '22 Foundry Street' } }
      fixture.tell({ kind: 'data-changed' })
    })
    await home().locator('address').getByText('22 Foundry Street').waitFor()
    await expect.poll(() => home().getByText('proposed a correction').count()).toBe(0)
    expect(await due.getByText('still reckoned').count()).toBe(0)
    await button('Say that a fact is wrong').first().click()
    await page()
      .getByRole('region', { name: 'Said before; the card says something else now' })
      .getByText(INSTEAD)
      .waitFor()
  }, 60_000)

  it('may be a person, a warning or a language: the same screen takes it, and what is withheld stays so', async () => {
    await page().evaluate(() => {
      fixture.children[0]!.card.people!['p-3']!.withheldFrom = { 'p-4': 'a court order' }
    })
    await opensTheFactsOfAmara()
    await page().getByText('Mark Bell (father) must not learn about this person: a court order').first().waitFor()
    await picture('facts-all', 'doorstep-facts')
    await button('A warning is missing').click()
    await page().getByText('What somebody must know today, tell your manager on the phone as well.').waitFor()
    await page().getByLabel('What is so instead').fill('The stairs are rotten.')
    await page().getByLabel('How you know').fill('My foot went through.')
    await button('Propose it').click()
    await page().getByText('Proposed. It goes to the office').waitFor()
    for (const wrong of ['This is wrong: Abena Boateng', 'This is wrong: Language and interpreter']) {
      await button(wrong).click()
      await page().getByLabel('What is so instead').fill('It is otherwise.')
      await page().getByLabel('How you know').fill('She told me.')
      await button('Propose it').click()
      await button(wrong).waitFor()
    }
    await page().evaluate(() => {
      const decision = { outcome: 'ACCEPTED', by: 'Grace Lindqvist', at: '2026-11-23T14:00:00.000Z', words: 'Yes.' }
      for (const one of fixture.records_['c-1']!) one.doc = { ...one.doc, decision }
      fixture.tell({ kind: 'data-changed' })
    })
    await toCard()
    const noted = (region: string) =>
      page().getByRole('region', { name: region, exact: true }).locator('.fact-agreed').innerText()
    expect(await noted('Read before you knock')).toMatch(/The stairs are rotten\.[^]*Be as careful as the card asks/)
    expect(await noted('Who else matters')).toMatch(/It is otherwise\.[^]*Do not share what is said here either/)
    expect(await noted('How to talk together')).toContain('It is otherwise.')
    expect(await breaks()).toEqual([])
    await picture('facts-people-agreed', 'doorstep-child')
  }, 90_000)

  it('is declined: the author reads why, and may say it again', async () => {
    await proposes()
    await decided('DECLINED', 'Jean has only let a room there.')
    await toCard()
    await home().getByText('Jean has only let a room there.').waitFor()
    await button('Say that a fact is wrong').first().click()
    await picture('facts-declined', 'doorstep-facts', onDesktop)
    await page().evaluate(() => void (document.documentElement.dir = 'rtl'))
    await picture('facts-declined-rtl', 'doorstep-facts')
    expect(await breaks()).toEqual([])
    await button('This is wrong: Home address').click()
    await page().getByLabel('What is so instead').waitFor()
  }, 60_000)

  it('that a colleague proposed bears the colleague’s name', async () => {
    await proposes()
    await page().evaluate(() => {
      const [one] = fixture.records_['c-1']!
      one!.doc = { ...one!.doc, proposed: { by: 'w-ben', name: 'Ben Shaw', at: '2026-11-20T10:00:00.000Z' } }
      fixture.tell({ kind: 'data-changed' })
    })
    await page()
      .getByText(/^Ben Shaw proposed a correction .*: waiting\.$/)
      .waitFor()
  })

  it('on a tablet that is full says so and keeps what is on the screen', async () => {
    await opensTheFactsOfAmara()
    await button('This is wrong: Home address').click()
    await page().evaluate(() => void (fixture.refuseSaves = { kind: 'no-room' }))
    await page().getByLabel('What is so instead').fill(INSTEAD)
    await page().getByText('Not kept: this tablet is full. Ring the office.').waitFor()
    expect(await page().getByLabel('What is so instead').inputValue()).toBe(INSTEAD)
  })

  afterAll(() => expect(errors).toEqual([]))
})
