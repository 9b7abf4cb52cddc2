import type { ConcernDraft, Tablet } from '#record'

/** How long a keystroke may wait for its save to begin: typed text must be safe within a second. */
const SAVE_AFTER_MS = 250
const TRY_AGAIN_AFTER_MS = 3_000

export type Trouble = 'no-room' | 'not-open' | 'no-draft'

/** Holds the concern on the screen and keeps the tablet's copy as new as the words. */
export class ConcernKeeper {
  #draft: ConcernDraft
  #unsaved = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()
  trouble: Trouble | undefined

  constructor(
    private readonly tablet: Pick<Tablet, 'keepConcern'>,
    draft: ConcernDraft,
    private readonly told: () => void,
  ) {
    this.#draft = draft
  }

  get draft(): ConcernDraft {
    return this.#draft
  }

  change(part: Partial<ConcernDraft>): void {
    this.#draft = { ...this.#draft, ...part }
    this.#unsaved = true
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS)
    this.told()
  }

  /** Resolves when what is typed is durable, or when the tablet said why it is not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#write())
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
    const outcome = await this.tablet.keepConcern(this.#draft)
    this.trouble = outcome.kind === 'kept' ? undefined : outcome.kind
    if (outcome.kind === 'no-room' || outcome.kind === 'not-open') {
      this.#unsaved = true
      this.#timer ??= setTimeout(() => void this.flush(), TRY_AGAIN_AFTER_MS)
    }
    this.told()
  }
}
