import { beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { family } from './families'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'

declare const fixture: FixtureTablet

const TODAY = '2026-11-23'
const SEEN_ALONE: Answers = [
  ['Did you see', 'Yes, seen'],
  ['Did you speak with', 'Yes, alone'],
]
const SAFE: Answers = [['Does the placement keep', 'Yes']]

type Answers = [question: string, answer: string][]
type Kind = {
  of: string
  family: string
  name: string
  due: string
  /** Questions or parts that this kind of visit has of its own; none of the other kinds' may stand on the form. */
  own: string[]
  /** What Finish waits for, and nothing else. */
  answers: Answers
}

/** What some visits ask and others must not. */
const OWN = {
  placement: 'Does the placement keep',
  advocate: 'know how to reach you and an advocate?',
  schedule3: 'Private fostering: 0 of 14 matters looked at',
  author: 'Who answers for the written report of this visit?',
  mother: '’s mother?',
  awake: 'awake while you were there?',
  touch: 'Are we in touch with',
  home: 'Where Jordan lives',
  share: 'help write this?',
  bedroom: 'sleeps?',
} as const

const CHILD = [OWN.bedroom]

const KINDS: Kind[] = [
  {
    of: 'a child in need',
    family: 'rahimi',
    name: 'Dara Rahimi',
    due: 'child in need visit',
    own: CHILD,
    answers: SEEN_ALONE,
  },
  {
    ...{ of: 'a child on a protection plan', family: 'mason', name: 'Jade Mason', due: 'child protection visit' },
    ...{ own: CHILD, answers: SEEN_ALONE },
  },
  {
    ...{ of: 'a looked-after child', family: 'danso', name: 'Amara Danso', due: 'looked-after visit' },
    ...{ own: [...CHILD, OWN.placement, OWN.advocate], answers: [...SEEN_ALONE, ...SAFE] },
  },
  {
    ...{ of: 'a privately fostered child', family: 'osei', name: 'Esi Boadu', due: 'private fostering visit' },
    ...{ own: [...CHILD, OWN.schedule3], answers: SEEN_ALONE },
  },
  {
    ...{ of: 'a child placed for adoption', family: 'kaur', name: 'Arjun Kaur', due: 'adoption visit' },
    // Placed for adoption, a child is not visited under the regulations that ask it (SI 2010/959, regulation 3).
    ...{ own: [...CHILD, OWN.advocate, OWN.author], answers: SEEN_ALONE },
  },
  {
    ...{ of: 'a care leaver', family: 'fraser', name: 'Jordan Fraser', due: 'keeping in touch, face to face' },
    ...{ own: [OWN.touch, OWN.home, OWN.share], answers: [['Did you see', 'Yes, seen']] },
  },
  {
    ...{ of: 'a child who is not born yet', family: 'kaur', name: 'Baby Kaur', due: 'child protection visit' },
    ...{ own: [OWN.mother], answers: [['Did you see Baby’s mother?', 'Yes']] },
  },
  {
    ...{ of: 'a baby', family: 'begum', name: 'Zayn Begum', due: 'child protection visit' },
    ...{ own: [...CHILD, OWN.awake], answers: SEEN_ALONE },
  },
]

describe.skipIf(!chromiumPath)('each kind of visit asks what its own law asks, and nothing that does not apply', () => {
  const { page, button, radio, startsAVisitTo, errors } = inABrowser()

  beforeEach(async () => {
    const held = [...new Set(KINDS.map((kind) => kind.family))].flatMap((name) => family(name, TODAY))
    await page().evaluate((all) => {
      fixture.children = all.map(({ child }) => child)
      for (const { child, visits } of all) fixture.visits[child.card.id] = visits
      return fixture.sync()
    }, held)
  })

  const answer = (question: string, choice: string) =>
    page().getByRole('radiogroup', { name: question }).getByRole('radio', { name: choice, exact: true }).check()

  const form = () => page().getByRole('main').innerText()

  it.each(KINDS.map((kind) => [kind.of, kind] as const))('to %s', async (_, kind) => {
    expect((await button(new RegExp(`^${kind.name}`)).innerText()).toLowerCase()).toContain(kind.due)
    await startsAVisitTo(kind.name)
    await radio('It took place').check()
    await radio(kind.own.includes(OWN.touch) ? 'Home' : 'Home or placement').check()

    const asked = await form()
    for (const part of Object.values(OWN))
      expect(asked.includes(part), `${kind.name}: ${part}`).toBe(kind.own.includes(part))
    expect(await page().getByRole('radio', { checked: true }).count()).toBe(2)

    for (const [question, choice] of kind.answers) await answer(question, choice)
    await button('Finish').click()
    await page().getByText('1 visit waiting to be sent').waitFor()
  })

  it('of Esi, whom friends of her mother took in, nobody may write that she refused: regulation 8(3) knows no such thing', async () => {
    await startsAVisitTo('Esi Boadu')
    await radio('It took place').check()
    await answer('Did you see Esi?', 'Yes, seen')
    await radio('Yes, alone').waitFor()
    expect(await radio('No, the child refused').count()).toBe(0)
    await page().locator('#field-schedule3-c-osei-esi summary').click()
    expect(await page().locator('#field-schedule3-c-osei-esi').getByRole('radiogroup').count()).toBe(14)
  })

  it('of Arjun’s report somebody answers who is qualified, or is supervised by somebody with a name', async () => {
    await startsAVisitTo('Arjun Kaur')
    await radio('It took place').check()
    const supervisor = page().getByLabel('Who supervises the report')
    expect(await supervisor.count()).toBe(0)
    await page()
      .getByRole('radiogroup', { name: OWN.author })
      .getByRole('radio', { name: /supervis/i })
      .check()
    await supervisor.fill('Jo Park')
    await expect
      .poll(() => page().evaluate(() => fixture.saves.at(-1)?.children['c-kaur-arjun']?.reportAuthor))
      .toEqual({ qualification: 'SUPERVISED', supervisor: 'Jo Park' })
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
