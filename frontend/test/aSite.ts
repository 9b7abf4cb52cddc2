import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { staticServer } from '../tools/static-server.mjs'
import { theBuiltClient } from './theBuiltClient'

/** The field origin on a free port, serving a copy of the built client that a test may change as a release would. */
export async function aSite() {
  const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist')
  cpSync(theBuiltClient, folder, { recursive: true })
  const asked: string[] = []
  const server: Server = staticServer(folder, {
    before: ({ url = '' }, response) => {
      asked.push(url)
      if (!url.startsWith('/api/')) return false
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
        .end('{"name":"Amara Danso"}')
      return true
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    /** A new version: another description, and a service worker that knows the new start page by its hash. */
    release: (words: string) => release(folder, words),
    /** The new start page's bytes are not what the new service worker expects. */
    releaseHalf: (words: string) => {
      const before = readFileSync(join(folder, 'index.html'))
      release(folder, words)
      writeFileSync(join(folder, 'index.html'), before)
    },
    goDown: () => {
      server.closeAllConnections()
      server.close()
    },
    remove: () => {
      server.closeAllConnections()
      server.close()
      rmSync(join(folder, '..'), { recursive: true })
    },
  }
}

function release(folder: string, words: string) {
  const page = join(folder, 'index.html')
  const worker = join(folder, 'sw.js')
  const html = readFileSync(page, 'utf8')
  const next = html.replace(/(name="description" content=)"[^"]*"/, `$1"${words}"`)
  const script = readFileSync(worker, 'utf8')
    .replace(sha384(html), sha384(next))
    .replace(/version:[`"]\w+[`"]/, `version:"${createHash('sha256').update(next).digest('hex').slice(0, 16)}"`)
  writeFileSync(page, next)
  writeFileSync(worker, script)
}

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`
