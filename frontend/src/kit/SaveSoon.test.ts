import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SAVE_AFTER_MS, type Saved, SaveSoon } from './SaveSoon'

describe('what a worker types', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is written while she types on, one save after the other', async () => {
    const begun: (() => void)[] = []
    const saving = new SaveSoon(() => new Promise<Saved>((done) => begun.push(() => done('done'))))
    saving.typed()
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS)
    saving.typed()
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS)
    expect(begun).toHaveLength(1)
    begun[0]!()
    await vi.advanceTimersByTimeAsync(0)
    expect(begun).toHaveLength(2)
    expect(saving.unsaved).toBe(false)
  })

  it('is tried again when the tablet refused it, and no more when it never can be kept', async () => {
    const answers: Saved[] = ['again', 'never']
    const write = vi.fn(async () => answers.shift()!)
    const saving = new SaveSoon(write)
    saving.typed()
    await saving.flush()
    expect(saving.unsaved).toBe(true)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(write).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(write).toHaveBeenCalledTimes(2)
    expect(saving.unsaved).toBe(true)
  })

  it('is written after all when a save broke in the middle', async () => {
    const write = vi.fn<() => Promise<Saved>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('done')
    const saving = new SaveSoon(write)
    saving.typed()
    await expect(saving.flush()).rejects.toThrow('gone')
    expect(saving.unsaved).toBe(true)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(write).toHaveBeenCalledTimes(2)
    expect(saving.unsaved).toBe(false)
  })

  it('is not written when it is not wanted any more', async () => {
    const write = vi.fn(async (): Promise<Saved> => 'done')
    const saving = new SaveSoon(write)
    saving.typed()
    await saving.end()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(write).not.toHaveBeenCalled()
  })
})
