/** The browser's own voice, if one speaks this language on the tablet itself: words of hers go to no server. */
export class Aloud {
  constructor(private readonly language: string) {}

  #voice(): SpeechSynthesisVoice | undefined {
    if (!('speechSynthesis' in globalThis)) return undefined
    return speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.startsWith(this.language))
  }

  /** Voices may become known a while after the page did. */
  whenKnown(told: () => void): void {
    if ('speechSynthesis' in globalThis) speechSynthesis.addEventListener('voiceschanged', told)
  }

  get can(): boolean {
    return this.#voice() !== undefined
  }

  say(text: string): void {
    const voice = this.#voice()
    if (!voice) return
    speechSynthesis.cancel()
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: 0.9 }))
  }

  stop(): void {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
  }
}
