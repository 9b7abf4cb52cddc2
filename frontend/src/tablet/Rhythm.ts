const EVERY_MS = 60_000

/** When the tablet talks by itself: as soon as it is seen, and every minute while it is. */
export class Rhythm {
  readonly #beat: () => void
  readonly #everyMs: number
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(beat: () => void, everyMs: number = EVERY_MS) {
    this.#beat = beat
    this.#everyMs = everyMs
  }

  seen(visible: boolean): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    if (!visible) return
    this.#timer = setInterval(this.#beat, this.#everyMs)
    this.#beat()
  }
}
