import { describe, expect, it } from 'vitest'
import type { DirectWork, VisitOnFile } from '#record'
import { placed } from './chart'
import { felt, scaled, toldIn } from './told'

function visit(recordId: string, on: string, directWork: Record<string, DirectWork>, quotes = {}): VisitOnFile {
  const happenedAt = `${on}T12:00:00.000Z`
  return {
    ...{ recordId, author: 'Ana Reid', happenedAt, capturedAt: happenedAt, delivery: 'received' },
    visit: {
      ...{ contactId: `k-${recordId}`, purpose: 'CLA', quotes, directWork, summary: 'Settled.' },
      attempt: { outcome: 'TOOK_PLACE', startedAt: happenedAt, place: 'PLACEMENT_OR_HOME' },
    },
  }
}

const scale = (about: string, number: number): DirectWork => ({ tool: 'SCALING', about, scale: number })

describe('what a child has said over time', () => {
  const october = visit('r-1', '2026-10-01', { a: scale('School', 3), b: scale('Home', 0) })
  const november = visit('r-2', '2026-11-01', { a: scale(' school', 6) })
  const nothing = visit('r-3', '2026-11-10', {})

  it('is the newest first, without the visits in which she said nothing', () => {
    expect(toldIn([october, nothing, november], 'ME').map(({ recordId }) => recordId)).toEqual(['r-2', 'r-1'])
  })

  it('sets what she said about one thing beside what she said about it before, and counts a nought', () => {
    const asked = scaled(toldIn([november, october], 'ME'))
    expect(asked.map(({ answers }) => answers.map((answer) => answer.scale))).toEqual([[3, 6], [0]])
  })

  it('tells how it felt only where she chose a face', () => {
    const faces = visit('r-4', '2026-11-12', {
      a: { tool: 'FEELINGS_FACES', about: 'Mum', parts: { feeling: 'SAD', inWords: 'The calls stop.' } },
      b: { tool: 'FEELINGS_FACES', about: 'Mum', parts: { inWords: 'I do not know.' } },
    })
    expect(felt(toldIn([faces], 'HER'))[0]?.answers).toMatchObject([{ feeling: 'SAD', words: ['The calls stop.'] }])
  })

  it('does not show her what an adult observed as something that she said', () => {
    const observed = visit('r-5', '2026-11-12', { a: { tool: 'OBSERVATION', parts: { showed: 'She hid.' } } })
    expect(toldIn([observed], 'HER')).toEqual([])
    expect(toldIn([observed], 'ME')).toHaveLength(1)
  })

  it('places two visits as far apart as they were, and two answers of one visit beside each other', () => {
    const at = (on: string, number: number) => ({ on, at: `${on}T12:00:00.000Z`, scale: number, words: [] })
    const [first, second, last] = placed([at('2026-10-01', 0), at('2026-10-02', 10), at('2026-10-11', 5)])
    expect(second!.x - first!.x).toBeLessThan(last!.x - second!.x)
    expect(first!.y).toBeGreaterThan(second!.y)
    const same = placed([at('2026-10-01', 1), at('2026-10-01', 2)])
    expect(same[0]!.x).toBeLessThan(same[1]!.x)
  })
})
