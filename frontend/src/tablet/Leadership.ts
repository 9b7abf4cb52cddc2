import type { Losing } from './Ground'

/** The part of the browser's lock manager that is used here. */
export type Locks = {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    held: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>
}

type Channel = { postMessage(message: unknown): void; onmessage: ((event: MessageEvent) => void) | null }

/** Held while something is sealed. Whoever takes the lead by force takes this too: its holder can write no more. */
export const CHAIN = 'doorstep-chain'
const NAME = 'doorstep-tablet'
const LET_GO = 'let-go'
const WHO_LEADS = 'who-leads'
const I_LEAD = 'i-lead'
// A tab that is awake answers within milliseconds, and within a second or two while it derives a key.
const PATIENCE_MS = 3_000

/**
 * One tab works on the tablet's records at a time. The browser gives the lead away and takes it back when a tab dies; a
 * tab that wants it asks the other first, and takes it from one that does not answer. Safari keeps a page that was left,
 * and puts the one in the background to sleep, each with its lead. The store sees to it that the one robbed cannot write.
 *
 * @see "Decision 0041"
 */
export class Leadership {
  readonly #locks: Locks | undefined
  readonly #channel: Channel
  /** Told when the lead is gone: asked for (then it is given away when the promise ends) or taken. */
  readonly #losing: (how: Losing) => Promise<void>
  readonly #patienceMs: number
  #release: (() => void) | undefined
  #ledElsewhere: () => void = () => {}

  constructor(
    losing: (how: Losing) => Promise<void>,
    locks: Locks | undefined,
    channel: Channel,
    patienceMs: number = PATIENCE_MS,
  ) {
    this.#losing = losing
    this.#locks = locks
    this.#channel = channel
    this.#patienceMs = patienceMs
    channel.onmessage = ({ data }) => this.#heard(data)
  }

  /** Whether this tab leads from now on. A leader that is awake stays. */
  async take(): Promise<boolean> {
    if (await this.#request({ ifAvailable: true })) return true
    const patience = new AbortController()
    let led = false
    this.#ledElsewhere = () => {
      led = true
      patience.abort()
    }
    const timer = setTimeout(() => patience.abort(), this.#patienceMs)
    this.#channel.postMessage(WHO_LEADS)
    const free = await this.#request({ signal: patience.signal })
    clearTimeout(timer)
    return free || (!led && this.#steal())
  }

  /** On the worker's word: a leader that is awake saves and goes. */
  async takeOver(): Promise<boolean> {
    this.#channel.postMessage(LET_GO)
    return (await this.#request({ signal: AbortSignal.timeout(this.#patienceMs) })) || this.#steal()
  }

  async #steal(): Promise<boolean> {
    const stolen = await this.#request({ steal: true })
    await this.#locks?.request(CHAIN, { steal: true }, async () => {})
    return stolen
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
        if (this.#release) void this.#lost('robbed')
      })
    })
  }

  #heard(message: unknown): void {
    if (message === LET_GO) void this.#letGo()
    if (message === WHO_LEADS && this.#release) this.#channel.postMessage(I_LEAD)
    if (message === I_LEAD) this.#ledElsewhere()
  }

  async #letGo(): Promise<void> {
    if (!this.#release) return
    const release = this.#release
    await this.#lost('asked')
    release()
  }

  async #lost(how: Losing): Promise<void> {
    this.#release = undefined
    await this.#losing(how)
  }
}
