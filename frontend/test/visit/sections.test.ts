import { describe, expect, it } from 'vitest'
import type { Draft } from '#record'
import type { Form } from '../../src/visit/Form'
import { PictureDesk } from '../../src/visit/PictureDesk'
import { Rows } from '../../src/visit/Rows'
import { sectionGroups } from '../../src/visit/sections'
import { worthALook } from '../../src/visit/worthALook'
import { FixtureTablet } from '../screens/FixtureTablet'
import { amara, kofi } from '../screens/people'

const now = () => new Date('2026-11-23T14:02:05.000Z')

async function visitTo(...childIds: string[]): Promise<Draft> {
  const started = await new FixtureTablet(now).startVisit(childIds)
  if (started.kind !== 'started') throw new Error(started.kind)
  return started.draft
}

const form = (draft: Draft): Form => ({
  draft,
  cards: { 'c-1': amara, 'c-2': kofi },
  rows: new Rows(),
  pictures: new PictureDesk(
    new FixtureTablet(now),
    draft.contactId,
    () => {},
    async () => {},
    () => {},
  ),
  me: 'Ana Reid',
  workerId: 'w-ana',
  deviceId: 'd-1',
  missing: [],
  visitBefore: {},
  moved: false,
  now,
  change: () => {},
  lend: () => undefined,
  voice: () => undefined,
  concern: () => undefined,
  redraw: () => {},
})

const states = (draft: Draft) =>
  Object.fromEntries(sectionGroups(form(draft)).flatMap((group) => group.sections.map((it) => [it.id, it.state])))

describe('the rail', () => {
  it('of a visit just begun shows nothing as done', async () =>
    expect(new Set(Object.values(states(await visitTo('c-1', 'c-2'))))).toEqual(new Set(['empty'])))

  it('gives each child sections of her own, and no child the answers of another', async () => {
    const draft = await visitTo('c-1', 'c-2')
    draft.children['c-1']!.seen = { outcome: 'SEEN', alone: { outcome: 'ALONE' } }
    draft.children['c-1']!.bedroom = { outcome: 'YES' }
    expect(states(draft)).toMatchObject({ 'seen-c-1': 'done', 'seen-c-2': 'empty' })
  })

  it('of a visit that did not happen holds nothing but why, and when next', async () => {
    const draft = await visitTo('c-1')
    draft.common.outcome = 'DID_NOT_TAKE_PLACE'
    expect(Object.keys(states(draft))).toEqual(['place', 'next', 'finish'])
  })

  it('hides what adults said while nobody was there, and never hides what was written', async () => {
    const draft = await visitTo('c-1')
    expect(states(draft)).not.toHaveProperty('adults-c-1')
    draft.children['c-1']!.adults = 'Jean says she sleeps well.'
    expect(states(draft)).toHaveProperty('adults-c-1')
  })
})

describe('before finishing', () => {
  it('a visit that did not happen is asked nothing more', async () => {
    const draft = await visitTo('c-1')
    draft.common.outcome = 'DID_NOT_TAKE_PLACE'
    expect(worthALook(form(draft))).toEqual([])
  })

  it('a child without words is worth a look, and a reason settles it', async () => {
    const draft = await visitTo('c-1')
    draft.common.outcome = 'TOOK_PLACE'
    const sentence = 'Amara’s own words, or why there are none'
    expect(worthALook(form(draft)).map((it) => it.sentence)).toContain(sentence)
    draft.children['c-1']!.noViews = 'DECLINED'
    expect(worthALook(form(draft)).map((it) => it.sentence)).not.toContain(sentence)
  })

  it('says before Finish that a child too young for words has to be observed, and that one was not asked', async () => {
    const draft = await visitTo('c-1')
    draft.common.outcome = 'TOOK_PLACE'
    const child = draft.children['c-1']!
    const first = () => worthALook(form(draft)).flatMap((it) => (it.first ? [it.sentence] : []))
    child.noViews = 'TOO_YOUNG'
    expect(first()).toContain('What you noticed about Amara')
    child.observation = 'She crawls to Jean when the door opens.'
    expect(first()).not.toContain('What you noticed about Amara')
    child.noViews = 'NOT_ASKED'
    expect(first()).toContain('Amara was not asked, and your manager reads that')
  })

  it.each(['See above.', 'as above', 'Same as last time', 'please see observations'])(
    '“%s” is no analysis',
    async (text) => {
      const draft = await visitTo('c-1')
      draft.common.outcome = 'TOOK_PLACE'
      draft.children['c-1']!.analysis = text
      expect(worthALook(form(draft)).map((it) => it.sentence)).toContain(
        '“See above” leaves a gap here: in your words, what does it mean for Amara?',
      )
      draft.children['c-1']!.analysis = `As above: she is safer here than at home, because Jean listens.`
      expect(worthALook(form(draft)).filter((it) => it.sentence.startsWith('“See above”'))).toEqual([])
    },
  )
})
