import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'

declare const fixture: FixtureTablet

describe.skipIf(!chromiumPath)('a concern that cannot wait', () => {
  const { page, button, radio, startsAVisitTo, picture, errors } = inABrowser()

  it('is raised from Today, and is on this tablet only until the office has it and somebody has read it', async () => {
    await button('Raise a concern').click()
    await page().getByText('If someone is in danger now, ring').waitFor()
    expect(await page().getByRole('link', { name: '999' }).getAttribute('href')).toBe('tel:999')
    await page().getByText('Emergency duty team').waitFor()
    await button('Raise it now').click()
    await page().getByText('Say about whom it is.').waitFor()
    await picture('concern-form', 'doorstep-concern')
    await page().getByLabel('About whom').selectOption({ index: 1 })
    await page().getByLabel('What is it?').fill('She does not dare to sleep.')
    await radio('I cannot tell').check()
    await button('Raise it now').click()
    await page().getByText('On this tablet only. Nobody has read this.').waitFor()
    await picture('concern-here', 'doorstep-concern')
    await page().evaluate(() => {
      const [one] = fixture.office.known.raised
      const read = { name: 'Amina Yusuf', at: '2026-11-23T14:07:00.000Z' }
      one!.held = { receivedAt: '2026-11-23T14:03:00.000Z', told: [], read }
      fixture.tell({ kind: 'data-changed' })
    })
    await page().getByText('Read by Amina Yusuf at 14:07.').waitFor()
    expect(errors).toEqual([])
  })

  it('in a family’s home is one quiet button, and leads back to the visit', async () => {
    await startsAVisitTo('Amara Boateng')
    await picture('concern-in-visit', 'doorstep-concerns-now')
    await button('Tell the office…').click()
    await page().getByRole('heading', { name: 'Tell the office' }).waitFor()
    await page().getByLabel('What is it?').fill('A bruise.')
    await button('Back to the visit').click()
    await button('Tell the office…').click()
    await page().getByText('You began to write this').waitFor()
    expect(await page().getByLabel('What is it?').inputValue()).toBe('A bruise.')
  })
})
