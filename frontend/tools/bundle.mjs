import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { compress } from './compress.mjs'
import { shellOf } from './shell-list.mjs'
import { reportSize } from './size.mjs'

const browsers = ['chrome125', 'safari18']

/** From sources to `dist`: the client, its service worker, the style hashes for the server, compressed twins, the size. */
export async function bundle(root) {
  const dist = join(root, 'dist')
  // A child's own page is a document of its own, with as little as possible of the rest.
  const input = ['index.html', 'views.html'].map((name) => join(root, name))
  await build({ root, logLevel: 'warn', build: { rolldownOptions: { input } } })
  await buildServiceWorker(root, shellOf(dist))
  copyFileSync(join(root, 'src/shell/styleHashes.json'), join(dist, 'csp.json'))
  compress(dist)
  reportSize(dist, JSON.parse(readFileSync(join(root, 'size-budget.json'), 'utf8')))
}

async function buildServiceWorker(root, shell) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { __SHELL__: JSON.stringify(shell) },
    build: {
      target: browsers,
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src/sw/index.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  })
}
