import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'

declare const fixture: FixtureTablet

describe.skipIf(!chromiumPath)('a page to draw on', () => {
  const { page, button, radio, question, startsAVisitTo, errors } = inABrowser()

  async function drawsALine(from: number) {
    const box = (await page().getByRole('img', { name: /page/i }).boundingBox())!
    await page().mouse.move(box.x + from, box.y + 40)
    await page().mouse.down()
    await page().mouse.move(box.x + from + 60, box.y + 90, { steps: 8 })
    await page().mouse.up()
  }

  async function drawsWithAmara() {
    await startsAVisitTo('Amara')
    await radio('It took place').check()
    await button('Draw together').click()
    await drawsALine(20)
    await page().getByRole('img', { name: 'A page with 1 line' }).waitFor()
  }

  it('a child draws on a page of their own, takes a line back, and the drawing is in the visit', async () => {
    await drawsWithAmara()
    const sheet = page().getByRole('dialog', { name: 'Amara’s page' })
    await radio('Red').check()
    await drawsALine(120)
    await page().getByRole('img', { name: 'A page with 2 lines' }).waitFor()
    await page().keyboard.press('Control+z')
    await page().getByRole('img', { name: 'A page with 1 line' }).waitFor()
    await button('Done').click()
    await sheet.waitFor({ state: 'detached' })
    await page().getByRole('checkbox', { name: 'A drawing by Amara' }).waitFor()
    expect(await page().getByRole('checkbox', { name: 'A drawing by Amara' }).isChecked()).toBe(true)
    expect(await button('Go on with the drawing').count()).toBe(0)
  })

  it('a page that is covered while it is drawn on keeps its lines and is gone on with', async () => {
    await drawsWithAmara()
    await page().keyboard.press('Escape')
    await page().getByRole('heading', { name: 'Weather' }).waitFor()
    expect(await page().getByRole('dialog').count()).toBe(0)
    await button('Carry on').click()
    await button('Go on with the drawing').click()
    await page().getByRole('img', { name: 'A page with 1 line' }).waitFor()
    await button('Done').click()
    await page().getByRole('checkbox', { name: 'A drawing by Amara' }).waitFor()
    await button('Draw together').waitFor()
  })

  it('a drawing that a full tablet cannot keep stops Finish, says so, and goes with the visit once there is room', async () => {
    await page().evaluate(() => void (fixture.nextPicture = { kind: 'no-room' }))
    await drawsWithAmara()
    await button('Done').click()
    await page().getByText('This tablet has no room left for this photo. Your words are safe.').waitFor()
    await radio('Home or placement').check()
    await radio('Yes, seen').check()
    await radio('Yes, alone').check()
    await question('Does the placement keep Amara safe').getByRole('radio', { name: 'Yes' }).check()

    await button('Finish').click()

    await page()
      .getByText(/A drawing could not be kept as a picture yet, so the visit is not finished/)
      .waitFor()
    const kept = await page().evaluate(() => [...fixture.drafts.values()].map(({ draft }) => draft.children['c-1']))
    expect(kept).toHaveLength(1)
    expect(kept[0]!.drawing).toBeTruthy()
    await button('Go on with the drawing').waitFor()

    await page().evaluate(() => void (fixture.nextPicture = undefined))
    await button('Finish').click()

    await page().getByText('1 visit waiting to be sent').waitFor()
    const last = await page().evaluate(() => fixture.saves.at(-1)!.children['c-1']!)
    expect(last.drawing).toBeUndefined()
    expect(Object.values(last.attachments ?? {}).map(({ kind }) => kind)).toEqual(['DRAWING'])
    expect(errors).toEqual([])
  })
})
