import { spawnSync } from 'node:child_process'

// Each in turn, all of them even when one fails, so that one run tells everything there is to mend.
const checks = [
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['eslint', '.', '--max-warnings', '0'],
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'tsconfig.sw.json'],
  ['tsc', '-p', 'tsconfig.test.json'],
]
const failed = checks.filter(
  ([tool, ...args]) => spawnSync('npx', ['--no', tool, ...args], { stdio: 'inherit' }).status !== 0,
)
for (const check of failed) console.error(`failed: ${check.join(' ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
