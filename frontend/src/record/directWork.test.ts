import { describe, expect, it } from 'vitest'
import { draftFrom } from './draftFrom'
import { editFrom } from './editFrom'
import type { Draft, DraftEdit } from './Draft'
import type { DraftWork } from './directWork'
import { visitFrom } from './visitFrom'

const houses: DraftWork = {
  tool: 'THREE_HOUSES',
  parts: { worries: 'The phone calls stop.', dreams: ' ' },
  madeBy: 'CHILD',
}

function draft(directWork: Record<string, DraftWork>): Draft {
  const child = { recordId: 'r-1', purpose: 'CLA' as const, quotes: {}, earlierActions: {}, actions: {}, directWork }
  return {
    contactId: 'k-1',
    openedAt: '2026-11-20T15:30:00.000Z',
    form: 1,
    common: { outcome: 'TOOK_PLACE', startedAt: '2026-11-20T15:35:00.000Z', place: 'PLACEMENT_OR_HOME', present: {} },
    children: { 'c-1': { ...child, seen: { outcome: 'SEEN', alone: { outcome: 'ALONE' } } } },
  }
}

describe('work done with a child', () => {
  it('goes into the record with what was written, and without the houses that stayed empty', () => {
    expect(visitFrom(draft({ w1: houses }), 'c-1', 'Ana Reid').directWork).toEqual({
      w1: { tool: 'THREE_HOUSES', parts: { worries: 'The phone calls stop.' }, madeBy: 'CHILD' },
    })
  })

  it('keeps a scale of nought, which is an answer', () => {
    const visit = visitFrom(draft({ w1: { tool: 'SCALING', about: 'school', scale: 0 } }), 'c-1', 'Ana Reid')
    expect(visit.directWork).toEqual({ w1: { tool: 'SCALING', about: 'school', scale: 0 } })
  })

  it('leaves nothing of a tool that was only chosen', () => {
    const only = draft({ w1: { tool: 'SURVEY' }, w2: { tool: 'LIFE_STORY', madeBy: 'WORKER', parts: { theme: '  ' } } })
    expect(visitFrom(only, 'c-1', 'Ana Reid').directWork).toBeUndefined()
  })

  it('is changed piece by piece in a finished visit, and what was not touched is not sent again', () => {
    const opened = draft({ w1: houses, w2: { tool: 'SCALING', about: 'school', scale: 3 } })
    const doc = visitFrom(opened, 'c-1', 'Ana Reid')
    const edit = { base: { head: 'ch-1' }, doc: { ...doc }, author: 'Ana Reid' } as DraftEdit
    const again = draftFrom(doc, 'c-1', 'r-1', opened.openedAt)
    again.children['c-1']!.directWork!['w2'] = { tool: 'SCALING', about: 'school', scale: 6 }
    expect(editFrom({ ...again, edit }, edit, 'Ana Reid').patch).toEqual({
      directWork: { w2: { scale: 6 } },
    })
    delete again.children['c-1']!.directWork!['w1']
    expect(editFrom({ ...again, edit }, edit, 'Ana Reid').patch).toEqual({
      directWork: { w1: null, w2: { scale: 6 } },
    })
  })
})
