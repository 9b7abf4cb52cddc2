import type { Doc, RecordDraft, Tablet, Timestamp } from '#record'

/** How long a keystroke may wait for its save to begin: typed text must be safe within a second. */
const SAVE_AFTER_MS = 250
const TRY_AGAIN_AFTER_MS = 3_000

export type NotKept = 'no-room' | 'not-open' | 'no-draft'

/** Holds the record on the screen and keeps the tablet's copy as new as the words. */
export class RecordKeeper {
  #unsaved = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #writing: Promise<void> = Promise.resolve()
  trouble: NotKept | undefined

  constructor(
    private readonly tablet: Pick<Tablet, 'saveRecordDraft'>,
    public draft: RecordDraft,
    public savedAt: Timestamp,
    private readonly told: () => void,
  ) {}

  change(edit: (doc: Doc) => Doc): void {
    this.#put({ ...this.draft, doc: edit(this.draft.doc) })
  }

  /** The page that is being drawn on. */
  drawn(drawing: string | undefined): void {
    const { drawing: _before, ...draft } = this.draft
    this.#put(drawing === undefined ? draft : { ...draft, drawing })
  }

  /** Why a signed-off record is changed. */
  because(why: string): void {
    if (this.draft.edit) this.#put({ ...this.draft, edit: { ...this.draft.edit, why } })
  }

  #put(draft: RecordDraft): void {
    this.draft = draft
    this.#unsaved = true
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS)
    this.told()
  }

  get unsaved(): boolean {
    return this.#unsaved
  }

  /** Resolves when what is typed is durable, or when the tablet said why it is not. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  async #write(): Promise<void> {
    if (!this.#unsaved) return
    this.#unsaved = false
    const outcome = await this.tablet.saveRecordDraft(this.draft)
    this.trouble = outcome.kind === 'saved' ? undefined : outcome.kind
    if (outcome.kind === 'saved') this.savedAt = outcome.savedAt
    else this.#unsaved = true
    if (outcome.kind === 'no-room' || outcome.kind === 'not-open')
      this.#timer ??= setTimeout(() => void this.flush(), TRY_AGAIN_AFTER_MS)
    this.told()
  }
}
