import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { inABrowser } from './inABrowser'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.skipIf(!chromiumPath)('what a child has said over time', () => {
  const { page, button, radio, startsAVisitTo, picture, errors } = inABrowser()

  const opens = async (): Promise<void> => {
    await button(/^Amara Boateng/).click()
    await button('What Amara has said over time').click()
    await page().getByRole('heading', { level: 1, name: 'What Amara has said' }).waitFor()
  }
  const shownText = (): Promise<string> => page().locator('doorstep-voice').innerText()

  async function breaks(): Promise<string[]> {
    await page().addScriptTag({ content: axe.source })
    const found = await page().evaluate(
      (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
      RULES,
    )
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }

  /** A browser with one voice that a server speaks, and one of its own if it has one. */
  const hasVoices = (own: boolean): Promise<void> =>
    page().evaluate((local) => {
      const voices = [
        { lang: 'en-GB', name: 'Far', localService: false },
        ...(local ? [{ lang: 'en_GB', name: 'Near', localService: true }] : []),
      ]
      const spoken: string[] = []
      Object.assign(globalThis, {
        spoken,
        SpeechSynthesisUtterance: class {
          constructor(readonly text: string) {}
        },
      })
      speechSynthesis.getVoices = () => voices as unknown as SpeechSynthesisVoice[]
      speechSynthesis.speak = (it) => void spoken.push(`${it.voice?.name}: ${it.text}`)
      speechSynthesis.cancel = () => void spoken.push('stopped')
      speechSynthesis.dispatchEvent(new Event('voiceschanged'))
    }, own)
  const spoken = (): Promise<string[]> => page().evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)

  it('stays closed until the worker says who can hear or see it', async () => {
    await opens()
    expect(await shownText()).not.toContain('bike')
    await button('Somebody else, or I am not sure').click()
    await page().getByText('Then it stays closed.').waitFor()
    expect(await shownText()).not.toContain('bike')
    await picture('voice-closed', 'doorstep-voice')
    await button('Only me').click()
    await page().getByText('I want to know if Mum still has my bike').waitFor()
    await button('Somebody came: close it').click()
    await button('Only me').waitFor()
    expect(await shownText()).not.toContain('bike')
    expect(errors).toEqual([])
  })

  it('shows her numbers as a line and as a table, and her words newest first', async () => {
    await opens()
    await button('Only me').click()
    await page()
      .getByRole('img', { name: 'school, from 0 to 10: 3 on 13 October 2026, 6 on 20 November 2026' })
      .waitFor()
    const rows = await page().getByRole('table').first().getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Day Number In the child’s words',
      '13 Oct 2026 3 Nobody sits with me.',
      '20 Nov 2026 6 Esme. If she is in my maths.',
    ])
    expect(await page().locator('.voice-visit h3').allInnerTexts()).toEqual(['20 November 2026', '13 October 2026'])
    expect(await shownText()).toContain('She hid under the table.')
    expect(await shownText()).not.toContain('Amara is settled')
    expect(await breaks()).toEqual([])
    await picture('voice', 'doorstep-voice')
  })

  it('is shown to her in words to her, without what adults saw', async () => {
    await opens()
    await button('Amara and me, nobody else').click()
    await page().getByRole('heading', { level: 1, name: 'What you have said' }).waitFor()
    expect(await shownText()).toContain('Nobody sits with me.')
    expect(await shownText()).not.toContain('She hid under the table.')
    expect(await breaks()).toEqual([])
    await picture('voice-hers', 'doorstep-voice')
  })

  it('closes again when the screen is covered', async () => {
    await opens()
    await button('Only me').click()
    await page().getByText('Nobody sits with me.').first().waitFor()
    await page().keyboard.press('Escape')
    await page().getByRole('heading', { name: 'Weather' }).waitFor()
    await button('Carry on').click()
    await button('Only me').waitFor()
    expect(await shownText()).not.toContain('Nobody sits with me.')
  })

  it('in a family’s home leads back to the visit, and other screens stay closed until asked for', async () => {
    await startsAVisitTo('Amara Boateng')
    await radio('It took place').check()
    await button('What Amara has said over time').click()
    await button('Only me').waitFor()
    await button('Today').click()
    await page().getByRole('heading', { name: 'Your visit is still open' }).waitFor()
    await button('Go on with the visit').click()
    await button('Back to the visit').click()
    await page()
      .getByRole('heading', { level: 1, name: /^Visit to/ })
      .waitFor()
  })

  it('says plainly when the tablet has no voice of its own, and lets no server speak', async () => {
    await opens()
    await button('Only me').click()
    await hasVoices(false)
    await page().getByText('Nothing can be read aloud').waitFor()
    expect(await button('Read it aloud').count()).toBe(0)
  })

  it('reads aloud with a voice of the tablet’s own, and falls silent when the screen is covered', async () => {
    await opens()
    await button('Only me').click()
    await hasVoices(true)
    await button('Read it aloud').click()
    await button('Stop reading').waitFor()
    expect((await spoken()).at(-1)).toMatch(/^Near: 20 November 2026\. The bike is coming\./)
    await page().keyboard.press('Escape')
    await page().getByRole('heading', { name: 'Weather' }).waitFor()
    expect((await spoken()).at(-1)).toBe('stopped')
  })
})
