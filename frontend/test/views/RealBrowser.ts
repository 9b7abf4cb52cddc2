import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../../tools/chromium.mjs'

const PORT = 'DevToolsActivePort'

/**
 * A Chromium as a person starts it, over one profile folder: it keeps pages for "back", writes its session down and
 * restores it. Playwright's own way of starting one switches these off. Whoever kills it kills all of it.
 */
export class RealBrowser {
  readonly profile = mkdtempSync(join(tmpdir(), 'tablet-'))
  #process: ChildProcess | undefined
  #over: Promise<unknown> = Promise.resolve()
  #browser: Browser | undefined

  constructor(private readonly size: { width: number; height: number }) {}

  async opens(): Promise<Page> {
    await this.#starts('about:blank')
    return this.context.pages()[0]!
  }

  /** After it died: what was open then comes up again by itself. */
  async opensAgain(): Promise<Page> {
    await this.#starts('--restore-last-session', '--hide-crash-restore-bubble')
    const restored = (): Page | undefined => this.context.pages().find((page) => page.url().startsWith('http'))
    for (let tries = 0; tries < 100 && !restored(); tries++) await new Promise((later) => setTimeout(later, 100))
    const page = restored()
    if (!page) throw new Error('The browser did not bring back what was open.')
    return page
  }

  async #starts(...how: string[]): Promise<void> {
    rmSync(join(this.profile, PORT), { force: true })
    const started = spawn(chromiumPath!, [...this.#how(), ...how], { detached: true, stdio: 'ignore' })
    this.#process = started
    this.#over = new Promise((over) => started.once('exit', over))
    this.#browser = await chromium.connectOverCDP(await this.#address())
    this.context.setDefaultTimeout(60_000)
  }

  get context(): BrowserContext {
    return this.#browser!.contexts()[0]!
  }

  async opensAnotherWindow(url: string): Promise<Page> {
    const session = await this.#browser!.newBrowserCDPSession()
    const [window] = await Promise.all([
      this.context.waitForEvent('page'),
      session.send('Target.createTarget', { url, newWindow: true }),
    ])
    await session.detach()
    return window
  }

  /** As when the battery is pulled: nobody gets to say goodbye. */
  async isKilled(): Promise<void> {
    if (!this.#process) return
    process.kill(-this.#process.pid!, 'SIGKILL')
    this.#process = undefined
    await this.#over
    await this.#browser?.close()
  }

  /** All that lies in memory of what runs in it by this name, as text: pages, Workers and service workers of the origin. */
  async heaps(origin: string): Promise<Map<string, string>> {
    const session = await this.#browser!.newBrowserCDPSession()
    const { targetInfos } = await session.send('Target.getTargets')
    const heaps = new Map<string, string>()
    for (const { targetId, type, url } of targetInfos) {
      if (!url.startsWith(origin)) continue
      heaps.set(`${type} ${url}`, await heapOf(session, targetId))
    }
    await session.detach()
    return heaps
  }

  /** What may be done with each key that lies in this page's memory, and how many Workers could hold others. */
  async keysOf(page: Page): Promise<{ workers: number; uses: string[] }> {
    const session = await this.context.newCDPSession(page)
    const { result } = await session.send('Runtime.evaluate', { expression: 'CryptoKey.prototype' })
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! })
    const told = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.flatMap((key) => key.usages) }',
      returnByValue: true,
    })
    await session.detach()
    return { workers: page.workers().length, uses: told.result.value as string[] }
  }

  async closes(): Promise<void> {
    await this.isKilled()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  #how(): string[] {
    const { width, height } = this.size
    return [
      `--user-data-dir=${this.profile}`,
      `--window-size=${width},${height}`,
      '--remote-debugging-port=0',
      // A heap's text is cut at 1,024 characters otherwise, and what stands behind would be found by nobody.
      '--js-flags=--heap-snapshot-string-limit=100000000',
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--no-default-browser-check'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en-GB'],
    ]
  }

  /** Where it listens, once it has a page: one that is asked before answers nothing for ever. */
  async #address(): Promise<string> {
    const file = join(this.profile, PORT)
    for (let tries = 0; tries < 300; tries++) {
      const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
      const list = port && (await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined))
      const targets = list ? ((await list.json()) as { type: string }[]) : []
      if (targets.some(({ type }) => type === 'page')) return `http://127.0.0.1:${port}`
      await new Promise((later) => setTimeout(later, 100))
    }
    throw new Error('Chromium did not start within 30 s.')
  }
}

type Message = { id?: number; method?: string; params?: { chunk?: string } }

async function heapOf(browser: CDPSession, targetId: string): Promise<string> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  const chunks: string[] = []
  await new Promise<void>((done) => {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return
      const told = JSON.parse(message) as Message
      if (told.method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(told.params!.chunk!)
      if (told.id === 1) done()
    })
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.takeHeapSnapshot', params: {} })
    void browser.send('Target.sendMessageToTarget', { sessionId, message })
  })
  await browser.send('Target.detachFromTarget', { sessionId })
  return chunks.join('')
}
