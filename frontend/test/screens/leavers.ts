import type { Child, ChildToday, VisitOnFile } from '#record'

/** A care leaver for the screens' own tests, with what an earlier visit said. Nobody here is real. */
const from = { source: 'CASE_SYSTEM', asOf: '2026-11-20' } as const
const jordan: Child = {
  id: 'c-90',
  name: 'Jordan',
  familyName: 'Fraser',
  bornOn: '2007-07-26',
  cohorts: { CL: { since: '2025-07-26', detail: 'FORMER_RELEVANT', ...from } },
  people: { 'p-90': { name: 'Keeley Fraser', relationship: 'sister', livesWithChild: false } },
  worker: 'Ana Reid',
  asOf: '2026-11-23T09:12:00.000Z',
}

export const careLeaver: ChildToday = {
  card: jordan,
  duties: [
    {
      id: 'd-c-90',
      childId: 'c-90',
      cohort: 'CL',
      rule: 'CL-KIT',
      layer: 'LOCAL',
      dueOn: '2026-12-04',
      title: 'visit by the personal adviser',
      reason: '8 weeks after the last one',
      source: 'local standard CL-KIT',
      countedFrom: '2026-10-09',
    },
  ],
  waiting: 0,
  toDecide: 0,
}

export const earlierVisit: VisitOnFile = {
  recordId: 'r-90',
  author: 'Ana Reid',
  happenedAt: '2026-10-09T10:00:00.000Z',
  capturedAt: '2026-10-09T18:00:00.000Z',
  delivery: 'received',
  visit: {
    contactId: 'k-90',
    purpose: 'CL',
    attempt: { outcome: 'TOOK_PLACE', startedAt: '2026-10-09T10:00:00.000Z', place: 'PLACEMENT_OR_HOME' },
    seen: { outcome: 'SEEN' },
    health: { gp: 'YES', dentist: 'NO' },
    leaver: {
      inTouch: 'YES',
      accommodation: { kind: 'T', suitable: 'YES', since: '2026-09-01', providedByAuthority: 'YES' },
      activity: 'P2',
      custody: { establishment: 'HMYOI Carrow Moor' },
      documents: { NATIONAL_INSURANCE: 'YES', BANK_ACCOUNT: 'YES' },
      targets: {
        't-chair': { words: 'My own chair in a shop by summer.', stretch: 'A_BIG_STEP', who: 'Jordan', progress: 25 },
      },
    },
  },
}
