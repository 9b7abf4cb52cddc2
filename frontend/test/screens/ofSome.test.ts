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

  const lastVisit = {
    contactId: 'k-before',
    purpose: 'CP',
    attempt: { outcome: 'TOOK_PLACE', startedAt: '2026-11-10T10:00:00.000Z', place: 'PLACEMENT_OR_HOME' },
    announced: 'YES',
    present: { p1: { personId: 'p-30' }, p2: { name: 'Farida Khatun', relationship: 'interpreter' } },
    interpreter: { who: 'Farida Khatun', language: 'Sylheti', fromFamily: 'NO' },
    seen: { outcome: 'SEEN', alone: { outcome: 'INAPPROPRIATE_AGE' } },
    motherSeen: { answer: 'YES' },
    bedroom: { outcome: 'YES', note: 'A cot beside the bed.' },
    awake: { answer: 'YES', note: 'Looked about.' },
    baby: { handled: 'Gently.', sleeps: 'In the blue box.', feeding: 'Well.' },
    quotes: { q1: { words: 'Smiled at the lamp.', how: 'WITHOUT_WORDS', heardBy: 'Ana Reid' } },
    safeguarded: { answer: 'YES' },
    knowsWhomToCall: 'YES',
    schedule3: { HEALTH: { finding: 'ESTABLISHED_OK' } },
  } as const

  /** Everybody's last visit answered everything. */
  const wasVisited = () =>
    page().evaluate((visit) => {
      for (const { card } of fixture.children)
        fixture.visits[card.id] = [
          {
            recordId: `r-${card.id}`,
            author: 'Ana Reid',
            happenedAt: visit.attempt.startedAt,
            capturedAt: visit.attempt.startedAt,
            delivery: 'received',
            visit: visit as never,
          },
        ]
      const tomasz = fixture.children.find(({ card }) => card.id === 'c-3')!.card
      tomasz.people = { 'p-30': { name: 'Ewa Nowak', relationship: 'mother', livesWithChild: true } }
    }, lastVisit)

  it.each(['Amara Boateng', 'Baby Mensah', 'Tomasz Nowak', 'Esi Boadu', 'Arjun Kaur'])(
    'seen, alone, bedroom, awake, welfare and the mother start empty, also when they were answered last time: %s',
    async (name) => {
      await wasVisited()
      await startsAVisitTo(name)
      await radio('It took place').check()
      const seen = radio('Yes, seen')
      if ((await seen.count()) > 0) await seen.check()
      const answered = await page().getByRole('radio', { checked: true }).count()
      expect(answered).toBe((await seen.count()) > 0 ? 2 : 1)
      expect(await page().getByRole('checkbox', { checked: true }).count()).toBe(0)
      await expect.poll(lastSaved).toContain('TOOK_PLACE')
      const { common, children } = JSON.parse(await lastSaved())
      expect(Object.keys(common).sort()).toEqual(['outcome', 'present', 'startedAt'])
      for (const child of Object.values(children) as object[])
        for (const field of ['bedroom', 'motherSeen', 'awake', 'baby', 'safeguarded', 'schedule3', 'knowsWhomToCall'])
          expect(child).not.toHaveProperty(field)
      for (const offer of await page().locator('.as-last-time').allTextContents())
        expect(offer).toMatch(/Home or placement|Farida Khatun/)
    },
  )

  it('what was true last time is offered, and counts only once it was touched', async () => {
    await wasVisited()
    await startsAVisitTo('Tomasz Nowak')
    await radio('It took place').check()
    await picture('as-last-time', '#who')
    await button('As last time: Home or placement').click()
    expect(await radio('Home or placement').isChecked()).toBe(true)
    await button('As last time: Ewa Nowak, mother; Farida Khatun, interpreter').click()
    expect(await page().getByRole('checkbox', { name: 'Ewa Nowak, mother' }).isChecked()).toBe(true)
    await button('As last time: Farida Khatun, Sylheti').click()
    expect(await page().content()).not.toContain('blue box')
    await button('Show what was written about it last time').click()
    await button('As last time: In the blue box.').click()
    expect(await page().getByLabel('Where and how Tomasz sleeps').inputValue()).toBe('In the blue box.')
    expect(await page().locator('.as-last-time').count()).toBe(0)
    await expect.poll(lastSaved).toContain('"interpreter":{"who":"Farida Khatun","language":"Sylheti"}')
  })

  it('after a failed visit under a child protection plan the next attempt is asked for, and never in the way', async () => {
    await button(/^Tomasz Nowak/).click()
    await button('The visit did not happen').click()
    await radio('I was not let in').check()
    await page()
      .getByText(/Tomasz must still be seen/)
      .waitFor()
    await button('The day of your next attempt to see Tomasz').waitFor()
    await question('Did you leave a card?').getByRole('radio', { name: 'Yes' }).check()
    await question('Did you see a parent?').getByRole('radio', { name: 'Yes' }).check()
    await page().getByLabel('What neighbours said').fill('They saw him this morning.')
    await picture('did-not-happen', '#place')
    await picture('next-attempt', '#next')
    await expect.poll(lastSaved).toContain('"cardLeft":"YES","parentSeen":"YES"')
    await button('Finish').click()
    await sealed()
  })

  it('a few kind lines before Finish, and none of them stops it', async () => {
    await startsAVisitTo('Mia Marsh')
    await radio('It took place').check()
    await radio('Home or placement').check()
    await radio('No, not seen').check()
    await radio('At school').check()
    await page().getByLabel('What you make of it').fill('See above.')
    await button('Add an action for Mia').click()
    await page().getByLabel('What will be done').fill('Ring the school')
    await page().getByLabel('Who does it').fill('Ana')
    const lines = page().locator('#finish div.worth button')
    await expect
      .poll(() => lines.allTextContents().then((all) => all.map((text) => text.trim())))
      .toEqual([
        'Mia’s own words, or why there are none',
        '“See above” leaves a gap here: in your words, what does it mean for Mia?',
        'By when: 1 action for Mia has no day',
      ])
    await picture('before-finish', '#finish')
    await button('Finish').click()
    await sealed()
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
