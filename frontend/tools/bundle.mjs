import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

export async function bundle(root) {
  await build({ root, logLevel: 'warn' })
  writeFileSync(join(root, 'dist', 'size.json'), '{}\n')
}
