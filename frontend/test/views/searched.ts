import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const AGAIN_MAX = 10

/** Which of these words stand anywhere in these files, byte by byte, in one byte a letter or in two. */
export function foundOnDisk(folder: string, words: readonly string[]): string[] {
  for (let again = 0; again < AGAIN_MAX; again++) {
    const found = foundIfStill(folder, words)
    if (found) return found
  }
  throw new Error(`The files in ${folder} did not hold still long enough to be searched.`)
}

/** A living browser puts files away and renames them: then everything is looked through once more. */
function foundIfStill(folder: string, words: readonly string[]): string[] | undefined {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const found: string[] = []
  for (const { parentPath, name } of files) {
    const bytes = bytesOf(join(parentPath, name))
    if (!bytes) return undefined
    // As bytes: looked for as text of two bytes a letter, it would be found in even places only.
    for (const word of words)
      if (bytes.includes(word, 0, 'latin1') || bytes.includes(Buffer.from(word, 'utf16le')))
        found.push(`${word} in ${join(parentPath, name).slice(folder.length)}`)
  }
  return found
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

export const foundIn = (heaps: ReadonlyMap<string, string>, words: readonly string[]): string[] =>
  [...heaps].flatMap(([where, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${word} in ${where}`),
  )
