import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft, Tablet } from '#record'
import { SAVE_AFTER_MS } from '../../src/kit/SaveSoon'
import { DraftKeeper } from '../../src/visit/DraftKeeper'
import { withChild, withCommon, withQuote } from '../../src/visit/edits'

const blank: Draft = {
  contactId: 'k-1',
  openedAt: '2026-11-23T14:02:00.000Z',
  form: 1,
  common: { present: {} },
  children: { 'c-1': { recordId: 'r-1', purpose: 'CLA', quotes: {}, earlierActions: {}, actions: {} } },
}

type Save = Tablet['saveDraft']
const says = (text: string) => (draft: Draft) => withChild(draft, 'c-1', { summary: text })

describe('a draft while it is typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function keeper(save: Save) {
    const kept = vi.fn(save)
    return { kept, keeper: new DraftKeeper({ saveDraft: kept }, blank, blank.openedAt, () => {}) }
  }
  const saved: Save = async () => ({ kind: 'saved', savedAt: '2026-11-23T14:02:05.000Z' })

  it('is saved while the worker goes on typing, not when she pauses', async () => {
    const { kept, keeper: draft } = keeper(saved)
    for (let n = 0; n < 10; n++) {
      draft.change(says('Amara '.repeat(n + 1)))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(kept.mock.calls.length).toBeGreaterThanOrEqual(3)
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS)
    expect(kept.mock.lastCall![0].children['c-1']!.summary).toBe('Amara '.repeat(10))
    expect(draft.state).toEqual({ kind: 'saved', at: '2026-11-23T14:02:05.000Z' })
  })

  it('keeps the words when the tablet is full, says so, and saves them when there is room', async () => {
    let full = true
    const { kept, keeper: draft } = keeper(async (it) => (full ? { kind: 'no-room' } : saved(it)))
    draft.change(says('Her own room now.'))
    await draft.flush()
    expect(draft.state).toMatchObject({ kind: 'failed', why: 'no-room' })
    expect(draft.unsaved).toBe(true)
    full = false
    await vi.advanceTimersByTimeAsync(3_000)
    expect(draft.state.kind).toBe('saved')
    expect(kept.mock.lastCall![0].children['c-1']!.summary).toBe('Her own room now.')
  })

  it('survives a Worker that dies in the middle of a save', async () => {
    const { keeper: draft } = keeper(() => Promise.reject(new Error('gone')))
    draft.change(says('x'))
    await draft.flush()
    expect(draft.state).toMatchObject({ kind: 'failed', why: 'failed' })
    expect(draft.draft.children['c-1']!.summary).toBe('x')
  })

  it('never saves an older text over a newer one', async () => {
    const order: string[] = []
    const { keeper: draft } = keeper(async (it) => {
      await new Promise((slow) => setTimeout(slow, it.children['c-1']!.summary === 'old' ? 500 : 10))
      order.push(it.children['c-1']!.summary!)
      return saved(it)
    })
    draft.change(says('old'))
    const first = draft.flush()
    await vi.advanceTimersByTimeAsync(1)
    draft.change(says('new'))
    const second = draft.flush()
    await vi.advanceTimersByTimeAsync(1_000)
    await Promise.all([first, second])
    expect(order).toEqual(['old', 'new'])
  })
})

describe('edits', () => {
  it('an answer taken back leaves nothing behind', () => {
    const answered = withCommon(blank, { outcome: 'TOOK_PLACE', announced: 'YES' })
    expect(withCommon(answered, { announced: undefined }).common).toEqual({ outcome: 'TOOK_PLACE', present: {} })
  })

  it('an emptied quote is no quote', () => {
    const quoted = withQuote(blank, 'c-1', 'q', { words: 'I am fine' })
    expect(withQuote(quoted, 'c-1', 'q', { words: '' }).children['c-1']!.quotes).toEqual({})
  })
})
