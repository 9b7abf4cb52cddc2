import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MODULES_AT_LEAST } from '../tools/rooms.mjs'
import { cruiseRooms, findings } from '../tools/rooms/cruise.mjs'
import { root } from './theBuiltClient'

let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'))
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})
afterEach(() => rmSync(house, { recursive: true }))

/** Builds a small house of rooms out of these files, and says which rules it breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, 'src', name)), { recursive: true })
    writeFileSync(join(house, 'src', name), text)
  }
  const { violations } = await cruiseRooms(house)
  const rules: string[] = violations.map((violation: { rule: string }) => violation.rule)
  return [...new Set(rules)].sort()
}

test('the rooms of the client keep to themselves, and all of them were looked at', async () => {
  const seen = await cruiseRooms(root)
  expect(findings(seen, MODULES_AT_LEAST)).toEqual([])
}, 60_000)

test('one screen may not reach into another', async () => {
  const files = {
    'child/index.ts': `import { form } from '#visit'\nexport const card = form\n`,
    'visit/index.ts': `export const form = 1\n`,
  }
  expect(await broken(files)).toEqual(['child-knows-its-place'])
})

test('what talks to the server may not know what a screen looks like', async () => {
  expect(await broken({ 'sync/index.ts': `import { html } from 'lit'\nexport const page = html\n` })).toEqual([
    'sync-uses-few-packages',
  ])
})

test('the record knows nobody, not even for a type', async () => {
  const files = {
    'record/index.ts': `import type { Key } from '#vault'\nexport type Mine = Key\n`,
    'vault/index.ts': `export type Key = 1\n`,
  }
  expect(await broken(files)).toEqual(['record-knows-its-place'])
})

test('a room is entered by its door', async () => {
  const files = {
    'sync/index.ts': `import { hidden } from '../store/hidden'\nexport const seen = hidden\n`,
    'store/hidden.ts': `export const hidden = 1\n`,
  }
  expect(await broken(files)).toEqual(['only-through-the-index'])
})

test('circles, files that nobody uses, imports that lead nowhere and rooms that nobody planned are found', async () => {
  const files = {
    'kit/index.ts': `import { b } from './b'\nexport const a: unknown = b\n`,
    'kit/b.ts': `import { a } from './index'\nexport const b: unknown = a\n`,
    'kit/forgotten.ts': `export const forgotten = 1\n`,
    'visit/index.ts': `import { gone } from './gone'\nexport const seen = gone\n`,
    'misc/index.ts': `import { a } from '#kit'\nexport const odds = a\n`,
  }
  expect(await broken(files)).toEqual(['no-circle', 'no-orphan', 'no-unknown-room', 'not-found'])
})

test('silence over nothing looked at is no silence', () => {
  const seen = { violations: [], cruised: [], missed: ['src/visit/Form.ts'] }
  expect(findings(seen, 1)).toEqual(['src/visit/Form.ts was not looked at.', expect.stringMatching(/Only 0 modules/)])
})
