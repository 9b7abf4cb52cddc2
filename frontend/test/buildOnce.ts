import { execFileSync } from 'node:child_process'
import { root } from './theBuiltClient'

/** Quick when nothing changed. */
export default function buildOnce(): void {
  execFileSync('node', ['tools/build.mjs'], { cwd: root, stdio: 'inherit' })
}
