import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'
import { answer, areOnFile, aTimeAway, tooSmall } from './timesAway'

declare const fixture: FixtureTablet

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const TAPS_MAX = 8
const HERS = 'Nobody asked me before.'

describe.skipIf(!chromiumPath)('a child who was missing and is back', () => {
  const { page, button, picture, errors } = inABrowser()
  const said = (question: string, words: string) => answer(page(), question, words)

  async function amaraIsBack(...times: ReturnType<typeof aTimeAway>[]): Promise<void> {
    await page().evaluate(areOnFile, times)
    await page().getByRole('region', { name: 'Missing, away, and back' }).waitFor()
  }

  const section = async (name: string) => {
    const head = page().getByRole('heading', { level: 2 }).getByRole('button', { name })
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  }

  async function draws() {
    await button('Draw together').click()
    const sheet = page().getByRole('dialog', { name: 'Amara’s page' })
    const box = (await page().getByRole('img', { name: /page/i }).boundingBox())!
    await page().mouse.move(box.x + 20, box.y + 40)
    await page().mouse.down()
    await page().mouse.move(box.x + 90, box.y + 90, { steps: 8 })
    await page().mouse.up()
    await page().getByRole('img', { name: 'A page with 1 line' }).waitFor()
    await button('Done').click()
    await sheet.waitFor({ state: 'detached' })
    await page().getByLabel('What picture 1 shows').fill('The bus station')
  }

  async function breaks(): Promise<string[]> {
    await page().addScriptTag({ content: axe.source })
    await page().evaluate(() => scrollTo(0, 0))
    const found = await page().evaluate(
      (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
      RULES,
    )
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((one) => `${one.target.join(' ')} ${one.failureSummary}`).join(' | ')}`,
    )
  }

  const sealed = (type: string) =>
    page().evaluate((it) => fixture.records_['c-1']!.find((one) => one.type === it)?.doc, type)

  it('declines: recorded with what her carer knows in no more than eight taps', async () => {
    await amaraIsBack(aTimeAway('r-1', { returnedAt: '2026-11-22T20:00:00.000Z' }))
    await page().evaluate(() => {
      Object.assign(globalThis, { taps: 0 })
      addEventListener('pointerdown', () => void (globalThis as unknown as { taps: number }).taps++, true)
    })
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').click()
    await button('Declined').click()
    await said('Was a parent or carer asked what they know?', 'Yes')
    await page().getByLabel('Who was asked').click()
    await page().keyboard.type('Jean Holloway')
    await page().getByLabel('What they said', { exact: true }).click()
    await page().keyboard.type('She was with her cousin in Corby.')
    await button('Finish').click()
    await page().getByText('The interview was declined.').waitFor()
    expect(await page().evaluate(() => (globalThis as unknown as { taps: number }).taps)).toBeLessThanOrEqual(TAPS_MAX)
    const doc = await sealed('episode')
    expect(doc).toMatchObject({
      declined: { carerAsked: 'YES', carer: 'Jean Holloway', carerAccount: 'She was with her cousin in Corby.' },
    })
    expect(Object.values(doc!.offers as object)).toMatchObject([{ by: 'Ana Reid', outcome: 'DECLINED' }])
  })

  it('has each return counted by itself, with what was offered, and what can follow', async () => {
    await amaraIsBack(
      aTimeAway('r-1', { startedAt: '2026-11-12T20:00:00.000Z', returnedAt: '2026-11-13T09:00:00.000Z' }),
      aTimeAway('r-2', { kind: 'AWAY', startedAt: '2026-11-20T20:00:00.000Z', returnedAt: '2026-11-21T09:00:00.000Z' }),
      aTimeAway('r-3', { startedAt: '2026-11-23T09:00:00.000Z' }),
    )
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').first().click()
    await page()
      .getByRole('heading', { level: 1, name: /missing, away, and back/ })
      .waitFor()
    await page().getByText('19 hours left to be heard.').waitFor()
    await page().getByText('173 hours past the 72 hours.').waitFor()
    await page().getByText('Not back yet, after 5 hours.').waitFor()
    expect(await button('Start the interview').count()).toBe(2)
    await picture('missing-list', 'doorstep-missing')
    expect(await breaks()).toEqual([])
  }, 60_000)

  it('is heard: one talk answers two returns, in the order of the form, and nothing was said for her', async () => {
    await amaraIsBack(
      aTimeAway('r-1', { startedAt: '2026-11-19T20:00:00.000Z', returnedAt: '2026-11-20T09:00:00.000Z' }),
      aTimeAway('r-2', { startedAt: '2026-11-21T20:00:00.000Z', returnedAt: '2026-11-22T09:00:00.000Z' }),
    )
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').first().click()
    await button('Start the interview').first().click()
    await page().getByRole('heading', { level: 1, name: 'Return home interview with Amara' }).waitFor()
    expect(await page().locator('input[type=radio]:checked, vaadin-radio-button[checked]').count()).toBe(0)
    expect(await page().getByText('What you tell me stays between us').count()).toBe(1)
    await said('You have said first what you cannot keep to yourself', 'Yes')
    for (const tick of await page()
      .getByRole('checkbox', { name: /^Missing since/ })
      .all())
      await tick.check()
    await said('What they are to her or him', 'A carer')
    await page().getByText('Not independent: they look after her or him.').waitFor()
    await said('Did she or he choose who it should be?', 'Yes')
    await page().getByText('Somebody who looks after her or him, and the child’s own choice.').waitFor()
    expect(await breaks()).toEqual([])
    await picture('interview-begin', 'doorstep-writing')

    await section('Before')
    await said('Did you think of yourself as missing?', 'No')
    await said('Unhappy where she or he lives', 'Yes')
    await button(/^The other \d+ were not asked$/)
      .first()
      .click()
    await section('While away')
    await section('Coming back')
    await section('In her or his own words')
    await button('Add exact words').click()
    await page().getByLabel('The words').fill(HERS)
    await said('How', 'Said it')
    await draws()
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await section('Told and given')
    await section('Your reading')
    await section('What an interview must do')
    await section('What happens now')
    expect(await breaks()).toEqual([])
    await picture('interview-whole', 'doorstep-writing')
    await page().evaluate(() => void (document.documentElement.dir = 'rtl'))
    await picture('interview-whole-rtl', 'doorstep-writing')

    await button('Finish').click()
    await page().getByText('Finished and sealed.').waitFor()
    const doc = await sealed('interview')
    expect(doc).toMatchObject({
      episodes: { 'r-1': { heldFor: true }, 'r-2': { heldFor: true } },
      interviewer: { name: 'Ana Reid', role: 'CARER', chosenByHer: 'YES' },
      thoughtMissing: 'NO',
      push: { P09_UNHAPPY_IN_PLACEMENT: 'YES', P08_BULLYING: 'NOT_ASKED' },
    })
    expect(Object.values(doc!.quotes as object)).toMatchObject([{ words: HERS, how: 'SAID', heardBy: 'Ana Reid' }])
    expect(Object.values(doc!.attachments as object)).toMatchObject([{ kind: 'DRAWING', caption: 'The bus station' }])
    expect(doc).not.toHaveProperty('pull')
    expect(doc).not.toHaveProperty('told')
    const heard = page().getByText(/Heard \d+ hours after the return, by Ana Reid/)
    await heard.nth(1).waitFor()
    expect(await heard.allTextContents()).toHaveLength(2)
  }, 90_000)

  it('what is lacking is named and leads to its place; Finish later keeps every word', async () => {
    await amaraIsBack(aTimeAway('r-1', { returnedAt: '2026-11-22T20:00:00.000Z' }))
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').click()
    await button('Start the interview').click()
    await page().getByLabel('Where you met').fill('The park by the school')
    await button('Finish').click()
    await page().getByText('Before it can be finished:').waitFor()
    await picture('interview-lacking', 'doorstep-writing')
    expect(await breaks()).toEqual([])
    await page().locator('#lacking').getByRole('button').first().click()
    await button('Finish later').click()
    await page().getByRole('heading', { name: 'Go on with what you began' }).waitFor()
    await page()
      .getByRole('button', { name: /^Return home interview with Amara/ })
      .click()
    expect(await page().getByLabel('Where you met').inputValue()).toBe('The park by the school')
  })

  it('what is known from before is shut while she may look at the screen', async () => {
    const quotes = { q: { words: 'I went to see my nan.', how: 'SAID', heardBy: 'Ana Reid' } }
    await amaraIsBack(
      aTimeAway('r-1', { startedAt: '2026-11-01T20:00:00.000Z', returnedAt: '2026-11-02T09:00:00.000Z' }),
      aTimeAway('r-2', { returnedAt: '2026-11-22T20:00:00.000Z' }),
      { ...aTimeAway('i-1', { episodes: { 'r-1': { heldFor: true } }, heldAt: '2026-11-03T09:00:00.000Z', quotes }) },
    )
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').first().click()
    await button('Start the interview').click()
    await button('Show what is known').waitFor()
    expect(await page().getByText('I went to see my nan.').count()).toBe(0)
    await button('Show what is known').click()
    await page().getByText('I went to see my nan.').waitFor()
    await picture('interview-known', 'doorstep-writing')
    await page().keyboard.press('Escape')
    await page().getByRole('heading', { name: 'Weather' }).waitFor()
    expect(await page().getByText('I went to see my nan.').count()).toBe(0)
  })

  it('a full tablet says so, and does not say that anything was kept', async () => {
    await amaraIsBack(aTimeAway('r-1', { returnedAt: '2026-11-22T20:00:00.000Z' }))
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').click()
    await button('Start the interview').click()
    await page().evaluate(() => void (fixture.refuseSaves = { kind: 'no-room' }))
    await page().getByLabel('Where you met').fill('The park')
    await page().getByText('Not kept: this tablet is full. Ring the office.').first().waitFor()
    await button('Finish').click()
    expect(await sealed('interview')).toBeUndefined()
  })

  it('can be tapped: nothing is smaller than a finger, neither in the list nor in the whole form', async () => {
    await amaraIsBack(aTimeAway('r-1', { returnedAt: '2026-11-22T20:00:00.000Z' }))
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').click()
    await button('Start the interview').waitFor()
    expect(await page().evaluate(tooSmall)).toEqual([])
    await button('Start the interview').click()
    for (const name of ['Before', 'While away', 'In her or his own words', 'What happens now']) await section(name)
    await button('Add exact words').click()
    expect(await page().evaluate(tooSmall)).toEqual([])
  })

  it('scrolls only one way with text at twice the size', async () => {
    await amaraIsBack(aTimeAway('r-1', { returnedAt: '2026-11-22T20:00:00.000Z' }))
    await page().getByRole('region', { name: 'Missing, away, and back' }).getByRole('button').click()
    await button('Start the interview').click()
    for (const name of ['Before', 'While away', 'What happens now']) await section(name)
    await page().evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  afterAll(() => expect(errors).toEqual([]))
})
