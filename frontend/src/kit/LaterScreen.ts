import { html, type TemplateResult } from 'lit'
import type { News } from '#record'
import { define } from './define'
import { Screen } from './Screen'
import { words } from './words'

const w = words.frame.later

/**
 * A screen whose code is fetched when somebody goes there, so that the first start stays light. It is in the shell, so no
 * signal is needed for it.
 */
export class LaterScreen extends Screen {
  static override properties = { ...Screen.properties, screen: { state: true }, failed: { state: true } }
  bring!: () => Promise<Screen>
  /** Whether somebody else may be looking already while it comes. */
  begunInHome = false
  declare screen: Screen | undefined
  declare failed: boolean

  constructor() {
    super()
    this.failed = false
  }

  override get inHome(): boolean {
    return this.screen?.inHome ?? this.begunInHome
  }

  override told(news: News): void {
    super.told(news)
    this.screen?.told(news)
  }

  override async save(): Promise<void> {
    await this.screen?.save()
  }

  protected override async load(): Promise<void> {
    if (this.screen) return
    this.failed = false
    await this.bring().then(
      (screen) => (this.screen = screen),
      () => (this.failed = true),
    )
  }

  protected override render(): unknown {
    return this.screen ?? html`<div class="page">${this.failed ? this.#again() : html`<p>${w.coming}</p>`}</div>`
  }

  #again(): TemplateResult {
    return html`<p class="problem" role="alert">${w.failed}</p>
      <vaadin-button @click=${() => void this.load()}>${w.again}</vaadin-button>`
  }
}

define('doorstep-later', LaterScreen)
