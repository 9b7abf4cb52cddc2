import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, ChildId } from '#record'
import { asOfWords, define, icon, localDate, Screen, words } from '#kit'
import { chronologyBar } from './chronologyBar'
import { entriesOf, type EntryKind } from './entries'
import { monthsOf } from './months'
import { oneEntry } from './oneEntry'
import { sayWrong } from './onFacts'

const w = words.chronology

/** How many entries are drawn before a worker asks for the earlier ones. */
const SHOWN_AT_FIRST = 30

/** All that this tablet holds of one child, month by month, the newest first. */
class ChronologyScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    childId: { attribute: false },
    file: { state: true },
    gone: { state: true },
    kind: { state: true },
    timesShown: { state: true },
    shown: { state: true },
  }
  declare childId: ChildId
  declare file: ChildFile | undefined
  declare gone: boolean
  declare kind: EntryKind | undefined
  declare timesShown: boolean
  declare shown: number

  constructor() {
    super()
    this.timesShown = false
    this.shown = SHOWN_AT_FIRST
  }

  protected override async load(): Promise<void> {
    const answer = await this.desk.tablet.child(this.childId)
    this.gone = answer.kind === 'unknown-child'
    if (answer.kind === 'child') this.file = answer
  }

  protected override render(): TemplateResult {
    const back = (): void => this.desk.go({ screen: 'child', childId: this.childId })
    return html`<div class="page">
      <vaadin-button class="back" theme="tertiary" @click=${back}>${icon('back', 'prefix')}${w.back}</vaadin-button>
      ${this.gone ? html`<p class="sheet">${words.child.gone}</p>` : nothing}
      ${this.file && !this.gone ? this.#whole(this.file) : nothing}
      ${this.file || this.gone ? nothing : html`<p>${w.loading}</p>`}
    </div>`
  }

  #whole(file: ChildFile): TemplateResult {
    const entries = entriesOf(file)
    const chosen = this.kind === undefined ? entries : entries.filter(({ kind }) => kind === this.kind)
    return html`<header class="page-head">
        <h1 dir="auto">${w.title(file.card.name)}</h1>
        <p class="quiet">${w.asOf(asOfWords(file.asOf ?? file.card.asOf, this.desk.now()))}</p>
        ${sayWrong(() => this.desk.go({ screen: 'facts', childId: this.childId }))}
      </header>
      ${chronologyBar({
        entries,
        kind: this.kind,
        timesShown: this.timesShown,
        choose: (kind) => this.#choose(kind),
        showTimes: (wanted) => (this.timesShown = wanted),
      })}
      <p class="sr" role="status">${w.count(chosen.length)}</p>
      ${chosen.length === 0 ? html`<p class="sheet quiet">${w.nothing}</p>` : this.#months(file, chosen.slice(0, this.shown))}
      ${
        chosen.length > this.shown
          ? html`<vaadin-button class="wide" @click=${() => (this.shown += SHOWN_AT_FIRST)}
              >${w.earlier(chosen.length - this.shown)}</vaadin-button
            >`
          : nothing
      }`
  }

  #months({ card }: ChildFile, entries: ReturnType<typeof entriesOf>): TemplateResult[] {
    const now = this.desk.now()
    const { worker, device } = this.desk.status()
    const ids = { workerId: worker?.workerId ?? '', deviceId: device?.deviceId ?? '' }
    const side = { name: card.name, card, now, ...ids }
    return monthsOf(entries, localDate(now)).map(
      ({ id, title, entries: inIt }) =>
        html`<section class="group" aria-labelledby=${id}>
          <h2 id=${id}>${title}</h2>
          <ol class="rows chronology">
            ${inIt.map((entry) => oneEntry(entry, side, this.timesShown))}
          </ol>
        </section>`,
    )
  }

  #choose(kind: EntryKind | undefined): void {
    this.kind = kind
    this.shown = SHOWN_AT_FIRST
  }
}

define('doorstep-chronology', ChronologyScreen)
export { ChronologyScreen }
