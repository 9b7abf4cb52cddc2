import type { Attachment, AttachmentId, Doc, RecordDraft, Tablet } from '#record'
import { words } from '#kit'
import { toPicture } from '#draw'
import { withValue } from './path'

const w = words.visit.pictures

/** What the form changes of the draft it stands on. */
type Keeper = {
  readonly draft: RecordDraft
  change: (edit: (doc: Doc) => Doc) => void
  drawn: (drawing: string | undefined) => void
  flush: () => Promise<void>
}

/** What a child draws in an interview: the page over the form, and small versions of what was drawn. */
export class Drawings {
  readonly #addresses = new Map<AttachmentId, string | undefined>()
  isOpen = false
  busy = false
  told: string | undefined

  constructor(
    private readonly tablet: Pick<Tablet, 'addPicture' | 'removePicture' | 'thumbnail'>,
    private readonly keeper: Keeper,
    private readonly redraw: () => void,
  ) {}

  get page(): string | undefined {
    return this.keeper.draft.drawing
  }

  /** An address that lives only in this document; asked for once. */
  thumbnail(id: AttachmentId): string | undefined {
    if (!this.#addresses.has(id)) {
      this.#addresses.set(id, undefined)
      void this.#fetch(id)
    }
    return this.#addresses.get(id)
  }

  open(): void {
    this.isOpen = true
    this.redraw()
  }

  drawn(drawing: string | undefined): void {
    this.keeper.drawn(drawing)
  }

  done(): void {
    this.isOpen = false
    this.redraw()
    void this.keep()
  }

  /** Makes the page a picture of the record. The page stays in the draft until that is done; says whether it is. */
  async keep(): Promise<boolean> {
    const file = await toPicture(this.page)
    if (file && !(await this.#add(file))) return false
    this.keeper.drawn(undefined)
    await this.keeper.flush()
    return true
  }

  /** The form lets go of it first: a picture that no form names is harmless, the other way round it would be missing. */
  remove(id: AttachmentId): void {
    this.keeper.change((doc) => withValue(doc, `attachments/${id}`, undefined))
    void this.keeper.flush().then(() => this.tablet.removePicture(id))
    this.#forget(id)
  }

  /** When the form is left or covered. */
  close(): void {
    this.isOpen = false
    for (const id of [...this.#addresses.keys()]) this.#forget(id)
  }

  async #add(file: File): Promise<boolean> {
    const { recordId, childId } = this.keeper.draft
    this.busy = true
    this.told = undefined
    this.redraw()
    try {
      const outcome = await this.tablet.addPicture(recordId as string, childId, file)
      if (outcome.kind === 'added') {
        const attachment: Attachment = { ...outcome.attachment, kind: 'DRAWING' }
        this.keeper.change((doc) => withValue(doc, `attachments/${outcome.attachmentId}`, attachment))
      } else this.told = outcome.kind === 'low-room' ? w.lowRoom : outcome.kind === 'no-room' ? w.noRoom : w.failed
    } catch {
      this.told = w.failed
    }
    this.busy = false
    this.redraw()
    return this.told === undefined
  }

  async #fetch(id: AttachmentId): Promise<void> {
    const small = await this.tablet.thumbnail(id)
    if (!small || !this.#addresses.has(id)) return
    this.#addresses.set(id, URL.createObjectURL(small))
    this.redraw()
  }

  #forget(id: AttachmentId): void {
    const address = this.#addresses.get(id)
    if (address) URL.revokeObjectURL(address)
    this.#addresses.delete(id)
  }
}
