import type { Doc, RecordDraft, Tablet, Timestamp } from '#record'
import { SaveSoon, type Saved } from './SaveSoon'

export type NotKept = 'no-room' | 'not-open' | 'no-draft'

/** Holds the record on the screen and keeps the tablet's copy as new as the words. */
export class RecordKeeper {
  readonly #saving = new SaveSoon(() => this.#write())
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
    this.#saving.typed()
    this.told()
  }

  get unsaved(): boolean {
    return this.#saving.unsaved
  }

  /** Resolves when what is typed is durable, or when the tablet said why it is not. */
  flush(): Promise<void> {
    return this.#saving.flush()
  }

  async #write(): Promise<Saved> {
    const outcome = await this.tablet.saveRecordDraft(this.draft)
    this.trouble = outcome.kind === 'saved' ? undefined : outcome.kind
    if (outcome.kind === 'saved') this.savedAt = outcome.savedAt
    this.told()
    if (outcome.kind === 'saved') return 'done'
    return outcome.kind === 'no-draft' ? 'never' : 'again'
  }
}
