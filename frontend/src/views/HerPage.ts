import { html, nothing, type TemplateResult } from 'lit'
import { type Brief, type KeptLine, newId, type PageTool } from '#record'
import { Aloud } from '#aloud'
import '#draw'
import { define } from '#kit/define'
import { isSigned } from '#kit/languages'
import { LightElement } from '#kit/LightElement'
import type { Keeping } from './Keeping'
import { hasSomething, type Made } from './Made'
import type { Ways } from './Ways'
import type { PageWords } from './pageWords'
import { toolFor } from './tools'

type Stage = 'limits' | 'choosing' | 'making' | 'gone' | 'giving'
const TOOLS = ['FEELINGS_FACES', 'DRAWING', 'MY_WORDS'] as const
const FADING_MS = 1_200
/** For adults; no such page is handed to a child. */
const SAMPLE = 'Sample, not checked by a translator'

/** All that a child sees while the tablet is hers: what can be kept in confidence first, then what she makes. */
export class HerPage extends LightElement {
  static override properties = {
    here: { attribute: false },
    stage: { state: true },
    made: { state: true },
    open: { state: true },
    drawing: { state: true },
    fading: { state: true },
    failed: { state: true },
    covered: { state: true },
  }
  brief!: Brief
  keeping!: Keeping
  ways!: Ways
  w!: PageWords
  declare here: KeptLine[]
  declare stage: Stage
  declare made: Made[]
  declare open: string | undefined
  declare drawing: boolean
  declare fading: boolean
  declare failed: boolean
  declare covered: boolean
  #aloud: Aloud | undefined
  readonly #hid = (): void => {
    if (document.visibilityState !== 'hidden') return
    this.#aloud?.stop()
    void this.keeping.flush()
    this.drawing = false
    this.covered = true
  }
  readonly #back = (): void => this.#show(this.stage === 'making' ? 'choosing' : 'giving')
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#unchosen.length > 0) event.preventDefault()
  }

  constructor() {
    super()
    this.here = []
    this.made = []
    this.stage = 'limits'
    this.drawing = this.fading = this.failed = this.covered = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#aloud = new Aloud(this.brief.language)
    this.#aloud.whenKnown(() => this.requestUpdate())
    if (this.brief.gone) this.stage = 'gone'
    document.addEventListener('visibilitychange', this.#hid)
    addEventListener('popstate', this.#back)
    addEventListener('beforeunload', this.#leaving)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('visibilitychange', this.#hid)
    removeEventListener('popstate', this.#back)
    removeEventListener('beforeunload', this.#leaving)
  }

  /** Nothing of hers stays in this document. */
  wipe(): void {
    this.#aloud?.close()
    this.made = []
    this.here = []
    this.open = undefined
  }

  get #unchosen(): Made[] {
    return this.made.filter((made) => !made.choice && hasSomething(made))
  }

  get #now(): Made | undefined {
    return this.made.find(({ key }) => key === this.open)
  }

  protected override render(): TemplateResult {
    if (this.covered)
      return html`<main class="her her-cover">
        <h1>${this.w.title}</h1>
        <button type="button" class="her-big" @click=${() => (this.covered = false)}>${this.w.covered}</button>
      </main>`
    return html`<main class="her ${this.fading ? 'her-fading' : ''}" data-level=${this.brief.level}>
      ${isSigned(this.brief.language) ? nothing : html`<p class="her-sample" lang="en-GB" dir="ltr">${SAMPLE}</p>`}
      ${this.#stage()}
    </main>`
  }

  #stage(): TemplateResult {
    switch (this.stage) {
      case 'limits':
        return this.#limits()
      case 'choosing':
        return this.#choosing()
      case 'making':
        return this.#now ? this.#making(this.#now) : this.#choosing()
      case 'gone':
        return html`${this.#head(this.w.gone, [this.w.goneLine])} ${big(this.w.goOn, () => this.#show('choosing'))}`
      case 'giving':
        return this.#giving()
    }
  }

  #head(title: string, lines: string[]): TemplateResult {
    return html`<h1 tabindex="-1">${title}</h1>
      ${lines.map((line) => html`<p>${line}</p>`)} ${this.#reads([title, ...lines].join('. '))}`
  }

  /** Only where the worker said that nobody else can hear, and only by a voice of the tablet's own. */
  #reads(text: string): TemplateResult | typeof nothing {
    const aloud = this.#aloud
    if (!this.brief.aloud || !aloud?.can) return nothing
    const press = (): void => (aloud.isSpeaking ? aloud.stop() : aloud.say(text))
    return html`<button type="button" class="quiet-button" @click=${press}>
      ${aloud.isSpeaking ? this.w.readStop : this.w.read}
    </button>`
  }

  #limits(): TemplateResult {
    const { level } = this.brief
    const lines = level === 'USUAL' ? this.w.limits : this.w.limitsInShort
    return html`${this.#head(this.w.hello, [this.w.yours])}
      <section class="her-limits" aria-labelledby="limits">
        <h2 id="limits">${this.w.limitsTitle}</h2>
        ${lines.map((line) => html`<p>${line}</p>`)} ${this.#reads(lines.join(' '))}
        ${this.brief.aloud && !this.#aloud?.can ? html`<p>${this.w.cannotRead}</p>` : nothing}
      </section>
      ${big(this.w.start, () => this.#show('choosing'))}`
  }

  /** A place in the history to go back to: "back" asks first whether she gives the tablet back. */
  #stayHere(): void {
    if ((history.state as { hers?: true } | null)?.hers !== true) history.pushState({ hers: true }, '')
  }

  #choosing(): TemplateResult {
    return html`${this.#head(this.w.what, [])}
      <div class="her-tools">${TOOLS.map((tool) => big(this.w.tools[tool], () => this.#begin(tool)))}</div>
      ${this.#unchosen.length > 0 ? this.#begun() : nothing} ${this.here.length > 0 ? this.#kept() : nothing}
      <button type="button" class="quiet-button her-give" @click=${() => this.#show('giving')}>${this.w.give}</button>`
  }

  #begun(): TemplateResult {
    return html`<section>
      <h2>${this.w.begun}</h2>
      ${this.#unchosen.map((made) => big(this.#toolName(made), () => this.#go(made.key)))}
    </section>`
  }

  #kept(): TemplateResult {
    return html`<section aria-labelledby="kept">
      <h2 id="kept">${this.w.here}</h2>
      <ul class="her-kept">
        ${this.here.map((line) => html`<li>${this.#keptLine(line)}</li>`)}
      </ul>
    </section>`
  }

  /** What it is she knows of what this document still holds; of anything else only that it lies there. */
  #keptLine({ key, keptAt, choice }: KeptLine): TemplateResult {
    const made = this.made.find((one) => one.key === key)
    const other = choice === 'later' ? 'now' : 'later'
    return html`<p>
        <strong>${made ? this.#toolName(made) : nothing}</strong>
        ${this.w.keptOn.replace('{day}', dayOf(keptAt, this.brief.language))}
      </p>
      <p>${choice === 'now' ? this.w.isNow : this.w.isLater}</p>
      <div class="her-ways">
        ${made ? small(this.w.goOn, () => this.#go(key)) : nothing}
        ${small(this.w[other], () => void this.#chooses(key, other))}
        ${small(this.w.rubOut, () => void this.#letGo(key))}
      </div>`
  }

  #toolName = ({ tool }: Made): string => this.w.tools[tool as keyof PageWords['tools']]

  #making(made: Made): TemplateResult {
    const { isNow, isLater, goOnWith, notKept } = this.w
    const state = made.choice ? `${made.choice === 'now' ? isNow : isLater} ${goOnWith}` : notKept
    return html`${toolFor(made, {
        changed: (part) => this.#change({ ...made, ...part }),
        isDrawing: this.drawing,
        draw: (on) => (this.drawing = on),
        name: this.brief.name,
        w: this.w,
      })}
      <p class="her-state" role="status">${this.failed ? this.w.failed : state}</p>
      ${hasSomething(made) ? this.#choices(made) : nothing}
      <button type="button" class="quiet-button" @click=${() => this.#show('choosing')}>${this.w.back}</button>`
  }

  #choices(made: Made): TemplateResult {
    const way = (choice: 'now' | 'later', label: string): TemplateResult =>
      html`<button
        type="button"
        class="her-big"
        aria-pressed=${made.choice === choice ? 'true' : 'false'}
        @click=${() => void this.#keep({ ...made, choice })}
      >
        ${label}
      </button>`
    return html`<section class="her-choices" aria-labelledby="choose">
      <h2 id="choose">${this.w.choose}</h2>
      <div class="her-tools">
        ${way('now', this.w.now)} ${way('later', this.w.later)}
        <button type="button" class="her-big" @click=${() => void this.#letGo(made.key)}>
          ${this.w.mine}<small>${this.w.mineHint}</small>
        </button>
      </div>
    </section>`
  }

  #giving(): TemplateResult {
    const lines = this.#unchosen.length > 0 ? [this.w.giveUnchosen] : [this.w.giveLine]
    return html`${this.#head(this.w.give, lines)}
      <div class="her-tools">
        ${big(this.w.giveYes, () => void this.#give())} ${big(this.w.goOn, () => this.#show('choosing'))}
      </div>`
  }

  #show(stage: Stage): void {
    void this.keeping.flush().then(async () => (this.here = (await this.keeping.here()) ?? []))
    this.#aloud?.stop()
    this.stage = stage
    if (stage === 'choosing') this.#stayHere()
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h1')?.focus())
  }

  #begin(tool: PageTool): void {
    const made: Made = { key: newId(), tool, told: {} }
    this.made = [...this.made, made]
    this.#go(made.key)
  }

  #go(key: string): void {
    this.open = key
    this.failed = false
    this.#show('making')
  }

  #change(made: Made): void {
    this.made = this.made.map((one) => (one.key === made.key ? made : one))
    this.keeping.goesOn(made)
  }

  async #keep(made: Made): Promise<void> {
    const kept = await this.keeping.keep(made)
    this.failed = !kept
    if (kept) this.#change({ ...this.made.find(({ key }) => key === made.key)!, choice: made.choice })
  }

  async #chooses(key: string, choice: 'now' | 'later'): Promise<void> {
    await this.keeping.choose(key, choice)
    this.made = this.made.map((one) => (one.key === key ? { ...one, choice } : one))
    this.here = (await this.keeping.here()) ?? []
  }

  /** In front of her eyes; then in a fresh document, unless something else of hers would go with it. */
  async #letGo(key: string): Promise<void> {
    this.fading = true
    await this.keeping.letGo(key)
    await new Promise((faded) => setTimeout(faded, FADING_MS))
    this.made = this.made.filter((one) => one.key !== key)
    this.open = undefined
    this.fading = false
    if (this.#unchosen.length > 0) return this.#show('gone')
    await this.ways.afresh({ ...this.brief, asked: true, gone: true })
  }

  async #give(): Promise<void> {
    await this.keeping.flush()
    this.wipe()
    this.ways.leave()
  }
}

const big = (label: string, press: () => void): TemplateResult =>
  html`<button type="button" class="her-big" @click=${press}>${label}</button>`

const small = (label: string, press: () => void): TemplateResult =>
  html`<button type="button" class="quiet-button" @click=${press}>${label}</button>`

const dayOf = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long' }).format(
    new Date(at),
  )

define('doorstep-her-page', HerPage)
