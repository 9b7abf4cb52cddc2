import type { Child, Draft, Duty } from '#record'

const AS_OF = '2026-11-23T09:12:00.000Z'

export const amara: Child = {
  id: 'c-amara',
  name: 'Amara',
  familyName: 'Okafor',
  bornOn: '2015-04-02',
  cohorts: { CLA: { since: '2026-05-03', source: 'CASE_SYSTEM', asOf: '2026-11-20' } },
  people: {
    'p-kofi': { name: 'Kofi', relationship: 'brother', livesWithChild: true, childId: 'c-kofi' },
  },
  asOf: AS_OF,
}

export const kofi: Child = {
  id: 'c-kofi',
  name: 'Kofi',
  familyName: 'Okafor',
  cohorts: { CP: { since: '2026-06-01', source: 'CASE_SYSTEM', asOf: '2026-11-20' } },
  people: { 'p-amara': { name: 'Amara', relationship: 'sister', livesWithChild: true, childId: 'c-amara' } },
  asOf: AS_OF,
}

export const visitDue: Duty = {
  id: 'R28-2b.c-amara',
  childId: 'c-amara',
  cohort: 'CLA',
  rule: 'R28-2b',
  layer: 'STATUTORY',
  dueOn: '2026-11-27',
  title: 'looked-after visit',
  reason: '6 weeks after the last one',
  source: 'reg 28(2)(b), SI 2010/959',
  countedFrom: '2026-10-16',
}

/** Everything that Finish asks for, answered as a worker would at the door. */
export function answered(draft: Draft, saying = 'She showed me her room.'): Draft {
  const children = Object.entries(draft.children).map(([id, child]) => [
    id,
    {
      ...child,
      seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } },
      safeguarded: { answer: 'YES' },
      quotes: { q1: { words: 'I like it when Kofi reads to me.', how: 'SAID' } },
      summary: saying,
    },
  ])
  return {
    ...draft,
    common: {
      ...draft.common,
      outcome: 'TOOK_PLACE',
      startedAt: '2026-11-23T13:30:00.000Z',
      place: 'PLACEMENT_OR_HOME',
    },
    children: Object.fromEntries(children) as Draft['children'],
  }
}
