import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inputsHash } from './inputs.mjs'
import { installWhenTheLockChanged } from './install.mjs'
import { refuseAnOldNode } from './node-version.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'target', 'inputs.sha256')

async function build() {
  // A test runner's own setting would build Lit's development version.
  process.env.NODE_ENV = 'production'
  refuseAnOldNode(process.versions.node)
  installWhenTheLockChanged(root)
  const inputs = inputsHash(root)
  if (existsSync(join(root, 'dist', 'size.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
    console.log('field client: nothing changed since the last build')
    return
  }
  // Imported late: these modules need the packages that were just installed.
  const { bringUpToDate } = await import('./record.mjs')
  console.log(await bringUpToDate({ write: !process.env.CI }))
  const { bundle } = await import('./bundle.mjs')
  await bundle(root)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, inputsHash(root))
}

try {
  await build()
} catch (failure) {
  console.error(`The field client was not built. ${failure.message}`)
  process.exitCode = 1
}
