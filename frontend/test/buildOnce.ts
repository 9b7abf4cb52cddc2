import { execFileSync } from 'node:child_process'
import { root } from './theBuiltClient'

/** Quick when nothing changed. */
export function setup(): void {
  execFileSync('node', ['tools/build.mjs'], { cwd: root, stdio: 'inherit' })
}
