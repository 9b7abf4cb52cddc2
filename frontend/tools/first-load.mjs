import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const NAMED_IN_A_PAGE = /(?:src|href)="\/((?:assets|icons)\/[^"]+|manifest\.webmanifest)"/g
const IMPORTED = /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g
const WORKER = /["'`]\/?(assets\/[\w.]+\.worker-[^"'`]+)["'`]/g

/**
 * What stands between a new tablet and its first screen: the page, what it names, what that imports, and the Worker.
 * What is only imported when somebody needs it, and a child's own page, come after, with the rest of the shell.
 */
export function firstLoadFiles(dist) {
  const found = new Set(['index.html', 'sw.js'])
  for (const name of found) {
    if (!/\.(html|js)$/.test(name) || name === 'sw.js') continue
    for (const next of namedIn(name, readFileSync(join(dist, name), 'utf8'))) found.add(next)
  }
  return [...found].sort()
}

function namedIn(name, text) {
  if (name.endsWith('.html')) return [...text.matchAll(NAMED_IN_A_PAGE)].map((match) => match[1])
  const imported = [...text.matchAll(IMPORTED)].map((match) => `assets/${match[1]}`)
  return [...imported, ...[...text.matchAll(WORKER)].map((match) => match[1])]
}
