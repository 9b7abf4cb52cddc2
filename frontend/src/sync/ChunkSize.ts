const FIRST_BYTES = 128 * 1024
const LEAST_BYTES = 16 * 1024
const MOST_BYTES = 8 * 1024 * 1024

/** How much of a picture goes at once. A chunk that is cut off is sent again whole, so a weak line gets small ones. */
export class ChunkSize {
  #bytes = FIRST_BYTES

  get bytes(): number {
    return this.#bytes
  }

  grow(): void {
    this.#bytes = Math.min(MOST_BYTES, this.#bytes * 2)
  }

  halve(): void {
    this.#bytes = Math.max(LEAST_BYTES, Math.floor(this.#bytes / 2))
  }
}
