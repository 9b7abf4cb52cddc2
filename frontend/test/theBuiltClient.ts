import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds the client as people get it, when anything changed; quick otherwise. */
export function theBuiltClient(): string {
  execFileSync('node', ['tools/build.mjs'], { cwd: root, stdio: 'inherit' })
  return join(root, 'dist')
}
