import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import type { Tablet } from '../../src/record/Tablet'
import type { County } from '../../src/tablet/County.testing'
import { chromiumPath } from '../../tools/chromium.mjs'
import { root } from '../theBuiltClient'

declare global {
  var tablet: Tablet
  var news: string[]
}

/** A county at a real address, and browsers on a profile of their own that outlives them. */
export class Site {
  readonly #profile = mkdtempSync(join(tmpdir(), 'doorstep-tablet-'))
  readonly #server: ViteDevServer
  browser: BrowserContext | undefined
  #asleep: (() => void) | undefined

  private constructor(server: ViteDevServer) {
    this.#server = server
  }

  static async open(county: County): Promise<Site> {
    const server = await createServer({
      root,
      logLevel: 'error',
      server: { port: 0, strictPort: false, proxy: {}, hmr: false, watch: null },
      plugins: [
        { name: 'county', configureServer: ({ middlewares }) => void middlewares.use('/api', answering(county)) },
      ],
    })
    await server.listen()
    return new Site(server)
  }

  get address(): string {
    return `http://localhost:${(this.#server.httpServer!.address() as AddressInfo).port}/test/tablet/page.html`
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
    const bed = createHttpServer((_request, response) => {
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
    await this.#server.close()
    rmSync(this.#profile, { recursive: true, force: true })
  }
}

const answering =
  (county: County) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks).toString()
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
      )
      const init = { method: request.method!, headers, ...(body && { body }) }
      const answer = await county.fetching(`/api${request.url}`, init)
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(await answer.text())
    })().catch(() => response.destroy())
  }
