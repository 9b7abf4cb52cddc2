import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const PLACES = [
  'frontend/src',
  'frontend/test',
  'sync-server/src/test',
  'contract/src/test',
  'src/test',
  'e2e/src/test',
]
const rows = readFileSync(join(root, 'docs/shown.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)

it('every test that docs/shown.md names is there', () => {
  const there = new Set(
    PLACES.flatMap((place) => readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })).map((file) =>
      basename(file, '.java'),
    ),
  )
  const named = rows.flatMap((row) => [...row.matchAll(/`(\w+(?:Tests?|\.test\.ts))`/g)].map((match) => match[1]!))
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !there.has(name))).toEqual([])
})

it('none of the nine things that were asked of visits and duties is without a test', () => {
  const shown = new Set(rows.filter((row) => row.includes('`')).map((row) => row.split('|')[1]!.trim()))
  expect(['1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((point) => !shown.has(point))).toEqual([])
})

it('every family that it names is one of the ten', () => {
  const ten = readdirSync(join(root, 'contract/samples/families')).map((file) => basename(file, '.json'))
  const named = rows.flatMap((row) => row.split('|')[4]!.split(',')).map((name) => name.trim().toLowerCase())
  expect(named.filter((name) => name !== '' && !ten.includes(name))).toEqual([])
})
