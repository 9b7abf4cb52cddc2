import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { inABrowser } from './inABrowser'

describe.skipIf(!chromiumPath)('before the tablet is handed to a child', () => {
  const { page, button, question, picture } = inABrowser()

  it('no language is offered whose words nobody has signed, and each is named in its own script', async () => {
    await button(/^Amara Boateng/).click()
    await button('Hand the tablet to Amara').click()
    await page().getByText('Off until a translator has checked the words:').waitFor()
    expect(await page().locator('[lang=ar]').innerText()).toBe('العربية')
    expect(await page().getByRole('radio', { name: 'العربية' }).count()).toBe(0)
    await question('Who can hear it if the page reads itself aloud?').waitFor()
    expect(await page().getByRole('radio', { checked: true }).count()).toBe(0)
    await picture('lend', 'doorstep-lend')
  })
})
