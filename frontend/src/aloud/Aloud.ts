/** Slower than people talk: it is read to children. */
const RATE = 0.9

/**
 * The browser's own voice, if one speaks this language on the tablet itself: a voice that a server speaks would be told
 * the child's words, and is silent with no signal. Whoever uses it asks first who can hear.
 */
export class Aloud {
  readonly #told: (() => void)[] = []
  #speaking = false

  constructor(private readonly language: string) {}

  #voice(): SpeechSynthesisVoice | undefined {
    if (!('speechSynthesis' in globalThis)) return undefined
    return speechSynthesis.getVoices().find(({ lang, localService }) => localService && isOf(lang, this.language))
  }

  /** Voices may become known a while after the page did; and what is being read comes to an end. */
  whenKnown(told: () => void): void {
    this.#told.push(told)
    if ('speechSynthesis' in globalThis) speechSynthesis.addEventListener('voiceschanged', told)
  }

  get can(): boolean {
    return this.#voice() !== undefined
  }

  get isSpeaking(): boolean {
    return this.#speaking
  }

  say(text: string): void {
    const voice = this.#voice()
    if (!voice) return
    speechSynthesis.cancel()
    const spoken = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: RATE })
    spoken.onend = spoken.onerror = () => this.#becomes(false)
    speechSynthesis.speak(spoken)
    this.#becomes(true)
  }

  /** At once: somebody came in, the screen is covered, or it is left. */
  stop(): void {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
    if (this.#speaking) this.#becomes(false)
  }

  /** Nobody listens any more, and nothing is read on. */
  close(): void {
    this.stop()
    if ('speechSynthesis' in globalThis)
      for (const told of this.#told) speechSynthesis.removeEventListener('voiceschanged', told)
    this.#told.length = 0
  }

  #becomes(speaking: boolean): void {
    this.#speaking = speaking
    for (const told of this.#told) told()
  }
}

/** Android writes `en_GB` where others write `en-GB`. */
const isOf = (lang: string, language: string): boolean => lang.toLowerCase().split(/[-_]/)[0] === language
