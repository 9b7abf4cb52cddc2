import { html, nothing, type TemplateResult } from 'lit'
import type { ChildId, Doc, OtherType, RecordDraftSummary, RecordId, RecordOnFile } from '#record'
import { define, icon, momentWords, Screen } from '#kit'
import { missingWords as w } from '#kit/words/missingWords'
import { beginnings, type Beginning } from './beginnings'
import { oneTime } from './oneTime'
import { type TimeAway, timesAway } from './timesAway'
import './missing.css'

/** A child's times away: how each return was answered, and the next step for those that were not. */
class MissingScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    childId: { attribute: false },
    name: { state: true },
    records: { state: true },
    drafts: { state: true },
    gone: { state: true },
  }
  declare childId: ChildId
  declare name: string
  declare records: RecordOnFile[] | undefined
  declare drafts: RecordDraftSummary[]
  declare gone: boolean
  #busy = false

  constructor() {
    super()
    this.name = ''
    this.drafts = []
    this.gone = false
  }

  protected override async load(): Promise<void> {
    const { tablet } = this.desk
    const [file, found, today] = await Promise.all([
      tablet.child(this.childId),
      tablet.records(this.childId, ['episode', 'interview']),
      tablet.today(),
    ])
    this.gone = found.kind === 'unknown-child'
    if (file.kind === 'child') this.name = file.card.name
    if (today.kind === 'today')
      this.drafts = today.recordDrafts.filter(
        ({ childId, type }) => childId === this.childId && (type === 'episode' || type === 'interview'),
      )
    if (found.kind === 'records') this.records = found.records
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <vaadin-button
        class="back"
        theme="tertiary"
        @click=${() => this.desk.go({ screen: 'child', childId: this.childId })}
      >
        ${icon('back', 'prefix')}${w.toCard}
      </vaadin-button>
      ${this.gone ? html`<p class="sheet">${w.gone}</p>` : this.#whole()}
    </div>`
  }

  #whole(): TemplateResult {
    if (!this.records) return html`<p>${w.loading}</p>`
    const times = timesAway(this.records)
    return html`<header class="page-head">
        <h1>${w.title(this.name)}</h1>
        <p class="hint">${w.intro}</p>
      </header>
      ${this.drafts.map((draft) => this.#begun(draft))}
      ${times.length === 0 ? html`<p class="sheet empty">${w.none(this.name)}</p>` : nothing}
      ${times.map((time) => html`<section class="sheet time-away">${oneTime(time, this.desk.now())}${this.#next(time)}</section>`)}
      <div class="buttons">
        <vaadin-button id="record" @click=${() => void this.#start('episode', {})}>${w.record}</vaadin-button>
      </div>`
  }

  #begun({ recordId, type, openedAt }: RecordDraftSummary): TemplateResult {
    const label = `${w.titleWriting[type === 'interview' ? 'interview' : 'episode'](this.name)}, ${momentWords(openedAt, this.desk.now())}`
    return html`<section class="sheet">
      <h2>${w.goOn}</h2>
      <vaadin-button theme="primary" class="wide" @click=${() => this.#write(recordId, type)}>${label}</vaadin-button>
    </section>`
  }

  /** What can follow: nothing is offered twice, and a mistake in what is answered can be put right. */
  #next(time: TimeAway): TemplateResult {
    const { answer } = time
    if (answer)
      return html`<div class="buttons">
        ${answer.kind === 'HEARD' ? html`<vaadin-button @click=${() => void this.#change(answer.interviewId)}>${w.openInterview}</vaadin-button>` : nothing}
        <vaadin-button theme="tertiary" @click=${() => void this.#change(time.recordId)}>${w.open}</vaadin-button>
      </div>`
    const steps = beginnings(time, this.desk.now(), this.desk.status().worker?.name ?? '')
    return html`<div class="buttons">
      ${
        time.returnedAt === undefined
          ? this.#step(w.back, time, steps.back)
          : html`<vaadin-button theme="primary" @click=${() => void this.#start('interview', steps.interview)}
                >${w.interview}</vaadin-button
              >
              ${this.#step(w.offer, time, steps.offer)} ${this.#step(w.declined, time, steps.declined)}
              ${this.#step(w.notOffered, time, steps.notOffered)}`
      }
      <vaadin-button theme="tertiary" @click=${() => void this.#change(time.recordId)}>${w.open}</vaadin-button>
    </div>`
  }

  #step(label: string, { recordId }: TimeAway, step: Beginning): TemplateResult {
    return html`<vaadin-button @click=${() => void this.#change(recordId, step)}>${label}</vaadin-button>`
  }

  async #start(type: OtherType, first: Doc): Promise<void> {
    await this.#once(async () => {
      const started = await this.desk.tablet.startRecord(this.childId, type, first)
      if (started.kind !== 'started') return this.#refused(started.kind)
      const { draft } = started
      // A talk that is open already answers this return too.
      const doc = { ...draft.doc, episodes: { ...(draft.doc.episodes as Doc), ...(first.episodes as Doc) } }
      if (type === 'interview') await this.desk.tablet.saveRecordDraft({ ...draft, doc })
      this.#write(draft.recordId, type)
    })
  }

  async #change(recordId: RecordId, step?: Beginning): Promise<void> {
    await this.#once(async () => {
      const started = await this.desk.tablet.changeRecord(recordId)
      if (started.kind !== 'started') return this.#refused(started.kind)
      const { draft } = started
      if (step) await this.desk.tablet.saveRecordDraft({ ...draft, doc: step.edit(draft.doc) })
      this.#write(recordId, draft.type, step?.section)
    })
  }

  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    await work().finally(() => (this.#busy = false))
  }

  #refused(kind: string): void {
    this.desk.say(kind === 'no-room' ? w.noRoom : kind === 'not-open' ? w.notOpen : w.unknown)
  }

  #write(recordId: RecordId, type: OtherType, at?: string): void {
    const { childId } = this
    this.desk.go({
      screen: 'writing',
      recordId,
      childId,
      inHome: type === 'interview',
      ...(at !== undefined && { at }),
    })
  }
}

define('doorstep-missing', MissingScreen)
export { MissingScreen }
