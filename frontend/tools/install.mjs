import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs `npm ci` only when the lock changed since the last install: it costs twenty seconds and deletes what is there. */
export function installWhenTheLockChanged(root) {
  const stamp = join(root, 'node_modules', '.doorstep-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('field client: installing npm packages')
  const npm = spawnSync('npm', ['ci', '--no-progress', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.error)
    throw new Error(`npm could not be started (${npm.error.message}). Install Node 20.19 or newer with npm.`)
  if (npm.status !== 0) throw new Error(`npm ci ended with ${npm.status}; its own words are above.`)
  writeFileSync(stamp, lock)
}
