/** How long a keystroke may wait for its save to begin: typed text must be safe within a second. */
export const SAVE_AFTER_MS = 250
const TRY_AGAIN_AFTER_MS = 3_000

/** After a save: nothing more is to be done; it is tried again by itself; or it stays unsaved, because it never can be. */
export type Saved = 'done' | 'again' | 'never'

/**
 * Writes what is typed while it is typed, not after: the first keystroke starts the clock and the next ones ride along.
 * One save follows the other, so that no older text is ever written over a newer one.
 */
export class SaveSoon {
  #unsaved = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()

  /** @param write saves what there is by then */
  constructor(private readonly write: () => Promise<Saved>) {}

  get unsaved(): boolean {
    return this.#unsaved
  }

  typed(): void {
    this.#unsaved = true
    this.#again(SAVE_AFTER_MS)
  }

  /** Saves what is not saved yet, now. Resolves when it is durable, or when the tablet said why it is not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    // That one save broke must not keep the next from being tried.
    this.#writing = this.#writing.catch(() => {}).then(() => this.#write())
    return this.#writing
  }

  /** What is still waiting to be written is not wanted any more. */
  async end(): Promise<void> {
    clearTimeout(this.#timer)
    this.#unsaved = false
    await this.#writing
  }

  async #write(): Promise<void> {
    if (!this.#unsaved) return
    this.#unsaved = false
    let saved: Saved = 'again'
    try {
      saved = await this.write()
    } finally {
      if (saved !== 'done') this.#unsaved = true
      if (saved === 'again') this.#again(TRY_AGAIN_AFTER_MS)
    }
  }

  #again(afterMs: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), afterMs)
  }
}
