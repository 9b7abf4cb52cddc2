/** Counts a wait down, once a second, aloud enough to see and quiet enough to bear. */
export class Countdown {
  #until = 0
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(
    private readonly ticked: () => void,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  get seconds(): number {
    return Math.max(0, Math.ceil((this.#until - this.nowMs()) / 1000))
  }

  start(waitMs: number): void {
    this.#until = this.nowMs() + waitMs
    this.stop()
    this.#timer = setInterval(() => this.#tick(), 1000)
    this.ticked()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #tick(): void {
    if (this.seconds === 0) this.stop()
    this.ticked()
  }
}
