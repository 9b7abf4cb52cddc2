import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sign, signedLanguages, WORDS } from '../tools/languages.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'))
  cpSync(WORDS, folder, { recursive: true })
  writeFileSync(join(folder, 'signatures.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (language: string, from = folder): Record<string, unknown> =>
  JSON.parse(readFileSync(join(from, `${language}.json`), 'utf8')) as Record<string, unknown>
const write = (language: string, words: unknown): void =>
  writeFileSync(join(folder, `${language}.json`), JSON.stringify(words, null, 7))

test('a language is off until a named translator has signed its words', () => {
  expect(signedLanguages(folder)).toEqual([])
  sign('pl', 'Maria Nowak', '2026-11-29', folder)
  expect(signedLanguages(folder)).toEqual(['pl'])
})

test('one changed word takes the signature away, and another layout of the same words does not', () => {
  sign('pl', 'Maria Nowak', '2026-11-29', folder)
  write('pl', read('pl'))
  expect(signedLanguages(folder)).toEqual(['pl'])
  write('pl', { ...read('pl'), mine: 'Dla mnie' })
  expect(signedLanguages(folder)).toEqual([])
})

test('nobody’s name, or no day, signs nothing', () => {
  expect(() => sign('pl', ' ', '2026-11-29', folder)).toThrow(/who has checked/)
  expect(() => sign('pl', 'Maria Nowak', 'today', folder)).toThrow(/no day/)
  expect(() => sign('cy', 'Maria Nowak', '2026-11-29', folder)).toThrow(/no words in cy/)
  sign('pl', 'Maria Nowak', '2026-11-29', folder)
  const signed = read('signatures') as Record<string, object>
  write('signatures', { pl: { ...signed['pl'], by: '' } })
  expect(signedLanguages(folder)).toEqual([])
})

/** Each place in the words with what has to be filled in there. */
function places(words: unknown, at = ''): string[] {
  if (typeof words === 'string') return [`${at} ${[...words.matchAll(/\{\w+\}/g)].map(String).sort().join('')}`]
  return Object.entries(words as object).flatMap(([key, one]) => places(one, `${at}/${key}`))
}

const onlyOnce = (words: unknown): string[] => places(words).map((place) => place.replace(/(\{\w+\})\1+/g, '$1'))

test('every language says all that English says, and names nobody whom English does not name', () => {
  const languages = readdirSync(WORDS).filter((name) => !/^(en|signatures)\.json$/.test(name))
  expect(languages.length).toBeGreaterThan(1)
  for (const name of languages) {
    const translated = onlyOnce(read(name.slice(0, -5), WORDS))
    expect(translated.map((place) => place.split(' ')[0])).toEqual(
      places(read('en', WORDS)).map((p) => p.split(' ')[0]),
    )
    const unknown = translated.filter((place) => /\{(?!name\}|worker\}|day\}|n\})/.test(place))
    expect(unknown).toEqual([])
  }
})
