import { html, nothing, type TemplateResult } from 'lit'
import type { Outbox, Today } from '#record'
import { define, line, localDate, noticeList, Screen, words } from '#kit'
import '#concern'
import '#lonework'
import { childRow } from './childRow'
import { draftCards } from './draftCards'
import { elsewhereCards } from './elsewhereCards'
import { returnCards } from './returnCards'
import { freshness, sendingLine, toDecideLine } from './freshness'
import { matches } from './matches'
import { type Placed, theDay } from './theDay'

const w = words.today

/** How many of those not due soon are shown before a worker asks for all. */
const LATER_SHOWN = 6

class TodayScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    today: { state: true },
    query: { state: true },
    all: { state: true },
  }
  declare today: Today | undefined
  declare query: string
  declare all: boolean
  #outbox: Outbox | undefined

  constructor() {
    super()
    this.query = ''
    this.all = false
  }

  protected override async load(): Promise<void> {
    const [today, outbox] = await Promise.all([this.desk.tablet.today(), this.desk.tablet.outbox()])
    if (today.kind !== 'today') return
    this.#outbox = outbox.kind === 'outbox' ? outbox : undefined
    this.today = today
  }

  protected override render(): TemplateResult | typeof nothing {
    const today = this.today
    if (!today) return nothing
    return html`<div class="page">
      <header class="page-head">
        <h1>${w.title}</h1>
        ${freshness(today, this.desk)} ${sendingLine(today, this.#outbox, this.desk)} ${toDecideLine(today, this.desk)}
      </header>
      <doorstep-out-now .desk=${this.desk}></doorstep-out-now>
      <doorstep-concerns-now .desk=${this.desk}></doorstep-concerns-now>
      ${noticeList(today.notices, (noticeId) => void this.#read(noticeId))}
      ${today.parkedDrafts > 0 ? html`<p class="sheet">${words.frame.parkedDrafts(today.parkedDrafts)}</p>` : nothing}
      ${today.parked > 0 ? html`<p class="sheet">${words.frame.parked(today.parked)}</p>` : nothing}
      ${returnCards(today.returns, this.desk)} ${draftCards(today, this.desk, this.#goOnHere)}
      ${elsewhereCards(today.elsewhere, this.desk, this.#goOnHere)} ${this.#caseload(today)}
    </div>`
  }

  async #read(noticeId: string): Promise<void> {
    await this.desk.tablet.dismissNotice(noticeId)
    await this.load()
  }

  readonly #goOnHere = (contactId: string): void => void this.#goOn(contactId)

  async #goOn(contactId: string): Promise<void> {
    const outcome = await this.desk.tablet.goOnHere(contactId)
    if (outcome.kind === 'going-on') this.desk.go({ screen: 'visit', contactId })
    else await this.load()
  }

  #caseload(today: Today): TemplateResult {
    if (today.children.length === 0)
      return html`<section class="sheet empty">
        <h2>${w.emptyTitle}</h2>
        <p>${w.empty}</p>
      </section>`
    return html`<div class="find" role="search">
        ${line({ id: 'find', label: w.find, hint: w.findHint, value: this.query, typed: (text) => (this.query = text), clearable: true })}
      </div>
      ${this.query.trim() ? this.#found(today) : this.#groups(today)}`
  }

  #found(today: Today): TemplateResult {
    const found = today.children.filter((child) => matches(child.card, this.query))
    return html`<section class="group" aria-labelledby="found">
      <h2 id="found" role="status">${w.found(found.length, this.query.trim())}</h2>
      ${found.length === 0 ? html`<p class="quiet">${w.nobodyMatches}</p>` : this.#rows(found.map((child) => ({ child, alsoThere: [] })))}
    </section>`
  }

  #groups(today: Today): TemplateResult {
    const groups = theDay(today.children, localDate(this.desk.now()))
    const later = [...groups.later, ...groups.notDue]
    const shown = this.all ? later : later.slice(0, LATER_SHOWN)
    const nobodySoon = groups.overdue.length + groups.today.length + groups.thisWeek.length === 0
    return html`${nobodySoon ? html`<p class="quiet">${w.nobodyDue}</p>` : nothing}
    ${this.#group('overdue', w.overdue, groups.overdue)} ${this.#group('for-today', w.forToday, groups.today)}
    ${this.#group('this-week', w.thisWeek, groups.thisWeek)} ${this.#group('later', w.later, shown, later.length)}
    ${
      shown.length < later.length
        ? html`<vaadin-button class="wide" @click=${() => (this.all = true)}>${w.showAll(later.length)}</vaadin-button>`
        : nothing
    }`
  }

  #group(
    id: string,
    title: string,
    children: readonly Placed[],
    of = children.length,
  ): TemplateResult | typeof nothing {
    if (children.length === 0) return nothing
    return html`<section class="group group-${id}" aria-labelledby=${id}>
      <h2 id=${id}>${title} <span class="count">${w.count(of)}</span></h2>
      ${this.#rows(children)}
    </section>`
  }

  #rows(children: readonly Placed[]): TemplateResult {
    const today = localDate(this.desk.now())
    return html`<ul class="rows">
      ${children.map((placed) =>
        childRow(placed, today, () => this.desk.go({ screen: 'child', childId: placed.child.card.id })),
      )}
    </ul>`
  }
}

define('doorstep-today', TodayScreen)
export { TodayScreen }
