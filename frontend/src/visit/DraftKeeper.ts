import type { Draft, Tablet, Timestamp } from '#record'

/** How long a keystroke may wait for its save to begin: typed text must be safe within a second. */
export const SAVE_AFTER_MS = 250
const TRY_AGAIN_AFTER_MS = 3_000

export type SaveState =
  | { kind: 'saved'; at: Timestamp }
  | { kind: 'saving'; at: Timestamp }
  | { kind: 'failed'; why: 'no-room' | 'not-open' | 'failed'; at: Timestamp }
  | { kind: 'finished' }

/**
 * Holds the draft that is on the screen and keeps the tablet's copy as new as the words. It writes while the worker
 * types, not after: the first keystroke starts the clock and the next ones ride along. A failed save keeps the words,
 * says so and tries again.
 */
export class DraftKeeper {
  #draft: Draft
  #state: SaveState
  #unsaved = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly tablet: Pick<Tablet, 'saveDraft'>,
    draft: Draft,
    savedAt: Timestamp,
    private readonly told: () => void,
  ) {
    this.#draft = draft
    this.#state = { kind: 'saved', at: savedAt }
  }

  get draft(): Draft {
    return this.#draft
  }

  get state(): SaveState {
    return this.#state
  }

  get unsaved(): boolean {
    return this.#unsaved
  }

  change(edit: (draft: Draft) => Draft): void {
    this.#draft = edit(this.#draft)
    this.#unsaved = true
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS)
    this.told()
  }

  /** Saves what is not saved yet, now. Resolves when it is durable, or when the tablet said why it is not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  async #write(): Promise<void> {
    if (!this.#unsaved || this.#state.kind === 'finished') return
    this.#unsaved = false
    const lastSavedAt = this.#state.at
    this.#become({ kind: 'saving', at: lastSavedAt })
    const outcome = await this.tablet.saveDraft(this.#draft).catch(() => ({ kind: 'failed' }) as const)
    if (outcome.kind === 'saved') return this.#become({ kind: 'saved', at: outcome.savedAt })
    if (outcome.kind === 'no-draft') return this.#become({ kind: 'finished' })
    this.#unsaved = true
    this.#timer ??= setTimeout(() => void this.flush(), TRY_AGAIN_AFTER_MS)
    this.#become({ kind: 'failed', why: outcome.kind, at: lastSavedAt })
  }

  #become(state: SaveState): void {
    this.#state = state
    this.told()
  }
}
