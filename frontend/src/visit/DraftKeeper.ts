import type { Draft, Tablet, Timestamp } from '#record'
import { SaveSoon, type Saved } from '#kit'

export type SaveState =
  | { kind: 'saved'; at: Timestamp }
  | { kind: 'saving'; at: Timestamp }
  | { kind: 'failed'; why: 'no-room' | 'not-open' | 'failed'; at: Timestamp }
  | { kind: 'finished' }

/**
 * Holds the draft that is on the screen and keeps the tablet's copy as new as the words. A failed save keeps the words,
 * says so and tries again.
 */
export class DraftKeeper {
  #draft: Draft
  #state: SaveState
  readonly #saving = new SaveSoon(() => this.#write())

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
    return this.#saving.unsaved
  }

  change(edit: (draft: Draft) => Draft): void {
    this.#draft = edit(this.#draft)
    this.#saving.typed()
    this.told()
  }

  /** Saves what is not saved yet, now. Resolves when it is durable, or when the tablet said why it is not. */
  flush(): Promise<void> {
    return this.#saving.flush()
  }

  async #write(): Promise<Saved> {
    if (this.#state.kind === 'finished') return 'never'
    const lastSavedAt = this.#state.at
    this.#become({ kind: 'saving', at: lastSavedAt })
    const outcome = await this.tablet.saveDraft(this.#draft).catch(() => ({ kind: 'failed' }) as const)
    if (outcome.kind === 'saved') this.#become({ kind: 'saved', at: outcome.savedAt })
    else if (outcome.kind === 'no-draft') this.#become({ kind: 'finished' })
    else this.#become({ kind: 'failed', why: outcome.kind, at: lastSavedAt })
    return outcome.kind === 'saved' || outcome.kind === 'no-draft' ? 'done' : 'again'
  }

  #become(state: SaveState): void {
    this.#state = state
    this.told()
  }
}
