const HELD_MS = 15_000

type Asked = { kind?: string; thing?: unknown } | null

/** Holds one thing in memory between two documents of this origin: given out once, forgotten soon. */
export class Passing {
  #held: unknown
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Answers by the port that came with the question; nothing when it was about something else. */
  answer(asked: Asked, port: Pick<MessagePort, 'postMessage'> | undefined): void {
    if (asked?.kind === 'pass-on') {
      this.#hold(asked.thing)
      port?.postMessage(true)
    }
    if (asked?.kind === 'passed-on') {
      port?.postMessage(this.#held)
      this.#hold(undefined)
    }
  }

  #hold(thing: unknown): void {
    clearTimeout(this.#timer)
    this.#held = thing
    if (thing !== undefined) this.#timer = setTimeout(() => (this.#held = undefined), HELD_MS)
  }
}
