import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Which of these words stand anywhere in these files, byte by byte, in one byte a letter or in two. */
export function foundOnDisk(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name))
    // As bytes: looked for as text of two bytes a letter, it would be found in even places only.
    return words
      .filter((word) => bytes.includes(word, 0, 'latin1') || bytes.includes(Buffer.from(word, 'utf16le')))
      .map((word) => `${word} in ${join(parentPath, name).slice(folder.length)}`)
  })
}

export const foundIn = (heaps: ReadonlyMap<string, string>, words: readonly string[]): string[] =>
  [...heaps].flatMap(([where, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${word} in ${where}`),
  )
