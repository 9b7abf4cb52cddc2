// Long enough to be off the typing path, short enough for a worker who walks from one tablet to the other.
const QUIET_MS = 8_000
// While somebody writes without a pause.
const LATEST_MS = 60_000

/** Does something a while after the last of many calls, and at the latest a minute after the first. */
export class Posting {
  readonly #post: () => Promise<void>
  readonly #quietMs: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #firstAt: number | undefined

  constructor(post: () => Promise<void>, quietMs: number = QUIET_MS) {
    this.#post = post
    this.#quietMs = quietMs
  }

  later(): void {
    const now = performance.now()
    this.#firstAt ??= now
    clearTimeout(this.#timer)
    const wait = Math.min(this.#quietMs, Math.max(0, this.#firstAt + LATEST_MS - now))
    this.#timer = setTimeout(() => {
      this.#firstAt = undefined
      // What cannot be posted now is posted at the next talk.
      void this.#post().catch(() => {})
    }, wait)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#firstAt = undefined
  }
}
