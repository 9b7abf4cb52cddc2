import { expect, test } from 'vitest'
import { staleFiles } from '../tools/record.mjs'

test('what was generated from the contract is what the contract says now', async () => {
  const stale = (await staleFiles()).map(([name]) => name)
  expect(stale, 'run npm run record:generate and commit what it writes').toEqual([])
})
