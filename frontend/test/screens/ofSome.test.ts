import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'

declare const fixture: FixtureTablet

describe.skipIf(!chromiumPath)('a visit asks what the law asks for this child, and nothing else', () => {
  const { page, button, radio, question, startsAVisitTo, picture, errors } = inABrowser()

  const asked = () =>
    page()
      .getByRole('radiogroup')
      .evaluateAll((all) => all.map((it) => (it as HTMLElement & { label: string }).label))
  const sealed = () => page().getByText('1 visit waiting to be sent').waitFor()
  const lastSaved = () => page().evaluate(() => JSON.stringify(fixture.saves.at(-1)))

  it('before the birth: the mother is seen; seen, alone, bedroom and views are not asked', async () => {
    await startsAVisitTo('Baby Mensah')
    await radio('It took place').check()
    await radio('Home or placement').check()
    expect(await asked()).toEqual([
      'Did the visit take place?',
      'Where?',
      'Did the family know you were coming?',
      'Did you see Baby’s mother?',
    ])
    expect(await page().getByLabel('Baby’s exact words').count()).toBe(0)
    await button('Finish').click()
    await button('Whether you saw Baby’s mother').click()
    await question('Did you see Baby’s mother?').getByRole('radio', { name: 'Yes' }).check()
    await picture('unborn', '#seen-c-4')
    await button('Finish').click()
    await sealed()
  })

  it('a worker who finds that the baby has been born is asked about the baby', async () => {
    await startsAVisitTo('Baby Mensah')
    await radio('It took place').check()
    await button('The baby has been born').click()
    await question('Did you see Baby?').waitFor()
    await question('Was Baby awake while you were there?').waitFor()
    expect(await question('Did you see Baby’s mother?').count()).toBe(0)
    await button('No, not born yet').click()
    await question('Did you see Baby’s mother?').waitFor()
  })

  it('a baby: awake, handled, sleeping, feeding', async () => {
    await startsAVisitTo('Tomasz Nowak')
    await radio('It took place').check()
    await question('Was Tomasz awake while you were there?').getByRole('radio', { name: 'Yes' }).check()
    await page().getByLabel('How Tomasz was held, handled and answered').fill('Held close and talked to.')
    await page().getByLabel('Where and how Tomasz sleeps').fill('In the cot, on his back.')
    await page().getByLabel('How Tomasz is fed, and how it goes').fill('Every three hours.')
    await page()
      .getByText(/^Saved on this tablet/)
      .waitFor()
    await picture('baby', '#baby-c-3')
    await expect.poll(lastSaved).toContain('Every three hours.')
  })

  it('an older child is asked nothing of a baby, of private fostering or of adoption', async () => {
    await startsAVisitTo('Mia Marsh')
    await radio('It took place').check()
    expect(await asked()).toEqual([
      'Did the visit take place?',
      'Where?',
      'Did the family know you were coming?',
      'Did you see Mia?',
      'Did you see where Mia sleeps?',
      'No words from Mia. Why?',
    ])
    expect(await page().locator('details.matters').count()).toBe(0)
  })

  it('private fostering: fourteen matters, folded away, and no “the child refused”', async () => {
    await startsAVisitTo('Esi Boadu')
    await radio('It took place').check()
    await radio('Yes, seen').check()
    expect(await radio('No, the child refused').count()).toBe(0)
    await page().getByText('Private fostering: 0 of 14 matters looked at').click()
    expect(await page().locator('.matter').count()).toBe(14)
    await question('Health care is in place, registered with a GP').getByRole('radio', { name: 'Concern' }).check()
    await page().locator('.matter').getByLabel('Note').fill('No GP yet.')
    await question('Education').getByRole('radio', { name: 'OK' }).check()
    await page().getByText('Private fostering: 2 of 14 matters looked at, 1 concern').waitFor()
    await picture('privately-fostered', '#law-c-7')
    await button('The others were not explored this time').click()
    await page().getByText('Private fostering: 14 of 14 matters looked at, 1 concern').waitFor()
    await expect.poll(lastSaved).toContain('"HEALTH":{"finding":"CONCERN","note":"No GP yet."}')
  })

  it('placed for adoption: who answers for the report', async () => {
    await startsAVisitTo('Arjun Kaur')
    await radio('It took place').check()
    await radio('I am supervised by somebody who has').check()
    await page().getByLabel('Who supervises the report').fill('Grace Hill')
    await picture('placed-for-adoption', '#law-c-8')
    await expect.poll(lastSaved).toContain('"reportAuthor":{"qualification":"SUPERVISED","supervisor":"Grace Hill"}')
  })

  it('looked after: what a “no” starts is said at once, and whom to call is asked', async () => {
    await startsAVisitTo('Amara Boateng')
    await radio('It took place').check()
    await question('Does Amara know how to reach you and an advocate?').waitFor()
    await question('Does the placement keep Amara safe').getByRole('radio', { name: 'No' }).check()
    await page()
      .getByText(/the authority must review Amara’s case \(regulation 30\)/)
      .waitFor()
    await picture('looked-after', '#law-c-1')
  })

  it('a call is recorded, says that it does not count, and asks nothing about a bedroom', async () => {
    await startsAVisitTo('Amara Boateng')
    await radio('It took place').check()
    await radio('Video (does not count as a visit)').check()
    await page()
      .getByText(/does not count as a visit: the next visit stays due/)
      .waitFor()
    expect(await question('Did you see where Amara sleeps?').count()).toBe(0)
    await radio('Phone (does not count as a visit)').check()
    expect(await question('Did you see Amara?').count()).toBe(0)
    await button('Finish').click()
    await sealed()
  })

  it('marks and tellings stand behind one quiet button each', async () => {
    await startsAVisitTo('Amara Boateng')
    await radio('It took place').check()
    await button('I saw a mark or an injury').click()
    await page()
      .getByText(/nobody undresses a child to look/)
      .waitFor()
    await page().getByLabel('What it looks like').fill('A graze.')
    await button('Amara told me something that others must know').click()
    await page().getByLabel('Exactly what Amara said').fill('He locks the door.')
    await page().getByLabel('Whom you told').fill('Grace Hill')
    await button(/^Told just now/).click()
    await radio('No, not seen').check()
    await radio('Missing').check()
    await radio('Home or placement').check()
    await picture('marks', '#noticed-c-1')
    await picture('tellings', '#said-c-1')
    await button('Finish').click()
    await button('Where on the body: one mark on Amara does not say').click()
    await page().keyboard.type('left shin')
    await button('Finish').click()
    await sealed()
  })

  it('an interpreter is asked for where the card says so, and others stand behind a button', async () => {
    await startsAVisitTo('Mia Marsh')
    await radio('It took place').check()
    expect(await page().getByLabel('Who interpreted, or what helped').count()).toBe(0)
    await button('Somebody interpreted, or an aid helped').click()
    await page().getByLabel('Who interpreted, or what helped').fill('Picture cards')
    await button('This visit was made by the reviewing officer or out of hours').click()
    await radio('The out-of-hours team').check()
    await expect.poll(lastSaved).toContain('"visitor":"OUT_OF_HOURS"')
    expect(await lastSaved()).toContain('"interpreter":{"who":"Picture cards"}')
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
