import { describe, expect, it } from 'vitest'
import type { Child, ChildId, Person } from '#record'
import { mustNotLearn, type PeopleOffered, peopleOffered, type There } from './peopleOffered'

const WHY = 'non-molestation order, and she fears for her life'

const mum = { name: 'Sofia Hale', relationship: 'mother', withheldFrom: { 'p-dad': WHY } }
const dad = { name: 'Daniel Hale', relationship: 'father' }
const gran: Person = { name: 'Margaret Hale', relationship: 'grandmother', livesWithChild: false }
const aunt: Person = { ...gran, name: 'Rosa Lima', relationship: 'aunt', withheldFrom: { 'p-dad': WHY } }

/** Ellie lives with her mother in a refuge, Noah with their father. */
const ellie = card('c-ellie', 'Ellie', {
  livesAt: 'a-refuge',
  addresses: { 'a-refuge': { lines: 'The refuge', withheldFrom: { 'p-dad': WHY } } },
  people: {
    'p-mum': { ...mum, livesWithChild: true },
    'p-dad': { ...dad, livesWithChild: false },
    'p-noah': { name: 'Noah Hale', relationship: 'brother', livesWithChild: false, childId: 'c-noah' },
  },
})
const noah = card('c-noah', 'Noah', {
  people: {
    'p-dad': { ...dad, livesWithChild: true },
    'p-gran': gran,
    'p-mum': { ...mum, livesWithChild: false },
    'p-ellie': {
      ...{ name: 'Ellie Hale', relationship: 'sister', livesWithChild: false, childId: 'c-ellie' },
      withheldFrom: { 'p-dad': 'Nothing about her school or town' },
    },
  },
})

function card(id: ChildId, name: string, rest: Partial<Child>): Child {
  return { id, name, familyName: 'Hale', bornOn: '2018-03-04', asOf: '2026-11-23T06:00:00.000Z', ...rest } as Child
}

const visitAmong = (kin: Child[], children: Child[], ...ticked: string[]): There => ({
  ...visitTo(children, ...ticked),
  kin,
})

function visitTo(children: Child[], ...ticked: string[]): There {
  const answers = { recordId: 'r-1', purpose: 'CP' as const, quotes: {}, earlierActions: {}, actions: {} }
  return {
    draft: {
      common: { present: Object.fromEntries(ticked.map((personId, n) => [`row-${n}`, { personId }])) },
      children: Object.fromEntries(children.map(({ id }) => [id, answers])),
    },
    cards: Object.fromEntries(children.map((child) => [child.id, child])),
  }
}

const unnamed = (offered: PeopleOffered) => ({
  unnamed: offered.unnamed.map(([, person]) => person.name),
  named: [...offered.together, ...offered.apart.flatMap(({ people }) => people)].map(([, person]) => person.name),
})

const names = ({ together, apart }: PeopleOffered) => ({
  together: together.map(([, person]) => person.name),
  apart: Object.fromEntries(apart.map(({ childName, people }) => [childName, people.map(([, person]) => person.name)])),
})

const without = (child: Child, ...ids: string[]): Child => ({
  ...child,
  people: Object.fromEntries(Object.entries(child.people ?? {}).filter(([id]) => !ids.includes(id))),
})

describe('who can be ticked as having been there', () => {
  it('a mother who is kept from the father stands under the daughter she lives with, and not beside the father', () => {
    const offered = peopleOffered(visitTo([noah, ellie]))
    expect(names(offered)).toEqual({ together: ['Daniel Hale', 'Margaret Hale'], apart: { Ellie: ['Sofia Hale'] } })
  })

  it('an aunt on one card only is left out of the list of the brother whose father must not learn about her', () => {
    const withAunt = card('c-ellie', 'Ellie', { people: { 'p-aunt': aunt } })
    expect(names(peopleOffered(visitTo([noah, withAunt]))).apart).toEqual({
      Ellie: ['Rosa Lima'],
      Noah: ['Sofia Hale'],
    })
  })

  it('an aunt on both cards stands under the child on whose card nobody is whom she is kept from', () => {
    const hers = card('c-ellie', 'Ellie', { people: { 'p-aunt': aunt } })
    const his = { ...noah, people: { ...noah.people, 'p-aunt': { ...aunt, withheldFrom: {} } } }
    expect(names(peopleOffered(visitTo([his, hers]))).apart.Ellie).toEqual(['Rosa Lima'])
  })

  it('a mother is among the others when he from whom she is kept is neither offered nor ticked', () => {
    const offered = peopleOffered(visitTo([without(ellie, 'p-dad')]))
    expect(names(offered)).toEqual({ together: ['Sofia Hale', 'Noah Hale'], apart: {} })
  })

  it('a mother stands apart when he from whom she is kept is ticked, though no card here holds him any more', () => {
    const offered = peopleOffered(visitTo([without(ellie, 'p-dad')], 'p-dad'))
    expect(names(offered)).toEqual({ together: ['Noah Hale'], apart: { Ellie: ['Sofia Hale'] } })
  })

  it('a family without secrets is offered as one list, each once', () => {
    const open = without(noah, 'p-mum', 'p-ellie')
    const sister = card('c-ellie', 'Ellie', { people: { 'p-gran': gran } })
    expect(names(peopleOffered(visitTo([open, sister])))).toEqual({
      together: ['Daniel Hale', 'Margaret Hale'],
      apart: {},
    })
  })

  it('a mother who was ticked before the father is still there to be seen and unticked', () => {
    const there = visitTo([noah, ellie], 'p-mum', 'p-dad')
    const { together, apart } = peopleOffered(there)
    const everybody = [...together, ...apart.flatMap(({ people }) => people)].map(([id]) => id)
    expect(everybody.filter((id) => id === 'p-mum' || id === 'p-dad').sort()).toEqual(['p-dad', 'p-mum'])
  })
})

