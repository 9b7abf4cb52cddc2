/** Knows which section stands under the reader's eye, so that the rail can show it. */
export class SectionWatch {
  #observer: IntersectionObserver | undefined
  readonly #watched = new Set<Element>()

  constructor(private readonly here: (sectionId: string) => void) {}

  watch(within: HTMLElement): void {
    this.#observer ??= new IntersectionObserver((seen) => this.#seen(seen), { rootMargin: '-25% 0px -60% 0px' })
    for (const section of within.querySelectorAll('.form-section')) {
      if (this.#watched.has(section)) continue
      this.#watched.add(section)
      this.#observer.observe(section)
    }
  }

  stop(): void {
    this.#observer?.disconnect()
    this.#observer = undefined
    this.#watched.clear()
  }

  #seen(entries: IntersectionObserverEntry[]): void {
    const section = entries.find((entry) => entry.isIntersecting)?.target
    if (section) this.here(section.id)
  }
}
