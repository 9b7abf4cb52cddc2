import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the words of a child's own page lie: one file for each language, and who has signed which. */
export const WORDS = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/views/words')

const SIGNATURES = 'signatures.json'
const DAY = /^\d{4}-\d{2}-\d{2}$/

const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** Of the words and not of the file, so that another layout of the same words is signed by the same hand. */
export const hashOf = (words) => createHash('sha256').update(JSON.stringify(words)).digest('hex')

/**
 * The languages whose words are exactly those that a named translator signed on a day. One changed word, or no name, and
 * the language is not among them.
 */
export function signedLanguages(folder = WORDS) {
  const signatures = existsSync(join(folder, SIGNATURES)) ? read(folder, SIGNATURES) : {}
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== SIGNATURES)
    .map((name) => name.slice(0, -'.json'.length))
    .filter((language) => isSigned(signatures[language], read(folder, `${language}.json`)))
    .sort()
}

const isSigned = (signature, words) =>
  Boolean(signature?.by?.trim()) && DAY.test(signature.on ?? '') && signature.sha256 === hashOf(words)

/** Puts a translator's name to the words of a language as they are now. */
export function sign(language, by, on, folder = WORDS) {
  if (!by?.trim()) throw new Error('Say who has checked the words: a name.')
  if (!DAY.test(on)) throw new Error(`${on} is no day; write it as 2026-11-29.`)
  if (!existsSync(join(folder, `${language}.json`))) throw new Error(`There are no words in ${language}.`)
  const signed = {
    ...read(folder, SIGNATURES),
    [language]: { by, on, sha256: hashOf(read(folder, `${language}.json`)) },
  }
  writeFileSync(join(folder, SIGNATURES), `${JSON.stringify(signed, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [language, by] = process.argv.slice(2)
  if (language) sign(language, by, new Date().toISOString().slice(0, 10))
  console.log(`signed: ${signedLanguages().join(', ') || 'none'}`)
}
