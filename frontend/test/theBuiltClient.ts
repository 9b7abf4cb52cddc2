import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Built once before these tests, as people get it. */
export const theBuiltClient = join(root, 'dist')
