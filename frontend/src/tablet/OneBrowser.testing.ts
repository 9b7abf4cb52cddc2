import type { Locks } from './Leadership'

type Options = Parameters<Locks['request']>[1]
type Held = Parameters<Locks['request']>[2]

/** The lock manager of one browser, as far as its tabs meet it. */
export class OneBrowser {
  readonly #named = new Map<string, OneLock>()

  readonly request: Locks['request'] = (name, options, held) => {
    const lock = this.#named.get(name) ?? new OneLock()
    this.#named.set(name, lock)
    return lock.request(options, held)
  }
}

class OneLock {
  #queue: (() => void)[] = []
  #holder: { robbed: (why: Error) => void } | undefined

  request(options: Options, held: Held): Promise<unknown> {
    if (options.ifAvailable && this.#holder) return Promise.resolve(held(null))
    return new Promise((done, failed) => {
      const hold = () => {
        const holder = { robbed: failed }
        this.#holder = holder
        void Promise.resolve(held({})).then((result) => {
          if (this.#holder === holder) this.#holder = undefined
          done(result)
          this.#queue.shift()?.()
        })
      }
      if (options.steal && this.#holder) this.#holder.robbed(new Error('AbortError'))
      if (this.#holder && !options.steal) {
        this.#queue.push(hold)
        options.signal?.addEventListener('abort', () => {
          this.#queue = this.#queue.filter((waiting) => waiting !== hold)
          failed(new Error('AbortError'))
        })
      } else hold()
    })
  }
}

/** What reaches a tab from the rest of its browser. A page that was left and kept gets it when it is looked at again. */
export class Ears {
  #asleep = false
  #missed: (() => void)[] = []

  readonly locks: Locks
  readonly channel: { postMessage(message: unknown): void; onmessage: ((event: MessageEvent) => void) | null }

  constructor(browser: OneBrowser, name: string) {
    const wire = new BroadcastChannel(name)
    const ear = { postMessage: (message: unknown) => wire.postMessage(message), onmessage: null }
    this.channel = ear
    wire.onmessage = (event) => this.#hears(() => (ear as typeof this.channel).onmessage?.(event))
    this.locks = {
      request: (...asked) =>
        new Promise((done, failed) => {
          browser.request(...asked).then(
            (result) => this.#hears(() => done(result)),
            (why: Error) => this.#hears(() => failed(why)),
          )
        }),
    }
  }

  sleep(): void {
    this.#asleep = true
  }

  wake(): void {
    this.#asleep = false
    for (const missed of this.#missed.splice(0)) missed()
  }

  #hears(what: () => void): void {
    if (this.#asleep) this.#missed.push(what)
    else what()
  }
}
