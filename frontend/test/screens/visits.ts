import type { PullAlternative, VisitOnFile } from '#record'

/** Visits for the screens' own tests: one that is settled, and one about which two workers said different things. */
const settled: VisitOnFile = {
  recordId: 'r-1',
  author: 'Ana Reid',
  happenedAt: '2026-10-13T15:10:00.000Z',
  capturedAt: '2026-10-13T15:50:00.000Z',
  receivedAt: '2026-10-13T17:03:00.000Z',
  delivery: 'received',
  visit: {
    contactId: 'k-1',
    purpose: 'CLA',
    attempt: { outcome: 'TOOK_PLACE', startedAt: '2026-10-13T15:10:00.000Z', place: 'PLACEMENT_OR_HOME' },
    seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } },
    quotes: {
      q: { words: 'I like it here but I want to know if Mum still has my bike.', how: 'SAID', heardBy: 'Ana Reid' },
    },
    summary: 'Amara is settled and misses her mother.',
    directWork: {
      scale: {
        tool: 'SCALING',
        about: 'School',
        scale: 3,
        parts: { why: 'Nobody sits with me.' },
        madeBy: 'CHILD',
        readBack: 'YES',
      },
      face: {
        tool: 'FEELINGS_FACES',
        about: 'Seeing Mum',
        parts: { feeling: 'SAD', inWords: 'The phone calls stop.' },
      },
    },
  },
}

const byAna = (value: unknown): PullAlternative => ({
  change: 'ch-ana',
  author: 'w-ana',
  name: 'Ana Reid',
  device: 'd-1',
  happenedAt: '2026-11-20T15:35:00.000Z',
  capturedAt: '2026-11-20T15:41:00.000Z',
  receivedAt: '2026-11-23T08:40:00.000Z',
  ...(value !== undefined && { value }),
})

const byBen = (value: unknown): PullAlternative => ({
  ...byAna(value),
  change: 'ch-ben',
  author: 'w-ben',
  name: 'Ben Shaw',
  device: '0199c2f0-4444-7000-8000-00000000a3f9',
  capturedAt: '2026-11-20T16:20:00.000Z',
  receivedAt: '2026-11-23T08:55:00.000Z',
})

const alone = { outcome: 'SEEN', alone: { outcome: 'ALONE' } } as const
const notAlone = {
  outcome: 'SEEN',
  alone: { outcome: 'UNABLE', because: 'PARENT_OR_CARER_REFUSED', note: 'Mrs Holloway stayed in the kitchen with us.' },
} as const

const disputed: VisitOnFile = {
  ...settled,
  recordId: 'r-2',
  author: 'Ben Shaw',
  happenedAt: '2026-11-20T15:35:00.000Z',
  capturedAt: '2026-11-20T16:20:00.000Z',
  receivedAt: '2026-11-23T08:55:00.000Z',
  visit: {
    ...settled.visit,
    contactId: 'k-2',
    attempt: { outcome: 'TOOK_PLACE', startedAt: '2026-11-20T15:35:00.000Z', place: 'PLACEMENT_OR_HOME' },
    seen: notAlone,
    quotes: { q: { words: 'The bike is coming.', how: 'DRAWN', heardBy: 'Ben Shaw' } },
    directWork: {
      scale: { tool: 'SCALING', about: 'school ', scale: 6, parts: { why: 'Esme.', oneUp: 'If she is in my maths.' } },
      seen: { tool: 'OBSERVATION', parts: { communicates: 'By drawing', showed: 'She hid under the table.' } },
    },
    bedroom: { outcome: 'YES' },
    summary: 'Amara talked about school and drew the cat. She was glad that the bike will come on Saturday.',
    next: { on: '2026-12-11' },
  },
  conflicts: {
    '/seen': { kind: 'SAFEGUARDING', alternatives: [byAna(alone), byBen(notAlone)] },
    '/summary': {
      kind: 'NARRATIVE',
      before: 'Amara talked about school and drew the cat.',
      alternatives: [
        byAna('Amara talked about school and drew the cat. She was glad that the bike will come on Saturday.'),
        byBen(
          'Amara drew the cat twice. The second time it had no house. I asked about the drawing and she said that the cat does not sleep at home.',
        ),
      ],
    },
    '/next': {
      kind: 'ATOMIC',
      before: { on: '2026-12-11' },
      alternatives: [byAna({ on: '2026-12-11', note: 'Bring the bike lock.' }), byBen(undefined)],
    },
  },
}

export const visitsOf: Record<string, VisitOnFile[]> = { 'c-1': [disputed, settled] }
