import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'

declare const fixture: FixtureTablet

describe.skipIf(!chromiumPath)('a visit says who knows where she is', () => {
  const { page, button, radio, startsAVisitTo, picture, errors } = inABrowser()
  const HERE = 'doorstep-expected-back'

  const says = (sentence: string | RegExp) => page().getByRole('status').filter({ hasText: sentence }).waitFor()
  const officeHears = (hears: boolean) => page().evaluate((it) => void (fixture.outings.officeHears = it), hears)

  it('nobody, until she says when she will be back and the office has answered', async () => {
    await startsAVisitTo('Amara Boateng')
    await says('Nobody knows you are here.')
    expect(await page().getByRole('link', { name: '01632 960 001' }).getAttribute('href')).toBe('tel:01632960001')
    await picture('out-unsaid', HERE)
    await officeHears(false)
    await button('60 minutes').click()
    await says(/Nobody knows you are here yet. That you will be back by 15:0\d is sent/)
    await page().getByRole('link', { name: '01632 960 001' }).waitFor()
    await picture('out-unheld', HERE)
    await officeHears(true)
    await button('30 minutes longer').click()
    await says(/The office knows: back by 15:3\d. Grace Lindqvist will be told if you are not./)
    expect(await page().getByRole('link', { name: '01632 960 001' }).count()).toBe(0)
    await picture('out-held', HERE)
  })

  it('the time can be set, and what has not reached the office is not called known', async () => {
    await startsAVisitTo('Amara Boateng')
    await page().getByLabel('At', { exact: true }).fill('16:30')
    expect(await page().getByText('The office knows').count()).toBe(0)
    await button('Back by this time').click()
    await says('The office knows: back by 16:30.')
    await officeHears(false)
    await button('30 minutes longer').click()
    await says('The office knows: back by 16:30. That you stay until 17:00 has not reached it yet')
    await picture('out-longer', HERE)
  })

  it('that others were told is said plainly', async () => {
    await startsAVisitTo('Amara Boateng')
    await button('30 minutes').click()
    await says('The office knows')
    await page().evaluate(() => {
      fixture.outings.known.plans[0]!.held!.told = [{ name: 'Grace Lindqvist', at: '2026-11-23T14:47:00.000Z' }]
      return fixture.sync()
    })
    await says('Grace Lindqvist was told at 14:47 that you are not back.')
    await picture('out-told', HERE)
  })

  it('where the office has named no number, it says so', async () => {
    await page().evaluate(() => delete fixture.outings.known.ring)
    await startsAVisitTo('Amara Boateng')
    await page().getByText('Your office has given this tablet no number to ring.').waitFor()
  })

  it('Finish says that she is back; until the office knows it, Today does not let it go', async () => {
    await startsAVisitTo('Amara Boateng')
    await button('30 minutes').click()
    await says('The office knows')
    await officeHears(false)
    await radio('Did not take place').check()
    await radio('No one was home').check()
    await button('Finish').click()
    await says(/You said at 14:0\d that you are back. The office does not know it yet./)
    await button('Back to Today').click()
    await says(/You said at 14:0\d that you are back. The office does not know it yet./)
    await picture('out-today', 'doorstep-out-now')
    expect(await button('I am back').count()).toBe(0)
  })

  it('nothing went wrong on the way', () => expect(errors).toEqual([]))
})
