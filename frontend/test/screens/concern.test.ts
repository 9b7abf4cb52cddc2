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

  it('out of what a child told holds none of her words until the worker puts them in', async () => {
    await startsAVisitTo('Amara Boateng')
    await button('Amara told me something that others must know').click()
    await page().getByLabel('Exactly what Amara said').fill('My uncle comes in at night.')
    await button('It cannot wait: tell the office…').click()
    await page().getByText('In the visit you wrote down what Amara told.').waitFor()
    expect(await page().getByLabel('What is it?').inputValue()).toBe('')
    expect(await page().getByText('My uncle comes in at night.').count()).toBe(0)
    await picture('concern-out-of-disclosure', 'doorstep-concern')
    await page().getByLabel('What is it?').fill('She told me in her room.')
    await button('Put Amara’s exact words in').click()
    expect(await page().getByLabel('What is it?').inputValue()).toBe(
      'She told me in her room.\nAmara’s words: “My uncle comes in at night.”',
    )
    expect(await button('Put Amara’s exact words in').count()).toBe(0)
    await radio('No').check()
    await button('Raise it now').click()
    await page().getByText('On this tablet only. Nobody has read this.').waitFor()
    await button('Back to the visit').click()
    expect(await page().getByLabel('Exactly what Amara said').inputValue()).toBe('My uncle comes in at night.')
    expect(errors).toEqual([])
  })

  it('can be about somebody on nobody’s file', async () => {
    await button('Raise a concern').click()
    await page().getByLabel('About whom').selectOption({ label: 'Somebody else' })
    await page().getByText('It is kept on nobody’s file: the office has it once it is received.').waitFor()
    await page().getByLabel('What is it?').fill('He sat alone at the bus stop again.')
    await radio('I cannot tell').check()
    await button('Raise it now').click()
    await page().getByText('Say about whom it is.').waitFor()
    await page().getByLabel('Who is it?').fill('A boy at number 12')
    await button('Raise it now').click()
    await page().getByText('About A boy at number 12').waitFor()
    await page().getByText('On this tablet only. Nobody has read this.').waitFor()
  })
})
