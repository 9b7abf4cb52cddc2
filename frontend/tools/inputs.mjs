import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One hash over every file that the build reads, so that a build with nothing new to do ends at once. */
export function inputsHash(root) {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs(root))
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function inputs(root) {
  const named = [
    'package.json',
    'package-lock.json',
    'index.html',
    'views.html',
    'vite.config.ts',
    'tsconfig.json',
    'tsconfig.sw.json',
  ]
  const folders = ['src', 'public', 'tools', '../contract/schema']
  return [...named, ...folders]
    .map((name) => join(root, name))
    .filter(existsSync)
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
    .sort()
}

export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
