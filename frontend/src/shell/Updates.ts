/**
 * `waiting`: a whole, checked new version lies ready and does nothing until the worker says so.
 * `incomplete`: a new version could not be fetched whole; the present one goes on, and it will be tried again.
 * `not-kept`: the same on the very first visit, so that nothing is here yet for a day without signal.
 */
export type UpdateState = 'none' | 'waiting' | 'swapping' | 'incomplete' | 'not-kept'

/** What must be true before a new version may start. Both answers come from the Worker, not from what a screen thinks. */
export type Quiet = () => Promise<{ unsavedDraft: boolean; unsealedOutbox: boolean }>

export type SwapOutcome = { kind: 'swapping' } | { kind: 'busy' } | { kind: 'nothing-waiting' }

export const updateWords: Record<UpdateState, string> = {
  none: '',
  waiting: 'A new version is ready. It will start when you have finished this visit.',
  swapping: 'The new version is starting.',
  incomplete:
    'A new version could not be fetched whole. You go on with the one you have; it will be fetched again later.',
  'not-kept':
    'Doorstep could not be put on this tablet whole. It works, but only with a signal. Stay connected and load it again before you leave.',
}

/** Follows one registration and swaps versions only on the worker's word. */
export class Updates {
  #state: UpdateState = 'none'
  readonly #listeners = new Set<(state: UpdateState) => void>()
  readonly #registration: ServiceWorkerRegistration
  readonly #container: ServiceWorkerContainer

  constructor(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer, reload: () => void) {
    this.#registration = registration
    this.#container = container
    if (registration.waiting && container.controller) this.#become('waiting')
    if (registration.installing) this.#follow(registration.installing)
    registration.addEventListener('updatefound', () => registration.installing && this.#follow(registration.installing))
    // Only the tab that was asked starts afresh; another tab may hold half a sentence.
    container.addEventListener('controllerchange', () => this.#state === 'swapping' && reload())
  }

  get state(): UpdateState {
    return this.#state
  }

  subscribe(listener: (state: UpdateState) => void): () => void {
    this.#listeners.add(listener)
    listener(this.#state)
    return () => this.#listeners.delete(listener)
  }

  /** Looks for a newer version; silent when there is no signal. */
  async look(): Promise<void> {
    await this.#registration.update().catch(() => undefined)
  }

  async swap(quiet: Quiet): Promise<SwapOutcome> {
    const waiting = this.#registration.waiting
    if (!waiting) return { kind: 'nothing-waiting' }
    const { unsavedDraft, unsealedOutbox } = await quiet()
    if (unsavedDraft || unsealedOutbox) return { kind: 'busy' }
    this.#become('swapping')
    waiting.postMessage({ kind: 'swap' })
    return { kind: 'swapping' }
  }

  #follow(worker: ServiceWorker): void {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && this.#container.controller) this.#become('waiting')
      if (worker.state === 'redundant' && this.#state !== 'swapping' && !this.#registration.waiting)
        this.#become(this.#registration.active ? 'incomplete' : 'not-kept')
    })
  }

  #become(state: UpdateState): void {
    this.#state = state
    for (const listener of this.#listeners) listener(state)
  }
}
