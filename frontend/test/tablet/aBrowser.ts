import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core'
import { build } from 'vite'
import type { Tablet } from '../../src/record/Tablet'
import type { County } from '../../src/tablet/County.testing'
import { chromiumPath } from '../../tools/chromium.mjs'
import { staticServer } from '../../tools/static-server.mjs'
import { root } from '../theBuiltClient'

declare global {
  var tablet: Tablet
  var news: string[]
}

/** A county at a real address, and browsers on a profile of their own that outlives them. */
export class Site {
  readonly #profile = mkdtempSync(join(tmpdir(), 'doorstep-tablet-'))
  readonly #page: string
  readonly #server: Server
  browser: BrowserContext | undefined
  #asleep: (() => void) | undefined

  private constructor(page: string, server: Server) {
    this.#page = page
    this.#server = server
  }

  static async open(county: County): Promise<Site> {
    const page = await thePageBuilt()
    const server = staticServer(page, {
      before: (request, response) => request.url!.startsWith('/api/') && answers(county, request, response),
      headers: () => ({}),
    })
    await new Promise<void>((ready) => server.listen(0, ready))
    return new Site(page, server)
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/test/tablet/page.html`
  }

  /** A new browser process on the same profile. */
  async browse(): Promise<Page> {
    this.browser ??= await chromium.launchPersistentContext(this.#profile, {
      executablePath: chromiumPath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    })
    const page = await this.browser.newPage()
    await page.goto(this.address)
    await page.waitForFunction(() => globalThis.tablet !== undefined)
    return page
  }

  /** The worker does nothing and hears nothing, as when the system puts a page to sleep, until it wakes. */
  async sleeps(worker: Worker): Promise<void> {
    let sleeps = () => {}
    const asleep = new Promise<void>((done) => (sleeps = done))
    const bed = createServer((_request, response) => {
      this.#asleep = () => void response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(() => bed.close())
      sleeps()
    }).listen(0)
    const { port } = bed.address() as AddressInfo
    void worker.evaluate((address) => {
      const wait = new XMLHttpRequest()
      wait.open('GET', address, false)
      wait.send()
    }, `http://localhost:${port}/`)
    await asleep
  }

  wakes(): void {
    this.#asleep?.()
  }

  async restart(): Promise<Page> {
    await this.browser?.close()
    this.browser = undefined
    return this.browse()
  }

  async close(): Promise<void> {
    await this.browser?.close()
    this.#server.closeAllConnections()
    this.#server.close()
    for (const folder of [this.#profile, this.#page]) rmSync(folder, { recursive: true, force: true })
  }
}

/** A development server may find a package only while the page loads, and then wants the page loaded again. */
async function thePageBuilt(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'doorstep-page-'))
  const input = join(root, 'test', 'tablet', 'page.html')
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions: { input } } })
  return outDir
}

function answers(county: County, request: IncomingMessage, response: ServerResponse): true {
  void (async () => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const headers = new Headers(
      Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
    )
    const init = { method: request.method!, headers, ...(body && { body }) }
    const answer = await county.fetching(request.url!, init)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(await answer.text())
  })().catch(() => response.destroy())
  return true
}
