import type { Child, ChildToday, Duty } from '#record'

/** People and places for the screens' own tests. Nobody here is real. */
const AS_OF = '2026-11-23T09:12:00.000Z'
const from = { source: 'CASE_SYSTEM', asOf: '2026-11-20' } as const

export const amara: Child = {
  id: 'c-1',
  name: 'Amara',
  familyName: 'Boateng',
  bornOn: '2019-08-14',
  cohorts: { CLA: { since: '2026-05-11', detail: 'full care order (C2)', firstReviewOn: '2026-06-08', ...from } },
  placement: {
    startedOn: '2026-05-11',
    kind: 'U6',
    description: 'Foster home, not with relatives',
    outOfArea: true,
    distanceMiles: 21,
    intendedUntil18: false,
    temporaryApproval: false,
    addressId: 'a-1',
    ...from,
  },
  livesAt: 'a-1',
  addresses: {
    'a-1': {
      lines: '14 Mill Lane\nOundle',
      postcode: 'PE8 4XX',
      withheldFrom: { 'p-4': 'non-molestation order until 1 June 2027' },
    },
  },
  people: {
    'p-1': { name: 'Jean Holloway', relationship: 'foster carer', livesWithChild: true, phone: '01632 960 143' },
    'p-2': {
      name: 'Kofi Boateng',
      relationship: 'brother',
      livesWithChild: true,
      bornOn: '2015-02-02',
      childId: 'c-2',
    },
    'p-3': { name: 'Abena Boateng', relationship: 'mother', livesWithChild: false, phone: '01632 960 171' },
    'p-4': { name: 'Mark Bell', relationship: 'father', livesWithChild: false },
  },
  language: {
    first: 'Twi',
    interpreterNeeded: true,
    note: 'She understands English well and answers in Twi when upset.',
  },
  communication: 'Draws while she talks. Ask about the drawing, not about her.',
  safety: {
    's-1': {
      kind: 'PERSON',
      text: 'Her father has threatened staff. Visit in pairs if he may be there.',
      since: '2026-03-02',
      ...from,
    },
    's-2': {
      kind: 'ANIMAL',
      text: 'A large dog in the yard: ring, do not open the gate.',
      since: '2026-09-14',
      source: 'WORKER',
      asOf: '2026-10-05',
    },
  },
  interests: 'Climbing, her cat Biscuit, and maths puzzles.',
  achievements: 'Swam 400 metres without a stop, and read a whole book to her brother.',
  facts: {
    'f-1': { kind: 'LEGAL', on: '2026-05-11', text: 'Full care order', ...from },
    'f-2': { kind: 'PLAN', on: '2026-10-20', text: 'Second review: stay with Jean, see Mum every two weeks', ...from },
    'f-3': { kind: 'HEALTH', on: '2026-06-18', text: 'Health assessment done; glasses for reading', ...from },
    'f-4': { kind: 'DENTAL', on: '2026-06-03', text: 'Teeth checked, nothing to do', ...from },
    'f-5': { kind: 'SDQ', on: '2026-09-01', text: 'Score 17 of 40', ...from },
    'f-6': { kind: 'EDUCATION', on: '2026-09-08', text: 'Personal education plan: reading twice a week', ...from },
    'f-7': { kind: 'DENTAL', on: '2025-11-12', text: 'One filling', ...from },
  },
  lastSaid: {
    words: 'I like it here but I want to know if Mum still has my bike.',
    on: '2026-10-13',
    heardBy: 'Ana Reid',
  },
  lastVisit: { on: '2026-10-13', by: 'Ana Reid', seen: true, alone: true },
  actions: {
    'x-1': { what: 'Ask Mum about the bike and tell Amara', who: 'Ana Reid', dueOn: '2026-11-06' },
    'x-2': { what: 'Find a climbing club near Oundle', who: 'Jean Holloway', dueOn: '2026-12-01' },
  },
  worker: 'Ana Reid',
  team: 'Safeguarding and Care Planning Team 1',
  asOf: AS_OF,
}

export const kofi: Child = {
  ...amara,
  id: 'c-2',
  name: 'Kofi',
  bornOn: '2015-02-02',
  people: {
    ...amara.people,
    'p-2': { name: 'Amara Boateng', relationship: 'sister', livesWithChild: true, childId: 'c-1' },
  },
  safety: {},
  actions: {},
  interests: 'Football',
  lastSaid: undefined,
}

