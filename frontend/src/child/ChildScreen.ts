import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, ChildId, RecordId, Draft } from '#record'
import { ageWords, asOfWords, define, icon, localDate, Screen, words } from '#kit'
import '#concern'
import { bringNotes } from '#facts'
import { dueWords } from '#duties'
import { cohortFacts } from './cohortFacts'
import { datedFacts } from './datedFacts'
import { entriesOf } from './entries'
import { handover } from './handover'
import { homeAndPeople, othersWhoMatter } from './homeAndPeople'
import { lastSaid, talking } from './herWords'
import { likes } from './likes'
import type { OnFacts } from './onFacts'
import { outOfHours } from './outOfHours'
import { promised } from './promised'
import { recentVisits } from './recentVisits'
import { safetyNotes } from './safetyNotes'
import { startVisit } from './startVisit'

const w = words.child

/** What a worker must know at the door, readable in a minute: safety first. */
class ChildScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    childId: { attribute: false },
    file: { state: true },
    gone: { state: true },
    alongside: { state: true },
    starting: { state: true },
    note: { state: true },
  }
  declare childId: ChildId
  declare file: ChildFile | undefined
  declare gone: boolean
  declare alongside: ReadonlySet<ChildId>
  declare starting: boolean
  /** What somebody says is wrong about a fact. */
  declare note: OnFacts['note']

  constructor() {
    super()
    this.alongside = new Set()
    this.note = () => nothing
  }

  protected override async load(): Promise<void> {
    const answer = await this.desk.tablet.child(this.childId)
    this.gone = answer.kind === 'unknown-child'
    if (answer.kind === 'child') this.file = answer
    const found = await this.desk.tablet.records(this.childId, ['correction'])
    if (answer.kind !== 'child' || found.kind !== 'records' || found.records.length === 0) return
    const brought = await bringNotes().catch(() => undefined)
    if (brought) this.note = brought.notesOf(found.records, answer.card, this.desk)
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <vaadin-button class="back" theme="tertiary" @click=${() => this.desk.go({ screen: 'today' })}>
        ${icon('back', 'prefix')}${w.back}
      </vaadin-button>
      ${this.gone ? html`<p class="sheet">${w.gone}</p>` : this.file ? this.#card(this.file) : html`<p>${w.loading}</p>`}
    </div>`
  }

  #card(file: ChildFile): TemplateResult {
    const { card } = file
    const on = { note: this.note, wrong: () => this.desk.go({ screen: 'facts', childId: this.childId }) }
    const today = localDate(this.desk.now())
    return html`<header class="page-head">
        <h1 dir="auto">${card.name} ${card.familyName}</h1>
        <p class="lead" id="age">${ageWords(card, today)}</p>
        <p class="quiet" id="freshness">${w.asOf(asOfWords(file.asOf ?? card.asOf, this.desk.now()))}</p>
        <button type="button" class="link to-visit" @click=${() => this.#toStart()}>${w.visitTitle}</button>
      </header>
      ${this.#toDecide(file)}
      <doorstep-concerns-now .desk=${this.desk} .childId=${this.childId}></doorstep-concerns-now>
      <vaadin-button
        class="wide"
        id="missing"
        @click=${() => this.desk.go({ screen: 'missing', childId: this.childId })}
        >${w.missing}</vaadin-button
      >
      ${file.parked > 0 ? html`<p class="sheet">${words.frame.parked(file.parked)}</p>` : nothing}
      ${handover(file, today, (id) => void this.desk.tablet.readHandover(this.childId, id))}
      <div class="card-grid">
        <div class="stack">
          ${safetyNotes(card, on)} ${homeAndPeople(card, file.visits, on)} ${othersWhoMatter(card, on)}
          ${talking(card, on)} ${lastSaid(card, () => this.desk.go({ screen: 'voice', childId: this.childId }))}
          ${promised(file, today)} ${likes(card)}
        </div>
        <div class="stack">
          ${outOfHours(file, this.desk.now())} ${this.#due(file, today)} ${this.#start(file)} ${cohortFacts(card, on)}
          ${datedFacts(card, on)} ${this.#visits(file)}
        </div>
      </div>`
  }

  #due(file: ChildFile, today: string): TemplateResult {
    return html`<section class="sheet" id="due" aria-labelledby="due-title">
      <h2 id="due-title">${w.due}</h2>
      ${file.duties.length === 0 ? html`<p>${words.today.nothingDue}</p>` : nothing}
      <ul class="plain">
        ${file.duties.map(
          (duty) =>
            html`<li class=${duty.dueOn < today ? 'late' : ''}>
              ${dueWords(duty, today)}<span class="quiet source">${duty.source}</span>
            </li>`,
        )}
      </ul>
      ${this.note('due')}
    </section>`
  }

  #start(file: ChildFile): TemplateResult {
    return startVisit({
      file,
      today: localDate(this.desk.now()),
      alongside: this.alongside,
      choose: (childId, chosen) => (this.alongside = withOrWithout(this.alongside, childId, chosen)),
      starting: this.starting,
      start: () => void this.#startNow(),
      didNotHappen: () => void this.#startNow(didNotHappen),
      lend: (contactId) =>
        this.desk.go({ screen: 'lend', childId: this.childId, ...(contactId !== undefined && { contactId }) }),
      resume: (contactId) => this.desk.go({ screen: 'visit', contactId }),
    })
  }

  #visits(file: ChildFile): TemplateResult {
    const { worker, device } = this.desk.status()
    return recentVisits({
      file,
      side: {
        name: file.card.name,
        card: file.card,
        now: this.desk.now(),
        workerId: worker?.workerId ?? '',
        deviceId: device?.deviceId ?? '',
      },
      change: (recordId, deciding) => void this.#change(recordId, deciding),
      entries: entriesOf(file).length,
      chronology: () => this.desk.go({ screen: 'chronology', childId: this.childId }),
    })
  }

  #toStart(): void {
    const start = this.querySelector<HTMLElement>('#start')
    start?.scrollIntoView({ block: 'center' })
    start?.querySelector<HTMLElement>('vaadin-button')?.focus({ preventScroll: true })
  }

  /** On top of the card, and away again when nothing is left to decide. */
  #toDecide(file: ChildFile): TemplateResult | typeof nothing {
    const count = file.visits.filter((visit) => visit.conflicts).length
    if (count === 0) return nothing
    const down = (): void => this.querySelector('.differ')?.scrollIntoView({ block: 'center' })
    return html`<p class="sheet differ-top">
      ${icon('differ')}<button type="button" class="link" @click=${down}>${words.differ.toDecide(count)}</button>
    </p>`
  }

  async #change(recordId: RecordId, deciding: boolean): Promise<void> {
    if (this.starting) return
    this.starting = true
    try {
      const opened = await this.desk.tablet.changeVisit(this.childId, recordId, deciding)
      if (opened.kind === 'started') return this.desk.go({ screen: 'visit', contactId: opened.draft.contactId })
      if (opened.kind === 'busy') return this.desk.say(words.change.busy(opened.name))
      this.desk.say(opened.kind === 'no-room' ? words.frame.noRoom : words.change.unknown)
    } finally {
      this.starting = false
    }
  }

  async #startNow(begin?: (draft: Draft) => Draft): Promise<void> {
    if (this.starting) return
    this.starting = true
    try {
      const started = await this.desk.tablet.startVisit([this.childId, ...this.alongside])
      if (started.kind === 'started' && begin) await this.desk.tablet.saveDraft(begin(started.draft))
      if (started.kind === 'started') this.desk.go({ screen: 'visit', contactId: started.draft.contactId })
      else this.desk.say(started.kind === 'no-room' ? words.frame.noRoom : w.gone)
    } finally {
      this.starting = false
    }
  }
}

/** The worker said it on the card, so that a visit that did not happen is a reason away from being finished. */
const didNotHappen = (draft: Draft): Draft =>
  draft.common.outcome
    ? draft
    : { ...draft, common: { ...draft.common, outcome: 'DID_NOT_TAKE_PLACE', startedAt: draft.openedAt } }

function withOrWithout(chosen: ReadonlySet<ChildId>, childId: ChildId, wanted: boolean): ReadonlySet<ChildId> {
  const next = new Set(chosen)
  if (wanted) next.add(childId)
  else next.delete(childId)
  return next
}

define('doorstep-child', ChildScreen)
export { ChildScreen }
