import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Each in turn, all of them even when one fails, so that one run tells everything there is to mend.
const bin = (name) => join('node_modules', '.bin', name)
const checks = [
  [bin('prettier'), '--check', '--log-level', 'warn', '.'],
  [bin('eslint'), '.', '--max-warnings', '0'],
  [bin('tsc'), '-p', 'tsconfig.json'],
  [bin('tsc'), '-p', 'tsconfig.sw.json'],
  [bin('tsc'), '-p', 'tsconfig.test.json'],
  ['node', 'tools/rooms.mjs'],
]
const run = ([tool, ...args]) => spawnSync(tool, args, { stdio: 'inherit', shell: process.platform === 'win32' })
const failed = checks.filter((check) => run(check).status !== 0)
for (const check of failed) console.error(`failed: ${check.join(' ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
