import { beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'
import { careLeaver, earlierVisit } from './leavers'

declare const fixture: FixtureTablet

describe.skipIf(!chromiumPath)('a contact with a care leaver', () => {
  const { page, button, radio, question, startsAVisitTo, picture, errors } = inABrowser()

  beforeEach(async () => {
    await page().evaluate(
      ([child, visit]) => {
        fixture.children.push(child)
        fixture.visits[child.card.id] = [visit]
        return fixture.sync()
      },
      [careLeaver, earlierVisit] as const,
    )
  })

  const startsAVisitToJordan = async (): Promise<void> => {
    await startsAVisitTo('Jordan Fraser')
    await radio('It took place').check()
  }
  const asked = () =>
    page()
      .getByRole('radiogroup')
      .evaluateAll((all) => all.map((it) => (it as HTMLElement & { label: string }).label))
  const sealed = () => page().getByText('1 visit waiting to be sent').waitFor()
  const lastSaved = async () => page().evaluate(() => fixture.saves.at(-1)?.children['c-90'])

  it('asks an adult nothing that is asked of a child', async () => {
    await startsAVisitToJordan()
    await radio('Home').check()
    const questions = await asked()
    expect(questions).toContain('Did you see Jordan?')
    expect(questions).toContain('Did Jordan know you were coming?')
    expect(questions.join(' ')).not.toMatch(/sleeps|placement|family know|Jordan alone/)
    expect(await page().getByRole('radio', { checked: true }).count()).toBe(2)
  })

  it('a visit in which the adult was seen is finished without another answer', async () => {
    await startsAVisitToJordan()
    await radio('Home').check()
    await question('Did you see Jordan?').getByRole('radio', { name: 'Yes, seen' }).check()
    await button('Finish').click()
    await sealed()
  })

  it('what was known last time is said again with one touch, and never by itself', async () => {
    await startsAVisitToJordan()
    expect(await radio('Foyer or similar').isChecked()).toBe(false)
    await button('Still so: Foyer or similar; suitable').click()
    expect(await radio('Foyer or similar').isChecked()).toBe(true)
    await button('Still so: Other education, part time').click()
    await button('Still so: National Insurance number, Bank account').click()
    await picture('leaver-papers', '#papers-c-90')
    await expect.poll(lastSaved).toMatchObject({
      leaver: {
        accommodation: { kind: 'T', suitable: 'YES', since: '2026-09-01', providedByAuthority: 'YES' },
        activity: 'P2',
        documents: { NATIONAL_INSURANCE: 'YES', BANK_ACCOUNT: 'YES' },
      },
    })
  })

  it('what was known last time stands above the question, and nothing is chosen', async () => {
    await startsAVisitToJordan()
    await button('Still so: Foyer or similar; suitable').waitFor()
    expect(await page().locator('#home-c-90').getByRole('radio', { checked: true }).count()).toBe(0)
    await picture('leaver-home-offered', '#home-c-90')
  })

  it('a target goes on with one touch, and how far it is asked anew', async () => {
    await startsAVisitToJordan()
    expect(await page().getByText('My own chair in a shop by summer.').count()).toBe(0)
    await button('Show the target from last time').click()
    await button('Go on with: My own chair in a shop by summer.').click()
    const progress = question('How far is it, says Jordan?')
    await progress.waitFor()
    expect(await progress.getByRole('radio', { checked: true }).count()).toBe(0)
    await progress.getByText('Last time: begun.').waitFor()
    await progress.getByRole('radio', { name: 'Half way' }).check()
    await page().getByLabel('What stands in the way').fill('No shop takes anybody on before Christmas.')
    await page().getByLabel('What did you ask Jordan to aim higher on?').fill('Ring three shops, not one.')
    await button('Add a target').click()
    await page().getByLabel('What Jordan wants, 2').fill('To see my nephew every week.')
    await picture('leaver-targets', '#targets-c-90')
    await expect
      .poll(async () => (await lastSaved())?.leaver?.targets?.['t-chair'])
      .toEqual({
        words: 'My own chair in a shop by summer.',
        stretch: 'A_BIG_STEP',
        who: 'Jordan',
        progress: 50,
        blockedBy: 'No shop takes anybody on before Christmas.',
        challenge: 'Ring three shops, not one.',
      })
  })

  it('no fixed home is unsuitable by itself, and a bed and breakfast counts its nights', async () => {
    await startsAVisitToJordan()
    await radio('No fixed home').check()
    await page().getByText('This always counts as unsuitable.').waitFor()
    expect(await question('Is it suitable?').count()).toBe(0)
    await radio('Bed and breakfast').check()
    await question('Is it suitable?').getByRole('radio', { name: 'No' }).check()
    await page().getByLabel('Nights there so far').fill('7')
    await page().getByLabel('Nights there so far').press('Tab')
    await expect
      .poll(async () => (await lastSaved())?.leaver?.accommodation)
      .toEqual({ kind: 'W', suitable: 'NO', emergencyNights: 7 })
  })

  it('staying put is offered from 18 only', async () => {
    await page().evaluate(() => {
      fixture.children.find(({ card }) => card.id === 'c-90')!.card.bornOn = '2009-01-30'
    })
    await startsAVisitToJordan()
    await page().getByText('Staying put with former foster carers begins at 18.').waitFor()
    expect(await radio('With former foster carers (staying put)').count()).toBe(0)
    expect(await page().getByText('Jordan decides who else may read this').count()).toBe(0)
  })

  it('custody is written up from paper, with the time of the visit and not of the writing', async () => {
    await startsAVisitToJordan()
    await radio('Custody').first().check()
    await question('Is this written up from paper?').getByRole('radio', { name: 'Yes' }).check()
    await button('Put in the day and time of the visit').click()
    await page().locator('#field-startedAt:focus').fill('2026-11-17')
    await page().locator('#field-from').fill('10:00')
    await button('Put in the day and time of the visit').waitFor({ state: 'detached' })
    await button('Still so: HMYOI Carrow Moor').click()
    await page().getByLabel('Expected release').fill('2027-02-04')
    await page().getByLabel('Where to on the first night').fill('Not agreed yet: housing panel on 2 December')
    await picture('leaver-custody', '#home-c-90')
    await question('Did you see Jordan?').getByRole('radio', { name: 'Yes, seen' }).check()
    await question('Could Jordan speak freely?').getByRole('radio', { name: 'No, we were not alone' }).check()
    await question('What stopped you?').getByRole('radio', { name: 'There was no private space' }).check()
    await button('Finish').click()
    await sealed()
  })

  it('a message that nobody answered is no visit, and asks for nobody to be seen', async () => {
    await startsAVisitToJordan()
    await radio('Message (does not count as a visit)').check()
    await question('Did Jordan answer?').getByRole('radio', { name: 'No' }).check()
    const only = page().getByText('Only a contact in which Jordan answered counts as being in touch.')
    await question('Are we in touch with Jordan?').getByRole('radio', { name: 'In touch', exact: true }).check()
    await only.waitFor()
    await question('Are we in touch with Jordan?').getByRole('radio', { name: 'Not in touch' }).check()
    await only.waitFor({ state: 'detached' })
    expect(await question('Did you see Jordan?').count()).toBe(0)
    await picture('leaver-touch', '#touch-c-90')
    await button('Finish').click()
    await sealed()
  })

  it('at the end Jordan is asked about helping to write it, and decides who reads it', async () => {
    await startsAVisitToJordan()
    await question('Did Jordan help write this?').getByRole('radio', { name: 'Yes' }).check()
    await question('Former carers or hosts').getByRole('radio', { name: 'No' }).check()
    await question('College or work').getByRole('radio', { name: 'Yes' }).check()
    await picture('leaver-shared', '#shared-c-90')
    await expect
      .poll(async () => (await lastSaved())?.leaver)
      .toEqual({
        helpedWrite: 'YES',
        sharing: { CARER: 'NO', COLLEGE_OR_WORK: 'YES' },
      })
    await button('Finish').click()
    await button('Whether you saw Jordan').waitFor()
  })

  it('a visit to Jordan that did not happen has an adult’s reasons', async () => {
    await startsAVisitTo('Jordan Fraser')
    await radio('Did not take place').check()
    await radio('We cancelled, or the prison did').waitFor()
    expect(await radio('The child was asleep').count()).toBe(0)
    await radio('Did not want a visit').check()
    await button('Finish').click()
    await sealed()
  })

  it('nothing scrolls sideways on a phone, also with text at twice the size', async () => {
    await startsAVisitToJordan()
    await radio('Bed and breakfast').check()
    await button('Show the target from last time').click()
    for (const size of ['100%', '200%']) {
      await page().evaluate((it) => void (document.documentElement.style.fontSize = it), size)
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
