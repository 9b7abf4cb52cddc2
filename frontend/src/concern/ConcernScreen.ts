import { html, nothing, type TemplateResult } from 'lit'
import { type ChildId, type ConcernMissing, type Concerns, type ContactId, isEmptyConcern, newId } from '#record'
import { define, type Disclosed, icon, momentWords, type Route, SaveWhenLeft, Screen, words } from '#kit'
import { concernForm } from './concernForm'
import { ConcernKeeper } from './ConcernKeeper'
import { charactersOf } from './charactersOf'
import { offeredChildren, type Offered } from './offeredChildren'
import { raisedList } from './raisedList'
import { ringFirst } from './ringFirst'
import { disclosedIn, type Theirs } from './theirWords'

const w = words.concern

/** Raises a concern, and shows what has become of those raised. It makes no sound, and rings nobody. */
class ConcernScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    childId: { attribute: false },
    contactId: { attribute: false },
    disclosure: { attribute: false },
    concerns: { state: true },
    missing: { state: true },
    writing: { state: true },
  }
  /** The card from which she came. */
  declare childId: ChildId | undefined
  /** The visit from which she came: then it is the family's home. */
  declare contactId: ContactId | undefined
  /** What a child told in that visit, when it was raised out of that. */
  declare disclosure: Disclosed | undefined
  declare concerns: Concerns | undefined
  declare missing: ConcernMissing[]
  declare writing: boolean

  #keeper: ConcernKeeper | undefined
  #offered: Offered = []
  #theirs: { name: string; said: string } | undefined
  #busy = false
  #discarding = false
  #resumed = false

  constructor() {
    super()
    new SaveWhenLeft(this)
    this.missing = []
    this.writing = true
  }

  override get inHome(): boolean {
    return this.contactId !== undefined
  }

  override async save(): Promise<void> {
    await this.#keeper?.flush()
  }

  protected override async load(): Promise<void> {
    const concerns = await this.desk.tablet.concerns()
    if (concerns.kind !== 'concerns') return
    if (!this.#keeper && this.writing) await this.#begin(concerns)
    this.concerns = concerns
  }

  /** What she had begun before is gone on with: nothing typed is ever put away unseen. */
  async #begin({ draft }: Concerns): Promise<void> {
    this.#resumed = draft !== undefined
    this.#offered = await offeredChildren(this.desk.tablet, {
      ...this.#from(),
      ...(draft?.childId && { also: draft.childId }),
    })
    if (this.disclosure && this.contactId !== undefined)
      this.#theirs = await disclosedIn(this.desk.tablet, this.contactId, this.disclosure)
    const only =
      this.childId ??
      this.disclosure?.childId ??
      (this.contactId && this.#offered.length === 1 ? this.#offered[0]?.childId : undefined)
    const fresh = {
      recordId: newId(),
      openedAt: this.desk.now().toISOString(),
      ...(only !== undefined && { childId: only }),
      ...(this.contactId !== undefined && { contactId: this.contactId }),
    }
    this.#keeper = new ConcernKeeper(this.desk.tablet, draft ?? fresh, () => this.requestUpdate())
  }

  #from(): { childId?: ChildId; contactId?: ContactId } {
    return {
      ...(this.childId !== undefined && { childId: this.childId }),
      ...(this.contactId !== undefined && { contactId: this.contactId }),
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { concerns } = this
    if (!concerns) return html`<div class="page"><p>${words.visit.loading}</p></div>`
    const now = this.desk.now()
    return html`<div class="page">
      ${this.#back()}
      <header class="page-head"><h1>${this.inHome ? w.titleInHome : w.title}</h1></header>
      ${ringFirst(concerns.numbers, now)}
      <div id="raised" tabindex="-1">${raisedList(this.#shown(concerns), concerns, now)}</div>
      ${this.writing ? this.#form(now) : html`<div class="buttons"><vaadin-button @click=${() => this.#another()}>${w.another}</vaadin-button></div>`}
    </div>`
  }

  /** In one family's home, only what was raised during this visit. */
  #shown({ raised }: Concerns): Concerns['raised'] {
    return this.contactId === undefined ? raised : raised.filter((one) => one.contactId === this.contactId)
  }

  #back(): TemplateResult {
    const [to, label] = this.#origin()
    return html`<button type="button" class="link back" @click=${() => this.desk.go(to)}>
      ${icon('back')}${label}
    </button>`
  }

  #origin(): [Route, string] {
    if (this.contactId !== undefined) return [{ screen: 'visit', contactId: this.contactId }, w.back.visit]
    if (this.childId !== undefined) return [{ screen: 'child', childId: this.childId }, w.back.child]
    return [{ screen: 'today' }, w.back.today]
  }

  #form(now: Date): TemplateResult | typeof nothing {
    const keeper = this.#keeper
    if (!keeper) return nothing
    const { draft, trouble } = keeper
    return html`${this.#resumed ? html`<p class="sheet">${w.begun(momentWords(draft.openedAt, now))}</p>` : nothing}
    ${trouble ? html`<p class="problem" role="alert">${w.notKept[trouble]}</p>` : nothing}
    ${concernForm({
      draft,
      children: this.#offered,
      missing: this.missing,
      busy: this.#busy,
      theirs: this.#offer(keeper),
      change: (part) => keeper.change(part),
      raise: () => void this.#raise(keeper),
    })}
    ${isEmptyConcern(draft) ? nothing : this.#discard(keeper)}`
  }

  /** Her words are taken over once, and only by a button. */
  #offer(keeper: ConcernKeeper): Theirs | undefined {
    const theirs = this.#theirs
    if (!theirs || keeper.draft.what?.includes(theirs.said)) return undefined
    const putIn = (): void => {
      const written = keeper.draft.what?.trim()
      keeper.change({ what: written ? `${written}\n${theirs.said}` : theirs.said })
      this.#focus('concern-what')
    }
    return { name: theirs.name, putIn }
  }

  async #raise(keeper: ConcernKeeper): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.requestUpdate()
    try {
      // Raised without a word, it is asked for what is missing like any other.
      keeper.change({})
      await keeper.flush()
      if (keeper.trouble) return
      const outcome = await this.desk.tablet.raiseConcern(keeper.draft.recordId)
      this.missing = outcome.kind === 'incomplete' ? outcome.missing : []
      if (outcome.kind === 'incomplete') return this.#focus('concern-missing')
      if (outcome.kind !== 'raised') return void (keeper.trouble = outcome.kind)
      this.#ended()
      await this.load()
      this.#focus('raised')
    } finally {
      this.#busy = false
      this.requestUpdate()
    }
  }

  #ended(): void {
    this.#keeper = undefined
    this.#resumed = false
    this.writing = false
  }

  #another(): void {
    this.writing = true
    void this.load()
  }

  #discard(keeper: ConcernKeeper): TemplateResult {
    if (!this.#discarding)
      return html`<vaadin-button theme="tertiary" class="discard" @click=${() => this.#ask(true)}
        >${w.discard}</vaadin-button
      >`
    return html`<div class="problem" role="alertdialog" aria-label=${w.discard}>
      <p>${icon('warn')}${w.discardAsk(charactersOf(keeper.draft))}</p>
      <div class="buttons">
        <vaadin-button @click=${() => this.#ask(false)}>${w.discardNo}</vaadin-button>
        <vaadin-button theme="error" @click=${() => void this.#drop(keeper)}>${w.discardYes}</vaadin-button>
      </div>
    </div>`
  }

  #ask(asking: boolean): void {
    this.#discarding = asking
    this.requestUpdate()
  }

  async #drop(keeper: ConcernKeeper): Promise<void> {
    await keeper.end()
    const outcome = await this.desk.tablet.dropConcern(keeper.draft.recordId)
    this.#discarding = false
    if (outcome.kind !== 'dropped') return this.desk.say(w.notKept[outcome.kind])
    this.#ended()
    this.desk.go(this.#origin()[0])
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${id}`)?.focus())
  }
}

define('doorstep-concern', ConcernScreen)
export { ConcernScreen }
