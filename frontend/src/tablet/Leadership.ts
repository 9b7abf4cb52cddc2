/** The part of the browser's lock manager that is used here. */
export type Locks = {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    held: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>
}

type Channel = { postMessage(message: unknown): void; onmessage: ((event: MessageEvent) => void) | null }

const NAME = 'doorstep-tablet'
const LET_GO = 'let-go'
const ASKED_POLITELY_MS = 3_000

/**
 * One tab works on the tablet's records at a time. The browser gives the lead away and takes it back when a tab dies;
 * a tab that wants it asks the other to save and let go first, and takes it from one that does not answer.
 */
export class Leadership {
  readonly #locks: Locks | undefined
  readonly #channel: Channel | undefined
  /** Told when the lead is gone: asked for politely (then it is given away when the promise ends) or taken. */
  readonly #losing: () => Promise<void>
  #release: (() => void) | undefined

  constructor(losing: () => Promise<void>, locks: Locks | undefined, channel: Channel | undefined) {
    this.#losing = losing
    this.#locks = locks
    this.#channel = channel
    if (channel) channel.onmessage = ({ data }) => void (data === LET_GO && this.#letGo())
  }

  /** Whether this tab leads from now on. */
  take(): Promise<boolean> {
    return this.#request({ ifAvailable: true })
  }

  async takeOver(): Promise<boolean> {
    this.#channel?.postMessage(LET_GO)
    const patience = AbortSignal.timeout(ASKED_POLITELY_MS)
    return (await this.#request({ signal: patience })) || this.#request({ steal: true })
  }

  #request(options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal }): Promise<boolean> {
    const locks = this.#locks
    if (!locks) return Promise.resolve(true)
    return new Promise((taken) => {
      const held = (lock: unknown) => {
        taken(lock !== null)
        return lock === null ? undefined : new Promise<void>((release) => (this.#release = release))
      }
      locks.request(NAME, options, held).catch(() => {
        // Either nobody let go in time, or a leader was robbed: then this was settled long ago.
        taken(false)
        if (this.#release) void this.#lost()
      })
    })
  }

  async #letGo(): Promise<void> {
    if (!this.#release) return
    const release = this.#release
    await this.#lost()
    release()
  }

  async #lost(): Promise<void> {
    this.#release = undefined
    await this.#losing()
  }
}
