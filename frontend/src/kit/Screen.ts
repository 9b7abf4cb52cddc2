import type { News } from '#record'
import type { Desk } from './Desk'
import { LightElement } from './LightElement'

/** One screen. It reads what it shows from the tablet when it appears and again when the tablet says that it changed. */
export abstract class Screen extends LightElement {
  static override properties = { desk: { attribute: false } }
  declare desk: Desk

  #loaded = false

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.#loaded) return
    this.#loaded = true
    void this.load()
  }

  /** What the tablet has to say; the frame passes it on. */
  told(news: News): void {
    if (news.kind === 'data-changed') void this.load()
    this.requestUpdate()
  }

  /** Saves what is typed at once: before a lock, a cover, an update or a change of screen. */
  async save(): Promise<void> {}

  /** Whether somebody else may be looking: what is not part of this screen stays covered until the worker asks for it. */
  get inHome(): boolean {
    return false
  }

  /** Fetches from the tablet what this screen shows, and asks for a rendering. */
  protected abstract load(): Promise<void>
}
