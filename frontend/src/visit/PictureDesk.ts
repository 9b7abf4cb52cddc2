import type { Attachment, AttachmentId, ChildId, ContactId, Draft, NotSaved, PictureOutcome, Tablet } from '#record'
import { words } from '#kit'
import { toPicture } from '#draw'
import { withChild, withPicture } from './edits'

const w = words.visit.pictures

type Kind = Attachment['kind']
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
    if (!this.busy && files.length > 0) void this.#addAll(childId, files, 'PHOTO')
  }

  /** The child whose page is open over the form. */
  drawingFor: ChildId | undefined

  draw(childId: ChildId): void {
    this.drawingFor = childId
    this.redraw()
  }

  drawn(childId: ChildId, drawing: string | undefined): void {
    this.drawingFor = undefined
    this.redraw()
    void this.keepDrawing(childId, drawing)
  }

  /** Keeps what was drawn on the page as a picture; the page stays in the draft until that is done. */
  async keepDrawing(childId: ChildId, drawing: string | undefined): Promise<void> {
    const file = await toPicture(drawing)
    const kept = !file || (await this.#addAll(childId, [file], 'DRAWING'))
    if (!kept) return
    this.change((draft) => withChild(draft, childId, { drawing: undefined }))
    await this.save()
  }

  remove(childId: ChildId, id: AttachmentId): void {
    this.change((draft) => withPicture(draft, childId, id, undefined))
    // The form lets go of it first: a picture that no form names is harmless, the other way round it would be missing.
    void this.save().then(() => this.tablet.removePicture(id))
    this.#forget(id)
  }

  /** When the form is left or covered. */
  close(): void {
    this.drawingFor = undefined
    for (const id of [...this.#addresses.keys()]) this.#forget(id)
  }

  /** Whether all of them were taken in. */
  async #addAll(childId: ChildId, files: File[], kind: Kind): Promise<boolean> {
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
        this.change((draft) => withPicture(draft, childId, outcome.attachmentId, { ...outcome.attachment, kind }))
        await this.save()
      }
    } catch {
      this.#told.set(childId, w.failed)
    } finally {
      this.busy = false
      this.redraw()
    }
    return !this.#told.has(childId)
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
