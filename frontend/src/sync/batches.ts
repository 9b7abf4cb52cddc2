const FIRST_BYTES = 64 * 1024
const MOST_BYTES = 1_000_000
export const COUNT_MAX = 200

/** How much is sent at once: little at first, twice as much after each success, half after a refusal. */
export class BatchSize {
  #bytes = FIRST_BYTES
  #count = COUNT_MAX

  /** The next batch from the front; always at least one. */
  take<T>(queue: T[], bytesOf: (one: T) => number): T[] {
    let bytes = 0
    const end = queue.findIndex((one, i) => {
      bytes += bytesOf(one)
      return i > 0 && (bytes > this.#bytes || i >= this.#count)
    })
    return end === -1 ? queue.slice(0, this.#count) : queue.slice(0, end)
  }

  grow(): void {
    this.#bytes = Math.min(MOST_BYTES, this.#bytes * 2)
    this.#count = Math.min(COUNT_MAX, this.#count * 2)
  }

  halve(refused: number): void {
    this.#bytes = Math.max(1, Math.floor(this.#bytes / 2))
    this.#count = Math.max(1, Math.floor(refused / 2))
  }
}
