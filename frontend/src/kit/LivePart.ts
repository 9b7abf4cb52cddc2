import type { Desk } from './Desk'
import { LightElement } from './LightElement'

/** A part of a screen that asks the tablet for itself: when it appears, and again whenever what is kept has changed. */
export abstract class LivePart extends LightElement {
  static override properties = { desk: { attribute: false } }
  declare desk: Desk

  #stop: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.isLive) void this.#listen()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
    this.#stop = undefined
  }

  /** Whether it has anything to ask. */
  protected get isLive(): boolean {
    return true
  }

  async #listen(): Promise<void> {
    const stop = await this.desk.tablet.subscribe((news) => {
      if (news.kind === 'data-changed') void this.load()
    })
    if (this.isConnected) this.#stop = () => void stop()
    else void stop()
    await this.load()
  }

  /** Fetches from the tablet what this part shows. */
  protected abstract load(): Promise<void>
}
