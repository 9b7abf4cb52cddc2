import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, ChildId, ContactId } from '#record'
import { Aloud } from '#aloud'
import { define, icon, Screen, words } from '#kit'
import { voiceWords as w } from '#kit/words/voiceWords'
import { oneVisit, textsOf } from './oneVisit'
import { type Audience, type Told, toldIn } from './told'
import { trends } from './trends'
import './voice.css'

/** How many visits are shown before somebody asks for the earlier ones. */
const SHOWN_AT_FIRST = 20

/** The one answer that keeps it closed. */
type Earshot = Audience | 'OTHERS'

/** What a child has said and how she scaled it, for the worker and for her: never for whoever else is in the room. */
class VoiceScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    childId: { attribute: false },
    contactId: { attribute: false },
    file: { state: true },
    gone: { state: true },
    earshot: { state: true },
    shown: { state: true },
  }
  declare childId: ChildId
  /** The visit from which she came: then it is the family's home. */
  declare contactId: ContactId | undefined
  declare file: ChildFile | undefined
  declare gone: boolean
  declare earshot: Earshot | undefined
  declare shown: number
  #aloud: Aloud | undefined

  constructor() {
    super()
    this.gone = false
    this.shown = SHOWN_AT_FIRST
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#aloud = new Aloud('en')
    this.#aloud.whenKnown(() => this.requestUpdate())
    document.addEventListener('visibilitychange', this.#hid)
  }

  /** Covered or left: who can hear is asked again. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('visibilitychange', this.#hid)
    this.#close()
    this.#aloud?.close()
  }

  override get inHome(): boolean {
    return this.contactId !== undefined
  }

  readonly #hid = (): void => {
    if (document.visibilityState === 'hidden') this.#close()
  }

  #close(): void {
    this.#aloud?.stop()
    this.earshot = undefined
  }

  protected override async load(): Promise<void> {
    const answer = await this.desk.tablet.child(this.childId)
    this.gone = answer.kind === 'unknown-child'
    if (answer.kind === 'child') this.file = answer
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <vaadin-button class="back" theme="tertiary" @click=${() => this.#back()}>
        ${icon('back', 'prefix')}${this.contactId === undefined ? w.toCard : w.toVisit}
      </vaadin-button>
      ${this.gone ? html`<p class="sheet">${words.child.gone}</p>` : this.#whole()}
    </div>`
  }

  #back(): void {
    const { childId, contactId } = this
    this.desk.go(contactId === undefined ? { screen: 'child', childId } : { screen: 'visit', contactId })
  }

  #whole(): TemplateResult {
    if (!this.file) return html`<p>${words.frame.later.coming}</p>`
    const { name } = this.file.card
    const { earshot } = this
    return html`<header class="page-head">
        <h1 dir="auto">${earshot === 'HER' ? w.titleHers : w.title(name)}</h1>
      </header>
      ${earshot === 'ME' || earshot === 'HER' ? this.#open(this.file, earshot) : this.#asks(name)}`
  }

  /** Buttons and no radio group: whoever goes through the answers with the arrow keys must not open it on the way. */
  #asks(name: string): TemplateResult {
    return html`<section class="sheet" id="voice-earshot" aria-labelledby="voice-who">
      <h2 id="voice-who">${w.earshot.question}</h2>
      <p class="hint">${w.earshot.hint(name)}</p>
      <div class="buttons">
        ${w.earshot
          .answers(name)
          .map(
            ([earshot, label]) =>
              html`<vaadin-button @click=${() => this.#becomes(earshot as Earshot)}>${label}</vaadin-button>`,
          )}
      </div>
      <div role="status">${this.earshot === 'OTHERS' ? html`<p>${w.earshot.closed(name)}</p>` : nothing}</div>
    </section>`
  }

  #becomes(earshot: Earshot | undefined): void {
    this.earshot = earshot
    if (earshot === 'ME' || earshot === 'HER')
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#voice-close')?.focus())
  }

  #open({ card, visits }: ChildFile, audience: Audience): TemplateResult {
    const told = toldIn(visits, audience)
    return html`<div class="voice" data-for=${audience}>
      <section class="sheet voice-open" role="status">
        <p>${audience === 'HER' ? w.earshot.her(card.name) : w.earshot.me}</p>
        <button type="button" class="quiet-button" id="voice-close" @click=${() => this.#close()}>
          ${w.earshot.close}
        </button>
      </section>
      ${told.length === 0 ? this.#nothing(card.name, audience) : this.#all(told, card.name, audience)}
    </div>`
  }

  #nothing(name: string, audience: Audience): TemplateResult {
    return html`<p class="sheet quiet">${audience === 'HER' ? w.nothingHers : w.nothing(name)}</p>`
  }

  #all(told: Told[], name: string, audience: Audience): TemplateResult {
    const read = this.#aloud?.can ? (texts: string[]): void => this.#aloud?.say(texts.join('. ')) : undefined
    const now = told.slice(0, this.shown)
    return html`${this.#reading(now, audience)} ${trends(told, audience)}
      <h2 class="voice-said">${audience === 'HER' ? w.saidHers : w.said}</h2>
      ${now.map((one) => oneVisit(one, { name, audience, read }))}
      ${
        told.length > now.length
          ? html`<vaadin-button class="wide" @click=${() => (this.shown += SHOWN_AT_FIRST)}
              >${w.earlier(told.length - now.length)}</vaadin-button
            >`
          : nothing
      }`
  }

  #reading(told: Told[], audience: Audience): TemplateResult {
    const aloud = this.#aloud
    if (!aloud?.can) return html`<p class="hint">${w.aloud.cannot}</p>`
    const press = (): void =>
      aloud.isSpeaking ? aloud.stop() : aloud.say(told.flatMap((one) => textsOf(one, audience)).join('. '))
    return html`<button type="button" class="quiet-button voice-read" @click=${press}>
      ${aloud.isSpeaking ? w.aloud.stop : w.aloud.all}
    </button>`
  }
}

define('doorstep-voice', VoiceScreen)
export { VoiceScreen }
