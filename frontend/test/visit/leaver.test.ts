import { describe, expect, it } from 'vitest'
import type { Child, Draft, DraftChild, Visit, VisitOnFile } from '#record'
import { leafAbout, leafLines } from '#kit'
import type { Form } from '../../src/visit/Form'
import { childForm } from '../../src/visit/Form'
import { lastTime } from '../../src/visit/leaverLastTime'
import { hasTimeOfWriting, isUnder18 } from '../../src/visit/leaverApplies'
import { PictureDesk } from '../../src/visit/PictureDesk'
import { Rows } from '../../src/visit/Rows'
import { sectionGroups } from '../../src/visit/sections'
import { worthALook } from '../../src/visit/worthALook'
import { samples } from '../samples'
import { FixtureTablet } from '../screens/FixtureTablet'

const now = () => new Date('2026-11-23T14:02:05.000Z')
const from = { source: 'CASE_SYSTEM', asOf: '2026-11-20' } as const
const jordan: Child = {
  id: 'c-1',
  name: 'Jordan',
  familyName: 'Fraser',
  bornOn: '2007-07-26',
  cohorts: { CL: { since: '2025-07-26', detail: 'FORMER_RELEVANT', ...from } },
  asOf: '2026-11-23T09:12:00.000Z',
}
const sample = (name: string): Visit =>
  (samples('visit') as [string, Visit][]).find(([file]) => file.includes(name))![1]

const draft = (child: Partial<DraftChild> = {}, common: Partial<Draft['common']> = {}): Draft => ({
  contactId: 'k-new',
  openedAt: '2026-11-23T14:00:00.000Z',
  form: 1,
  common: { present: {}, outcome: 'TOOK_PLACE', place: 'PLACEMENT_OR_HOME', ...common },
  children: { 'c-1': { recordId: 'r-1', purpose: 'CL', quotes: {}, earlierActions: {}, actions: {}, ...child } },
})
const form = (it: Draft, card: Child = jordan): Form => ({
  draft: it,
  cards: { 'c-1': card },
  kin: [],
  rows: new Rows(),
  pictures: new PictureDesk(
    new FixtureTablet(now),
    it.contactId,
    () => {},
    async () => {},
    () => {},
  ),
  me: 'Pat Sweeney',
  workerId: 'w-pat',
  deviceId: 'd-1',
  missing: [],
  moved: false,
  now,
  change: () => {},
  lend: () => undefined,
  voice: () => undefined,
  concern: () => undefined,
  redraw: () => {},
})
const ids = (it: Draft, card?: Child) =>
  sectionGroups(form(it, card)).flatMap((group) => group.sections.map((s) => s.id))
const states = (it: Draft) =>
  Object.fromEntries(sectionGroups(form(it)).flatMap((group) => group.sections.map((s) => [s.id, s.state])))

