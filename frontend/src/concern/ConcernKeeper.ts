import type { ConcernDraft, Tablet } from '#record'
import { SaveSoon, type Saved } from '#kit'

export type Trouble = 'no-room' | 'not-open' | 'no-draft'

/** Holds the concern on the screen and keeps the tablet's copy as new as the words. */
export class ConcernKeeper {
  #draft: ConcernDraft
  readonly #saving = new SaveSoon(() => this.#write())
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
    this.#saving.typed()
    this.told()
  }

  /** Resolves when what is typed is durable, or when the tablet said why it is not. */
  flush(): Promise<void> {
    return this.#saving.flush()
  }

  /** What is still waiting to be written is not wanted any more. */
  end(): Promise<void> {
    return this.#saving.end()
  }

  async #write(): Promise<Saved> {
    const { kind } = await this.tablet.keepConcern(this.#draft)
    this.trouble = kind === 'kept' ? undefined : kind
    this.told()
    return kind === 'no-room' || kind === 'not-open' ? 'again' : 'done'
  }
}
