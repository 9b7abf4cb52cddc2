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
/** What was asked of each part, and how many things. */
const ASKED = {
  'Visits and duties': 9,
  'Two people, one child: the sync engine': 10,
  'The child’s voice, and coming home': 6,
}

const page = readFileSync(join(root, 'docs/shown.md'), 'utf8').replaceAll("'", '’')
const rowsOf = (part: string) => part.split('\n').filter((line) => /^\| ?\d* \|/.test(line) && line.includes('`'))
const rows = rowsOf(page)

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

it('nothing that was asked is without a test', () => {
  const parts = page.split(/^## /m)
  const missing = Object.entries(ASKED).flatMap(([title, points]) => {
    const part = parts.find((one) => one.startsWith(`${title}\n`)) ?? ''
    const shown = new Set(rowsOf(part).map((row) => row.split('|')[1]!.trim()))
    return Array.from({ length: points }, (_, n) => String(n + 1))
      .filter((point) => !shown.has(point))
      .map((point) => `${title}: ${point}`)
  })
  expect(missing).toEqual([])
})

it('every family that it names is one of the ten', () => {
  const ten = readdirSync(join(root, 'contract/samples/families')).map((file) => basename(file, '.json'))
  const named = rows.flatMap((row) => row.split('|')[4]!.split(',')).map((name) => name.trim().toLowerCase())
  expect(named.filter((name) => name !== '' && !ten.includes(name))).toEqual([])
})
