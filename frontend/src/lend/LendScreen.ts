import { html, nothing, type TemplateResult } from 'lit'
import type { Child, ChildId, ContactId, PageLevel } from '#record'
import { choice, define, Screen, words } from '#kit'
import { isSigned, LANGUAGES } from '#kit/languages'
import { lendAdvice } from '#kit/lendAdvice'

const w = words.lend

/** Before the tablet goes into a child's hands: what will happen, and how much there is to read. Nothing is preset. */
class LendScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    card: { state: true },
    level: { state: true },
    language: { state: true },
    ears: { state: true },
    problem: { state: true },
    busy: { state: true },
  }
  childId!: ChildId
  contactId: ContactId | undefined
  declare card: Child | undefined
  declare level: PageLevel | undefined
  declare language: string | undefined
  declare ears: 'HER' | 'OTHERS' | undefined
  declare problem: string | undefined
  declare busy: boolean

  /** The child may be looking already. */
  override get inHome(): boolean {
    return true
  }

  protected override async load(): Promise<void> {
    const file = await this.desk.tablet.child(this.childId)
    if (file.kind === 'child') this.card = file.card
  }

  protected override render(): TemplateResult {
    const { card } = this
    if (!card) return html`<div class="page"><p>${words.child.loading}</p></div>`
    const { name, communication } = card
    return html`<div class="page">
      <header class="page-head"><h1 dir="auto">${w.title(name)}</h1></header>
      <section class="sheet">
        <div class="paragraphs">
          <p>${w.what(name)}</p>
          <p>${w.chooses(name)}</p>
          <p><strong>${w.say}</strong></p>
        </div>
        ${choice({
          id: 'lend-level',
          legend: w.level,
          hint: w.levelHint(communication),
          options: w.levels,
          value: this.level,
          required: true,
          choose: (level) => (this.level = level),
        })}
        ${this.#language(card)}
        ${choice({
          id: 'lend-ears',
          legend: w.ears,
          hint: w.earsHint,
          options: w.earsAnswers(name),
          value: this.ears,
          choose: (ears) => (this.ears = ears),
        })}
        <div role="alert">${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing}</div>
        <div class="buttons">
          <vaadin-button theme="primary" ?disabled=${this.busy} @click=${() => void this.#lend()}
            >${w.yes(name)}</vaadin-button
          >
          <vaadin-button @click=${() => this.#notNow()}>${w.no}</vaadin-button>
        </div>
      </section>
      ${lendAdvice()}
    </div>`
  }

  /** Only languages that a named translator has signed; with English alone there is nothing to choose. */
  #language(card: Child): TemplateResult {
    const [on, off] = [true, false].map((signed) => LANGUAGES.filter(({ code }) => isSigned(code) === signed))
    const unsigned = off!.map(({ code, name }, i) => html`${i > 0 ? ', ' : nothing}<span lang=${code}>${name}</span>`)
    return html`${
      on!.length > 1
        ? choice({
            id: 'lend-language',
            legend: w.language,
            hint: w.languageHint(card.language?.first),
            options: Object.fromEntries(on!.map(({ code, name }) => [code, name])),
            value: this.language,
            required: true,
            languages: true,
            choose: (language) => (this.language = language),
          })
        : html`<p class="hint">${w.onlyEnglish}</p>`
    }
    ${unsigned.length > 0 ? html`<p class="hint lend-unsigned">${w.unsigned} ${unsigned}.</p>` : nothing}`
  }

  #notNow(): void {
    const { childId, contactId } = this
    this.desk.go(contactId === undefined ? { screen: 'child', childId } : { screen: 'visit', contactId })
  }

  async #lend(): Promise<void> {
    const { level, contactId } = this
    if (!level) return void (this.problem = w.chooseLevel)
    const language = this.language ?? (LANGUAGES.some(({ code }) => code !== 'en' && isSigned(code)) ? undefined : 'en')
    if (!language) return void (this.problem = w.chooseLanguage)
    this.busy = true
    const aloud = this.ears === 'HER' && { aloud: true as const }
    const how = { level, language, ...aloud, ...(contactId !== undefined && { contactId }) }
    const outcome = await this.desk.handOver(async () => {
      const lent = await this.desk.tablet.lend(this.childId, how)
      return lent.kind === 'lent' ? lent.brief : undefined
    })
    this.busy = false
    if (outcome !== 'gone') this.problem = outcome === 'no-way' ? w.notKept : w.failed
  }
}

define('doorstep-lend', LendScreen)
export { LendScreen }
