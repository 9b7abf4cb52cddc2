import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { captureTrusted } from './capture-trusted.mjs'

// Finds what the components put into a document by themselves, so that the policies can name exactly that and no more.
// Run by hand when a Vaadin package is added or moves; a test tells when the lists are stale.
process.env.NODE_ENV = 'production'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'gallery-'))
try {
  const { trustedHtml, styleHashes, tags } = await captureTrusted(root, folder)
  const write = (name, value) => writeFileSync(join(root, 'src/shell', name), JSON.stringify(value, null, 2) + '\n')
  write('trustedHtml.json', trustedHtml)
  write('styleHashes.json', { styleHashes })
  console.log(`${tags.length} elements: ${trustedHtml.length} strings of markup, ${styleHashes.length} style hashes`)
} finally {
  rmSync(folder, { recursive: true })
}