describe('who is kept from the visited child herself', () => {
  const birthFather: Person = { name: 'Marek Hale', relationship: 'birth father', livesWithChild: false }
  const ellieWith = (withheldFrom: Record<string, string>) =>
    card('c-ellie', 'Ellie', {
      people: { 'p-gran': gran, 'p-marek': { ...birthFather, withheldFrom } },
    })

  it('is offered without a name, when the card names the child by her record', () =>
    expect(unnamed(peopleOffered(visitTo([ellieWith({ 'c-ellie': WHY })])))).toEqual({
      unnamed: ['Marek Hale'],
      named: ['Margaret Hale'],
    }))

  it('is so too, when only her brother’s card on this tablet says who she is', () =>
    expect(unnamed(peopleOffered(visitAmong([noah], [ellieWith({ 'p-ellie': WHY })])))).toEqual({
      unnamed: ['Marek Hale'],
      named: ['Margaret Hale'],
    }))

  it('is so while her brother is visited with her', () =>
    expect(unnamed(peopleOffered(visitTo([noah, ellieWith({ 'p-ellie': WHY })]))).unnamed).toEqual(['Marek Hale']))

  it('is named while only the brother is visited, from whom nobody is kept', () => {
    const his = card('c-noah', 'Noah', { people: { 'p-marek': { ...birthFather, withheldFrom: { 'p-ellie': WHY } } } })
    expect(unnamed(peopleOffered(visitTo([his])))).toEqual({ unnamed: [], named: ['Marek Hale'] })
  })

  it('is not named by what others in the room must not learn, nor when ticked', () => {
    const both = ellieWith({ 'c-ellie': WHY, 'p-gran': WHY })
    expect(mustNotLearn(visitTo([both], 'p-gran'))).toEqual([{ who: 'Margaret Hale', about: undefined }])
    const granToo = card('c-ellie', 'Ellie', {
      people: {
        'p-gran': { ...gran, withheldFrom: { 'p-marek': WHY } },
        'p-marek': { ...birthFather, withheldFrom: { 'c-ellie': WHY } },
      },
    })
    expect(mustNotLearn(visitTo([granToo], 'p-marek'))).toEqual([{ who: undefined, about: 'Margaret Hale' }])
  })
})

describe('what must not be said in front of who was there', () => {
  it('a father who is ticked must not learn about mother and sister, or an address on the sister’s card', () =>
    expect(mustNotLearn(visitTo([noah, ellie], 'p-dad'))).toEqual([
      { who: 'Daniel Hale', about: 'Sofia Hale' },
      { who: 'Daniel Hale', about: 'Ellie Hale' },
      { who: 'Daniel Hale', addressOf: 'Ellie' },
    ]))

  it('why he must not learn it is never among it', () =>
    expect(JSON.stringify(mustNotLearn(visitTo([noah, ellie], 'p-dad')))).not.toContain('order'))

  it('nothing is said while only the grandmother and the mother are ticked', () =>
    expect(mustNotLearn(visitTo([noah, ellie], 'p-gran', 'p-mum'))).toEqual([]))

  it('a father whom no card here holds any more is told without his name', () =>
    expect(mustNotLearn(visitTo([without(ellie, 'p-dad')], 'p-dad'))).toEqual([
      { who: undefined, about: 'Sofia Hale' },
      { who: undefined, addressOf: 'Ellie' },
    ]))
})
