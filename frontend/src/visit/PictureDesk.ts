import type { AttachmentId, ChildId, ContactId, Draft, NotSaved, PictureOutcome, Tablet } from '#record'
import { words } from '#kit'
import { withPicture } from './edits'

const w = words.visit.pictures

type Change = (edit: (draft: Draft) => Draft) => void

/** What the form's picture parts need: adding and taking away, and small versions to look at while the form is open. */
export class PictureDesk {
  readonly #addresses = new Map<AttachmentId, string | undefined>()
  readonly #told = new Map<ChildId, string>()
  busy = false

  constructor(
    private readonly tablet: Pick<Tablet, 'addPicture' | 'removePicture' | 'thumbnail'>,
    private readonly contactId: ContactId,
    private readonly change: Change,
    private readonly save: () => Promise<void>,
    private readonly redraw: () => void,
  ) {}

  told(childId: ChildId): string | undefined {
    return this.#told.get(childId)
  }

  /** An address that lives only in this document; asked for once. */
  thumbnail(id: AttachmentId): string | undefined {
    if (!this.#addresses.has(id)) {
      this.#addresses.set(id, undefined)
      void this.#fetch(id)
    }
    return this.#addresses.get(id)
  }

  add(childId: ChildId, files: File[]): void {
    if (!this.busy && files.length > 0) void this.#addAll(childId, files)
  }

  remove(childId: ChildId, id: AttachmentId): void {
    this.change((draft) => withPicture(draft, childId, id, undefined))
    // The form lets go of it first: a picture that no form names is harmless, the other way round it would be missing.
    void this.save().then(() => this.tablet.removePicture(id))
    this.#forget(id)
  }

  /** When the form is left or covered. */
  close(): void {
    for (const id of [...this.#addresses.keys()]) this.#forget(id)
  }

  async #addAll(childId: ChildId, files: File[]): Promise<void> {
    this.busy = true
    this.#told.delete(childId)
    this.redraw()
    try {
      for (const file of files) {
        const outcome = await this.tablet.addPicture(this.contactId, childId, file)
        if (outcome.kind !== 'added') {
          this.#told.set(childId, sentence(outcome))
          continue
        }
        this.change((draft) => withPicture(draft, childId, outcome.attachmentId, outcome.attachment))
        await this.save()
      }
    } catch {
      this.#told.set(childId, w.failed)
    } finally {
      this.busy = false
      this.redraw()
    }
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

function sentence(outcome: Exclude<PictureOutcome, { kind: 'added' }> | NotSaved): string {
  switch (outcome.kind) {
    case 'too-many-pixels':
      return w.tooManyPixels(outcome.megapixels)
    case 'too-large':
      return w.tooLarge
    case 'not-a-picture':
      return w.notAPicture
    case 'low-room':
      return w.lowRoom
    case 'no-room':
      return w.noRoom
    case 'no-draft':
    case 'not-open':
      return w.failed
  }
}
