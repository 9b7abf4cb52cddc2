/** Covered when nobody touches it, so that a tablet left on a table shows nothing. */
export const COVER_AFTER_IDLE_MS = 2 * 60_000
export const COVER_AFTER_HIDDEN_MS = 30_000
/** A cover that stays longer than this opens only with the passphrase. */
export const LOCK_AFTER_COVERED_MS = 5 * 60_000
export const LOCK_AFTER_OPEN_MS = 8 * 60 * 60_000

type Hands = {
  save: () => Promise<void>
  cover: () => void
  lock: () => void
  isOpen: () => boolean
  broken: () => void
}

/** Watches for idle hands, a hidden page, the Escape key and defects, and does what each calls for. */
export class Watch {
  #touchedAt = 0
  #hiddenAt: number | undefined
  #coveredAt: number | undefined
  #openedAt: number | undefined

  constructor(
    private readonly hands: Hands,
    private readonly nowMs: () => number = () => Date.now(),
  ) {}

  start(): void {
    this.#touchedAt = this.nowMs()
    for (const kind of ['pointerdown', 'keydown', 'input', 'scroll'])
      addEventListener(kind, () => (this.#touchedAt = this.nowMs()), { capture: true, passive: true })
    addEventListener('keydown', (event) => this.#key(event))
    document.addEventListener('visibilitychange', () => this.#visibility())
    // A defect never takes the screen away: what was typed is saved, and a sentence says so.
    addEventListener('error', () => this.#defect())
    addEventListener('unhandledrejection', () => this.#defect())
    setInterval(() => this.#look(), 1_000)
  }

  coveredTooLong(): boolean {
    return this.#coveredAt !== undefined && this.nowMs() - this.#coveredAt > LOCK_AFTER_COVERED_MS
  }

  uncovered(): void {
    this.#coveredAt = undefined
    this.#touchedAt = this.nowMs()
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    this.cover()
  }

  #visibility(): void {
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt = this.nowMs()
      void this.hands.save()
      return
    }
    if (this.#hiddenAt !== undefined && this.nowMs() - this.#hiddenAt > COVER_AFTER_HIDDEN_MS) this.cover()
    this.#hiddenAt = undefined
  }

  #look(): void {
    if (!this.hands.isOpen()) return void (this.#openedAt = undefined)
    const now = this.nowMs()
    this.#openedAt ??= now
    if (now - this.#openedAt > LOCK_AFTER_OPEN_MS || this.coveredTooLong()) return this.hands.lock()
    if (now - this.#touchedAt > COVER_AFTER_IDLE_MS) this.cover()
    if (this.#hiddenAt !== undefined && now - this.#hiddenAt > COVER_AFTER_HIDDEN_MS) this.cover()
  }

  /** At once, whoever asks: a finger, the Escape key, or nobody for two minutes. */
  cover(): void {
    if (!this.hands.isOpen()) return
    this.#coveredAt ??= this.nowMs()
    this.hands.cover()
  }

  #defect(): void {
    void this.hands.save()
    this.hands.broken()
  }
}
