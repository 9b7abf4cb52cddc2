import type { ReactiveController } from 'lit'
import type { Screen } from './Screen'

/** Saves a screen as soon as the worker turns away: from a field, from the page, from the tab, from the screen itself. */
export class SaveWhenLeft implements ReactiveController {
  constructor(private readonly screen: Screen) {
    screen.addController(this)
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#save)
    document.addEventListener('visibilitychange', this.#save)
    this.screen.addEventListener('focusout', this.#save)
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#save)
    document.removeEventListener('visibilitychange', this.#save)
    this.screen.removeEventListener('focusout', this.#save)
    this.#save()
  }

  readonly #save = (): void => void this.screen.save()
}
