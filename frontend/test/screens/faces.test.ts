import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { root } from '../theBuiltClient'
import { inABrowser } from './inABrowser'

const FEELINGS = ['Happy', 'Calm', 'Excited', 'Worried', 'Sad', 'Angry', 'Mixed up']

describe.skipIf(!chromiumPath)('the faces', () => {
  const { page, button, radio, question, startsAVisitTo, picture, errors } = inABrowser()
  const faces = () => question('Which one is it?')

  async function asksHowItFeels(): Promise<void> {
    await startsAVisitTo('Amara Boateng')
    await page()
      .getByText(/Something you did together/)
      .first()
      .click()
    await button('How it feels').click()
    await faces()
      .locator('svg')
      .nth(FEELINGS.length - 1)
      .waitFor()
  }

  it('are drawn, one unlike the other, each large enough and beside its word', async () => {
    await asksHowItFeels()
    const drawn = await faces()
      .locator('vaadin-radio-button')
      .evaluateAll((all) =>
        all.map((one) => {
          const face = one.querySelector('svg')!
          return { word: one.textContent.trim(), drawing: face.innerHTML, side: face.getBoundingClientRect().width }
        }),
      )
    expect(drawn.map(({ word }) => word)).toEqual(FEELINGS)
    expect(new Set(drawn.map(({ drawing }) => drawing)).size).toBe(FEELINGS.length)
    expect(drawn.map(({ side }) => side)).toEqual(FEELINGS.map(() => 44))
    await picture('faces-visit', '.together-work')
    expect(errors).toEqual([])
  })

  it('are chosen by their word, with the keys too', async () => {
    await asksHowItFeels()
    for (const word of FEELINGS) expect(await radio(word).count()).toBe(1)
    await radio('Happy').focus()
    await page().keyboard.press('ArrowDown')
    await page().keyboard.press('ArrowDown')
    expect(await radio('Excited').isChecked()).toBe(true)
  })

  it('stand out in the colours that a person has forced', async () => {
    await asksHowItFeels()
    await page().emulateMedia({ forcedColors: 'active' })
    const [line, words] = await faces()
      .locator('vaadin-radio-button')
      .first()
      .evaluate((one) => [
        getComputedStyle(one.querySelector('svg')!).stroke,
        getComputedStyle(one.querySelector('label')!).color,
      ])
    expect(line).toBe(words)
    const edge = await faces().evaluate((group) => getComputedStyle(group, '::before').borderTopColor)
    expect(edge, 'what Vaadin aligns by is not to be seen').toBe('rgba(0, 0, 0, 0)')
    await picture('faces-forced', '.together-work')
    await page().emulateMedia({ forcedColors: 'none' })
  })

  it('stand beside what she felt, over time', async () => {
    await button(/^Amara Boateng/).click()
    await button('What Amara has said over time').click()
    await button('Only me').click()
    await page().locator('.voice-table svg').waitFor()
    expect(await page().locator('.voice-table td:has(svg)').innerText()).toMatch(/^\s*Sad$/)
  })

  it('are no glyphs, which a tablet may not have', () => {
    const folders = ['kit', 'kit/words', 'views', 'views/words', 'voice', 'visit']
    const files = folders.flatMap((room) =>
      readdirSync(join(root, 'src', room), { withFileTypes: true })
        .filter((file) => file.isFile())
        .map(({ name }) => join(root, 'src', room, name)),
    )
    expect(files.filter((file) => /\p{Emoji_Presentation}/u.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
