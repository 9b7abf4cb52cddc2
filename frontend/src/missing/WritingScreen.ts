import { html, nothing, type TemplateResult } from 'lit'
import type { ChildId, Doc, RecordId, RecordOnFile, SealOutcome, NotSaved } from '#record'
import { clockSeconds, define, icon, momentWords, SaveWhenLeft, Screen } from '#kit'
import { missingWords as w } from '#kit/words/missingWords'
import { Drawings } from './Drawings'
import { fieldView } from './fieldView'
import { finishPart, type Finishing } from './finishPart'
import { answeredIn, formOf, type Spot, spotOf } from './forms'
import type { FormSection } from './Field'
import { known } from './known'
import { RecordKeeper } from '#kit/RecordKeeper'
import { timesAway } from './timesAway'
import { worthALook } from './worthALook'
import { fieldId, type Writing } from './Writing'
import './missing.css'

/** A time away or an interview being written: one section after the other, kept while it is typed. */
class WritingScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    recordId: { attribute: false },
    childId: { attribute: false },
    section: { attribute: false },
    known: { state: true },
    gone: { state: true },
    shown: { state: true },
    sentence: { state: true },
    discarding: { state: true },
  }
  declare recordId: RecordId
  declare childId: ChildId
  /** The section on which it opens. */
  declare section: string | undefined
  declare known: boolean
  declare gone: boolean
  declare shown: ReadonlySet<string>
  declare sentence: string | undefined
  declare discarding: number | undefined

  #keeper: RecordKeeper | undefined
  #drawings: Drawings | undefined
  #name = ''
  #records: RecordOnFile[] = []
  #lacking: Spot[] = []
  #busy = false

  constructor() {
    super()
    new SaveWhenLeft(this)
    this.known = false
    this.gone = false
    this.shown = new Set()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // What was asked for stays hidden again after a cover.
    this.known = false
    this.#drawings?.close()
  }

  /** An interview is held with the child beside it; a time away is written at a desk. */
  override get inHome(): boolean {
    const draft = this.#keeper?.draft
    return draft?.type === 'interview' && draft.edit === undefined
  }

  override async save(): Promise<void> {
    await this.#keeper?.flush()
  }

  protected override async load(): Promise<void> {
    const { tablet } = this.desk
    if (!this.#keeper) await this.#open()
    const [file, found] = await Promise.all([
      tablet.child(this.childId),
      tablet.records(this.childId, ['episode', 'interview']),
    ])
    if (file.kind === 'child') this.#name = file.card.name
    if (found.kind === 'records') this.#records = found.records
    this.requestUpdate()
  }

  async #open(): Promise<void> {
    const answer = await this.desk.tablet.recordDraft(this.recordId)
    this.gone = answer.kind === 'no-draft'
    if (answer.kind !== 'draft') return
    this.#keeper = new RecordKeeper(this.desk.tablet, answer.draft, answer.savedAt, () => this.requestUpdate())
    this.#drawings = new Drawings(this.desk.tablet, this.#keeper, () => this.requestUpdate())
    const first = formOf(answer.draft.type)[0]!.id
    this.shown = new Set([this.section ?? first])
    if (this.section !== undefined) this.#leadTo(`${this.section}-title`)
  }

  protected override render(): TemplateResult {
    const keeper = this.#keeper
    if (this.gone)
      return html`<div class="page">
        ${this.#back()}
        <p class="sheet">${w.goneDraft}</p>
      </div>`
    if (!keeper) return html`<div class="page"><p>${w.loading}</p></div>`
    const { draft } = keeper
    const times = timesAway(this.#records)
    return html`<div class="page writing">
      ${this.#back()}
      <header class="page-head">
        <h1>${w.titleWriting[draft.type === 'interview' ? 'interview' : 'episode'](this.#name)}</h1>
      </header>
      ${this.#saved(keeper)}
      ${
        draft.type === 'interview'
          ? known({
              times: times.filter(({ recordId }) => recordId !== this.recordId),
              records: this.#records,
              shown: this.known,
              now: this.desk.now(),
              toggle: () => (this.known = !this.known),
            })
          : nothing
      }
      ${formOf(draft.type).map((section) => this.#section(section, this.#writing(keeper)))}
      ${finishPart(this.#finishing(keeper))}
    </div>`
  }

  #back(): TemplateResult {
    return html`<vaadin-button class="back" theme="tertiary" @click=${() => this.#leave()}>
      ${icon('back', 'prefix')}${w.toTimes}
    </vaadin-button>`
  }

  #leave(): void {
    void this.save().then(() => this.desk.go({ screen: 'missing', childId: this.childId }))
  }

  #saved({ trouble, savedAt }: RecordKeeper): TemplateResult {
    if (trouble) return html`<p class="problem" role="alert">${w.notKept[trouble]}</p>`
    return html`<p class="saved" id="saved">${icon('check')}<span>${w.saved(clockSeconds(savedAt))}</span></p>`
  }

  #writing(keeper: RecordKeeper): Writing {
    const now = this.desk.now()
    const me = this.desk.status().worker?.name ?? ''
    return {
      doc: keeper.draft.doc,
      change: (edit) => this.#change(keeper, edit),
      lead: (id) => this.#leadTo(id),
      timesAway: timesAway(this.#records)
        .filter(({ returnedAt }) => returnedAt !== undefined)
        .map(({ recordId, startedAt, isAway }) => ({
          recordId,
          label: `${isAway ? w.away : w.missing} ${w.since(momentWords(startedAt, now))}`,
        })),
      name: this.#name,
      drawings: this.#drawings!,
      newRow: (path) => firstOf(path, now.toISOString(), me),
    }
  }

  #change(keeper: RecordKeeper, edit: (doc: Doc) => Doc): void {
    keeper.change(edit)
    this.sentence = undefined
  }

  /** Only what is open is drawn: sixty questions of four answers need not wait in the dark. */
  #section(section: FormSection, it: Writing): TemplateResult {
    const open = this.shown.has(section.id)
    const answered = answeredIn(section, it.doc)
    return html`<section class="sheet form-section fold" id=${section.id}>
      <h2 id="${section.id}-title" tabindex="-1">
        <button
          type="button"
          class="fold-button"
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => this.#fold(section.id)}
        >
          ${icon(answered > 0 ? 'begun' : 'empty')}<span>${section.title}</span>
          <span class="quiet">${w.answered(answered)}</span>
        </button>
      </h2>
      ${open ? html`<div class="fold-body">${section.fields.map((field) => fieldView(field, it))}</div>` : nothing}
    </section>`
  }

  #fold(id: string): void {
    const next = new Set(this.shown)
    if (!next.delete(id)) next.add(id)
    this.shown = next
  }

  #finishing(keeper: RecordKeeper): Finishing {
    const { edit } = keeper.draft
    return {
      lacking: this.#lacking,
      look: worthALook(keeper.draft.type, keeper.draft.doc, timesAway(this.#records), this.desk.now()),
      sentence: this.sentence,
      busy: this.#busy,
      discarding: this.discarding,
      ...(edit?.signedOff && { why: { value: edit.why, typed: (why: string) => keeper.because(why) } }),
      lead: ({ sectionId, path }) => {
        this.shown = new Set([...this.shown, sectionId])
        this.#leadTo(fieldId(path), `${sectionId}-title`)
      },
      finish: () => void this.#finish(keeper),
      later: () => this.#leave(),
      askDiscard: () => void this.#askDiscard(keeper),
      discard: (characters) => void this.#discard(characters),
      keep: () => (this.discarding = undefined),
    }
  }

  async #finish(keeper: RecordKeeper): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.requestUpdate()
    try {
      await keeper.flush()
      if (keeper.unsaved) return
      // A page that was being drawn on when the browser died is part of it too: sealing without it would lose it.
      if (keeper.draft.drawing && !(await this.#drawings?.keep())) return void (this.sentence = w.drawingNotKept)
      this.#answer(await this.desk.tablet.sealRecord(this.recordId), formOf(keeper.draft.type))
    } finally {
      this.#busy = false
      this.requestUpdate()
    }
  }

  #answer(outcome: SealOutcome | NotSaved, form: readonly FormSection[]): void {
    this.#lacking = outcome.kind === 'incomplete' ? outcome.lacking.map((path) => spotOf(form, path)) : []
    if (outcome.kind === 'incomplete') return this.#leadTo('lacking')
    if (outcome.kind !== 'sealed') return void (this.sentence = sentenceOf(outcome.kind))
    this.#keeper = undefined
    this.desk.go({ screen: 'missing', childId: this.childId })
    this.desk.say(w.sealed)
  }

  async #askDiscard(keeper: RecordKeeper): Promise<void> {
    await keeper.flush()
    await this.#discard(-1)
  }

  async #discard(characters: number): Promise<void> {
    const answer = await this.desk.tablet.discardRecordDraft(this.recordId, characters)
    if (answer.kind === 'changed') return void (this.discarding = answer.characters)
    if (answer.kind !== 'discarded') return void (this.sentence = sentenceOf(answer.kind))
    this.#keeper = undefined
    this.desk.go({ screen: 'missing', childId: this.childId })
  }

  #leadTo(id: string, orElse?: string): void {
    void this.updateComplete
      .then(() => this.updateComplete)
      .then(() => {
        const found =
          this.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ??
          (orElse && this.querySelector<HTMLElement>(`#${orElse}`))
        if (!found) return
        found.scrollIntoView({ block: 'center' })
        found.focus({ preventScroll: true })
      })
  }
}

const sentenceOf = (kind: Exclude<SealOutcome['kind'], 'sealed' | 'incomplete'> | NotSaved['kind']): string =>
  ({
    'too-large': w.tooLarge,
    unchanged: w.unchanged,
    'no-draft': w.takenOver,
    'taken-over': w.takenOver,
    'no-room': w.notKept['no-room'],
    'not-open': w.notKept['not-open'],
  })[kind]

/** When and by whom an offer or a try is made is known as it is written down, and who heard her words. */
function firstOf(path: string, at: string, me: string): Doc {
  if (path === 'offers' || path === 'attempts') return { at, by: me }
  return path === 'quotes' ? { heardBy: me } : {}
}

define('doorstep-writing', WritingScreen)
export { WritingScreen }