describe('the form for a care leaver', () => {
  it('has the parts of a personal adviser, and the young person’s say comes last', () =>
    expect(ids(draft())).toEqual([
      'place',
      'who',
      'seen-c-1',
      'said-c-1',
      'touch-c-1',
      'home-c-1',
      'doing-c-1',
      'targets-c-1',
      'papers-c-1',
      'noticed-c-1',
      'shared-c-1',
      'actions',
      'next',
      'finish',
    ]))

  it('asks no other child for them', () => {
    const child: Child = { ...jordan, cohorts: { CP: { since: '2026-08-01', ...from } } }
    expect(ids(draft({ purpose: 'CP' }), child).join(' ')).not.toMatch(/touch|home|doing|targets|papers|shared/)
  })

  it('is done with seeing once the adult was seen', () =>
    expect(states(draft({ seen: { outcome: 'SEEN' } }))['seen-c-1']).toBe('done'))

  it('asks of somebody who is back with parents for good neither for a home nor for an activity', () => {
    const left = ids(draft({ leaver: { inTouch: 'RHOM' } }))
    expect(left).not.toContain('home-c-1')
    expect(left).not.toContain('doing-c-1')
    expect(ids(draft({ leaver: { inTouch: 'RHOM', activity: 'F2' } }))).toContain('doing-c-1')
  })

  it('of somebody who died asks nothing that only the living answer', () =>
    expect(ids(draft({ leaver: { inTouch: 'DIED' } })).join(' ')).not.toMatch(/home|doing|targets|papers|shared/))

  it('a home is done when it is judged, and one that is never suitable when it is named', () => {
    expect(states(draft({ leaver: { accommodation: { kind: 'U' } } }))['home-c-1']).toBe('begun')
    expect(states(draft({ leaver: { accommodation: { kind: 'U', suitable: 'YES' } } }))['home-c-1']).toBe('done')
    expect(states(draft({ leaver: { accommodation: { kind: 'S' } } }))['home-c-1']).toBe('done')
  })

  it('never suggests to look at the bedroom', () => {
    const looks = worthALook(form(draft({ seen: { outcome: 'SEEN' } }))).map(({ sentence }) => sentence)
    expect(looks).toContain('Whether Jordan helped write this')
    expect(looks.join(' ')).not.toContain('sleeps')
  })

  it('knows seventeen from eighteen on the day of the visit', () => {
    const at = (startedAt: string) =>
      isUnder18(childForm(form(draft({}, { startedAt }), { ...jordan, bornOn: '2008-11-20' }), 'c-1'))
    expect(at('2026-11-19T12:00:00.000Z')).toBe(true)
    expect(at('2026-11-20T12:00:00.000Z')).toBe(false)
  })

  it('sees that a visit written from paper still has the time of writing', () => {
    const at = (startedAt: string) => hasTimeOfWriting(form(draft({}, { startedAt })))
    expect(at('2026-11-23T14:00:00.000Z')).toBe(true)
    expect(at('2026-11-17T10:00:00.000Z')).toBe(false)
  })
})

describe('what was known last time', () => {
  const onFile = (visit: Visit, recordId: string): VisitOnFile => ({
    recordId,
    visit,
    author: 'Pat Sweeney',
    happenedAt: visit.attempt.startedAt,
    capturedAt: visit.attempt.startedAt,
    delivery: 'received',
  })
  const files = [onFile(sample('in-custody-from-paper'), 'r-a'), onFile(sample('with-a-care-leaver'), 'r-b')]

  it('is the newest word on each thing, with its day', () => {
    const known = lastTime(files, draft())
    expect(known.accommodation).toMatchObject({ on: '2026-11-20', value: { kind: 'U' } })
    expect(known.custody).toMatchObject({ on: '2026-11-17', value: { establishment: 'HMYOI Carrow Moor' } })
    expect(known.activity?.value).toBe('P2')
    expect(Object.keys(known.targets!)).toEqual(['t-kitchen', 't-chair'])
  })

  it('offers no target again that was reached', () => {
    const reached = structuredClone(sample('with-a-care-leaver'))
    reached.leaver!.targets!['t-kitchen']!.progress = 100
    expect(Object.keys(lastTime([onFile(reached, 'r-b')], draft()).targets!)).toEqual(['t-chair'])
  })

  it('is what was known before this visit, also when that is written up days later', () => {
    const known = lastTime(files, draft({}, { startedAt: '2026-11-18T10:00:00.000Z' }))
    expect(known.accommodation?.value.kind).toBe('X')
    expect(known.targets).toBeUndefined()
  })

  it('is not offered to somebody who corrects a finished visit', () => {
    const edit = { base: { head: 'ch-7' }, doc: {}, author: 'Pat Sweeney' }
    expect(lastTime(files, { ...draft(), edit })).toEqual({})
  })
})

describe('two different answers about a care leaver', () => {
  const known = { name: 'Jordan', card: jordan, now: now() }
  it('are told in words, not in codes', () => {
    expect(leafAbout('/leaver/accommodation', 'Jordan')).toBe('where Jordan lives')
    expect(leafLines('/leaver/accommodation', sample('nobody-answered').leaver!.accommodation, known)).toEqual([
      'Bed and breakfast',
      'Not suitable',
      'Since 12 November 2026',
      'The council provides it',
      '7 nights so far',
    ])
    expect(
      leafLines('/leaver/targets/t-chair', sample('with-a-care-leaver').leaver!.targets!['t-chair'], known),
    ).toEqual(['“My own chair in a shop by summer.”', 'A big step', 'How far: Not begun'])
    expect(leafLines('/leaver/sharing/FAMILY', 'NO', known)).toEqual(['Family: No'])
  })
})
