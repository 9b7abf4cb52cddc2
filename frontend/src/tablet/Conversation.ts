import type { SyncOutcome, SyncProgress } from '#record'

/** One talk at a time. Who asks during one gets another after it, because something may have been sealed meanwhile. */
export class Conversation {
  readonly #talk: (progress: (step: SyncProgress) => void) => Promise<SyncOutcome>
  readonly #changed: (data: boolean) => void
  #running: Promise<SyncOutcome> | undefined
  #next: Promise<SyncOutcome> | undefined
  #quietUntilMs = 0
  progress: SyncProgress | undefined
  last: SyncOutcome | undefined

  constructor(
    talk: (progress: (step: SyncProgress) => void) => Promise<SyncOutcome>,
    changed: (data: boolean) => void,
  ) {
    this.#talk = talk
    this.#changed = changed
  }

  get busy(): boolean {
    return this.#running !== undefined
  }

  /** On the worker's word: at once, whatever the server asked. */
  now(): Promise<SyncOutcome> {
    if (!this.#running) return this.#start()
    this.#next ??= this.#running.then(
      () => this.#start(),
      () => this.#start(),
    )
    return this.#next
  }

  /** By itself: not during a talk, and not while the server has asked for quiet. */
  soon(): void {
    if (!this.#running && performance.now() >= this.#quietUntilMs) void this.now()
  }

  #start(): Promise<SyncOutcome> {
    this.#next = undefined
    this.#running = this.#run().finally(() => (this.#running = undefined))
    return this.#running
  }

  async #run(): Promise<SyncOutcome> {
    try {
      this.last = await this.#talk((step) => {
        this.progress = step
        // A first download shows each child as she arrives.
        this.#changed(step.step === 'fetching')
      })
    } finally {
      this.progress = undefined
    }
    if (this.last.kind === 'busy') this.#quietUntilMs = performance.now() + this.last.retryAfterMs
    this.#changed(true)
    return this.last
  }
}
