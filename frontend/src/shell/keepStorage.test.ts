import { expect, test } from 'vitest'
import { keepStorage, keepingWords, readStorage } from './keepStorage'

const room = async () => ({ usage: 12_400_000, quota: 58_000_000_000 })

test('a browser that promises to keep the work is believed, and the room is told in plain numbers', async () => {
  const keeping = await keepStorage({ persist: async () => true, estimate: room })
  expect(keeping).toEqual({ persistence: 'granted', usedBytes: 12_400_000, quotaBytes: 58_000_000_000, low: false })
  expect(keepingWords(keeping)).toBe('This tablet keeps your work until you send it. 12 MB used, 57 GB free.')
})

test('a browser that promises nothing is no secret, and the worker knows what to do', async () => {
  const keeping = await keepStorage({ persist: async () => false, estimate: room })
  expect(keepingWords(keeping)).toMatch(/has not promised.*home screen.*within a day/)
})

test('when little room is left, words are still saved', async () => {
  const keeping = await readStorage({
    persisted: async () => true,
    estimate: async () => ({ usage: 1_000_000_000, quota: 1_100_000_000 }),
  })
  expect(keeping.low).toBe(true)
  expect(keepingWords(keeping)).toMatch(/1 GB used, 100 MB free\. There is little room left: photos wait, words/)
})

test('a browser that cannot answer does not stop anything', async () => {
  expect(await keepStorage({})).toEqual({ persistence: 'unknown', low: false })
  expect(await readStorage({ persisted: () => Promise.reject(new Error('broken')) })).toMatchObject({
    persistence: 'unknown',
  })
})
