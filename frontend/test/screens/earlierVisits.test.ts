import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { inABrowser } from './inABrowser'

describe.skipIf(!chromiumPath)('an earlier visit on the card of a child', () => {
  const { page, button, errors, picture } = inABrowser()

  it('tells in words how Amara was seen, what was done with her and what was agreed, and nothing as a code', async () => {
    await button(/^Amara Boateng/).click()
    await page().locator('#visits').getByText('What was written').first().click()
    const written = page().locator('#visits details').first()

    const said = await written.locator('dl').innerText()
    for (const words of [
      'Whether Amara was seen alone',
      'Mrs Holloway stayed in the kitchen with us.',
      'Whether Amara’s bedroom was seen',
      '6 of 10',
      'She hid under the table.',
      'The next visit',
      '11 December',
    ])
      expect(said).toContain(words)
    expect(said).not.toMatch(/[A-Z]{2,}_|SEEN|UNABLE|SCALING|undefined/)
    expect(await written.locator('dt .mark-differ').count()).toBe(2)
    await picture('earlier-visit', '#visits')
    expect(errors).toEqual([])
  })
})
