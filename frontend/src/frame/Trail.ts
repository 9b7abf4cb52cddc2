import type { Route } from '#kit'

/**
 * Where the worker has been. The address bar and the browser's history hold only the kind of screen and a number; which
 * child or visit it was is kept in memory and is gone with a lock.
 */
export class Trail {
  readonly #routes = new Map<number, Route>()
  #last = 0

  constructor(
    private readonly history: Pick<History, 'pushState' | 'replaceState'> & { readonly state: unknown },
    first: Route,
  ) {
    this.#routes.set(0, first)
    history.replaceState({ step: 0 }, '', `#${first.screen}`)
  }

  push(route: Route): void {
    this.#last += 1
    this.#routes.set(this.#last, route)
    this.history.pushState({ step: this.#last }, '', `#${route.screen}`)
  }

  /** Where the browser's back or forward button leads; Today when that was before a lock. */
  current(): Route {
    const state = this.history.state as { step?: number } | null
    return this.#routes.get(state?.step ?? -1) ?? { screen: 'today' }
  }
}