function someone(id: string, name: string, familyName: string, more: Partial<Child>): Child {
  return {
    id,
    name,
    familyName,
    asOf: AS_OF,
    worker: 'Ana Reid',
    cohorts: { CP: { since: '2026-08-01', detail: 'neglect', ...from } },
    ...more,
  }
}

function duty(childId: string, dueOn: string, title: string, reason: string, more: Partial<Duty> = {}): Duty {
  return {
    id: `d-${childId}-${dueOn}`,
    childId,
    cohort: 'CP',
    rule: 'CP-STD',
    layer: 'LOCAL',
    dueOn,
    title,
    reason,
    source: 'local standard CP-STD',
    countedFrom: '2026-11-09',
    ...more,
  }
}

const statutory = { cohort: 'CLA', rule: 'R28-2b', layer: 'STATUTORY', source: 'reg 28(2)(b), SI 2010/959' } as const
const lookedAfter = (id: string): Duty =>
  duty(id, '2026-11-27', 'looked-after visit', '6 weeks after the last one', statutory)

export const caseload: ChildToday[] = [
  { card: amara, duties: [lookedAfter('c-1')], waiting: 0, toDecide: 1 },
  { card: kofi, duties: [lookedAfter('c-2')], waiting: 0, toDecide: 0 },
  {
    card: someone('c-3', 'Tomasz', 'Nowak', { bornOn: '2026-07-30' }),
    duties: [duty('c-3', '2026-11-13', 'child protection visit', '10 working days after the last one')],
    waiting: 0,
    toDecide: 0,
  },
  {
    card: someone('c-4', 'Baby', 'Mensah', { expectedOn: '2027-02-03' }),
    duties: [duty('c-4', '2026-11-24', 'child protection visit', '10 working days after the plan began')],
    waiting: 0,
    toDecide: 0,
  },
  {
    card: someone('c-5', 'Zahra', 'Rahimi', { bornOn: '2011-01-19', safety: amara.safety }),
    duties: [
      duty('c-5', '2026-11-20', 'first looked-after visit', '1 week after the placement began', statutory),
      duty('c-5', '2026-12-01', 'pathway plan', 'at 16'),
    ],
    waiting: 1,
    toDecide: 0,
  },
  {
    card: someone('c-6', 'Oluwaseun', 'Adeyemi-Featherstonehaugh', { bornOn: '2021-11-23' }),
    duties: [duty('c-6', '2026-12-09', 'child-in-need visit', '20 working days after the last one')],
    waiting: 0,
    toDecide: 0,
  },
  {
    card: someone('c-7', 'Esi', 'Boadu', {
      bornOn: '2012-03-30',
      cohorts: { PF: { since: '2026-08-20', detail: 'HOST_FAMILY', ...from } },
      people: {
        'p-70': { name: 'Grace Osei', relationship: 'private foster carer', livesWithChild: true },
        'p-71': { name: 'Leon Osei', relationship: 'carer’s son', livesWithChild: true },
      },
    }),
    duties: [duty('c-7', '2026-12-08', 'private fostering visit', '6 weeks after the last one', { cohort: 'PF' })],
    waiting: 0,
    toDecide: 0,
  },
  {
    card: someone('c-8', 'Arjun', 'Kaur', {
      bornOn: '2024-01-15',
      cohorts: { ADOPT: { since: '2026-11-10', ...from }, CLA: { since: '2026-02-02', detail: 'E1', ...from } },
    }),
    duties: [duty('c-8', '2026-12-07', 'adoption visit', 'weekly until the first review', { cohort: 'ADOPT' })],
    waiting: 0,
    toDecide: 0,
  },
  ...['Mia', 'Noah', 'Priya', 'Jack', 'Leah', 'Omar', 'Ruby', 'Ethan', 'Wren'].map((name, n): ChildToday => ({
    card: someone(`c-${n + 10}`, name, 'Marsh', { bornOn: `20${10 + n}-05-17` }),
    duties:
      n > 6
        ? []
        : [duty(`c-${n + 10}`, `2026-12-${10 + n}`, 'child protection visit', '10 working days after the last one')],
    waiting: 0,
    toDecide: 0,
  })),
]
