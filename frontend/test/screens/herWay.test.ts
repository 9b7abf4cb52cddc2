import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { inABrowser } from './inABrowser'

describe.skipIf(!chromiumPath)('wishes and feelings', () => {
  const { page, button, startsAVisitTo, errors } = inABrowser()

  it('are asked in the way in which Amara tells things, and in no other tool', async () => {
    await startsAVisitTo('Amara Boateng')
    await page()
      .getByText(/Something you did together/)
      .first()
      .click()
    await button('Three houses').click()
    expect(await page().getByText('Draws while she talks.').count()).toBe(0)
    await button('Wishes and feelings').click()
    const asked = page().getByRole('group', { name: 'Wishes and feelings' })
    await asked.getByText('How Amara tells things. What is shown without words counts as said.').waitFor()
    await asked.getByText('Draws while she talks. Ask about the drawing, not about her.').waitFor()
    expect(errors).toEqual([])
  })
})
