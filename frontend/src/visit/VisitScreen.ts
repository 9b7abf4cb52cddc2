import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Child, ChildFile, ChildId, ContactId, Draft, Missing, News, Outbox, VisitOnFile } from '#record'
import { define, SaveWhenLeft, Screen, words } from '#kit'
import '#concern'
import '#lonework'
import { DraftKeeper } from './DraftKeeper'
import { placeOf } from './fieldId'
import type { Finishing } from './finishSection'
import { finishedView } from './finishedView'
import type { Form } from './Form'
import { lastTime, type LastTime } from './leaverLastTime'
import { type VisitBefore, visitBefore } from './visitBefore'
import { lead, leadToSection } from './lead'
import { rail, stepper } from './rail'
import { PictureDesk } from './PictureDesk'
import { Rows } from './Rows'
import { savedLine } from './savedLine'
import { sectionGroups } from './sections'
import { sectionBody } from './sectionBody'
import { SectionWatch } from './SectionWatch'
import { visitHead } from './visitHead'
import { kinOf } from './kinOf'
import { closeNames } from './unnamedPart'
import { whatToKnow } from './whatToKnow'

const w = words.visit

type Stage = 'opening' | 'writing' | 'finished' | 'gone'

/** A visit being written: one page, in sections, safe while it is typed. */
class VisitScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    contactId: { attribute: false },
    stage: { state: true },
    here: { state: true },
    known: { state: true },
  }
  declare contactId: ContactId
  declare stage: Stage
  declare here: string | undefined
  declare known: boolean

  #keeper: DraftKeeper | undefined
  #cards: Record<ChildId, Child> = {}
  #kin: Child[] = []
  #safeguarded: ChildFile['safeguarded']
  #visitBefore: VisitBefore = {}
  #rows = new Rows()
  #lastTime: Record<ChildId, LastTime> = {}
  #pictures: PictureDesk | undefined
  #watch = new SectionWatch((id) => (this.here = id))
  #missing: Missing[] = []
  #sentence: string | undefined
  #busy = false
  #discarding: number | undefined
  #outbox: Outbox | undefined
  #focusOn: string | undefined
  #moved = false

  constructor() {
    super()
    new SaveWhenLeft(this)
    this.stage = 'opening'
    this.known = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#watch.stop()
    this.#pictures?.close()
    // What was asked for stays hidden again after a cover.
    this.known = false
    closeNames(this)
  }

  /** A correction is written at a desk; a visit is written where it happens. */
  override get inHome(): boolean {
    const keeper = this.#keeper
    return this.stage === 'writing' && keeper?.state.kind !== 'finished' && keeper?.draft.edit === undefined
  }

  override async save(): Promise<void> {
    await this.#keeper?.flush()
  }

  override told(news: News): void {
    if (this.stage === 'finished') void this.#loadOutbox()
    super.told(news)
  }

  protected override async load(): Promise<void> {
    if (this.stage === 'finished') return
    if (!this.#keeper) await this.#openDraft()
    if (this.#keeper) await this.#loadCards(this.#keeper.draft)
    this.requestUpdate()
  }

  async #openDraft(): Promise<void> {
    const answer = await this.desk.tablet.draft(this.contactId)
    if (answer.kind === 'no-draft') this.stage = 'gone'
    if (answer.kind !== 'draft') return
    this.#keeper = new DraftKeeper(this.desk.tablet, answer.draft, answer.savedAt, () => this.requestUpdate())
    await this.#loadCards(answer.draft)
    this.stage = 'writing'
  }

  async #loadCards(draft: Draft): Promise<void> {
    const files = await Promise.all(Object.keys(draft.children).map((childId) => this.desk.tablet.child(childId)))
    for (const file of files)
      if (file.kind === 'child') {
        this.#cards[file.card.id] = file.card
        this.#safeguarded = file.safeguarded
        this.#lastTime[file.card.id] = lastTime(file.visits, draft)
        this.#visitBefore = { ...this.#visitBefore, ...visitBefore(file.card.id, file.visits, draft) }
      }
    this.#kin = await kinOf(Object.values(this.#cards), this.desk.tablet)
    const visits = files.flatMap((file) => (file.kind === 'child' ? file.visits : []))
    this.#moved = visits.some((visit) => hasMoved(visit, draft))
  }

  async #loadOutbox(): Promise<void> {
    const outbox = await this.desk.tablet.outbox()
    if (outbox.kind === 'outbox') this.#outbox = outbox
    this.requestUpdate()
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#watch.watch(this)
    if (!this.#focusOn) return
    lead(this.#focusOn, this)
    this.#focusOn = undefined
  }

  protected override render(): TemplateResult {
    if (this.stage === 'finished') return this.#finished()
    const keeper = this.#keeper
    if (this.stage === 'gone' || keeper?.state.kind === 'finished') return gone()
    if (!keeper || this.stage === 'opening') return html`<div class="page"><p>${w.loading}</p></div>`
    return this.#writing(keeper)
  }

  #finished(): TemplateResult {
    return html`<div class="page">
      ${finishedView(this.contactId, this.#outbox, this.#what(), this.desk)}
      <doorstep-expected-back
        .desk=${this.desk}
        .contactId=${this.contactId}
        .afterwards=${true}
      ></doorstep-expected-back>
    </div>`
  }

  #what(): { names: string[]; changed: boolean } {
    return { names: this.#names(), changed: this.#keeper?.draft.edit !== undefined }
  }

  #names(): string[] {
    return Object.keys(this.#keeper?.draft.children ?? {}).map((childId) => this.#cards[childId]?.name ?? '…')
  }

  #form(keeper: DraftKeeper): Form {
    return {
      draft: keeper.draft,
      cards: this.#cards,
      kin: this.#kin,
      safeguarded: this.#safeguarded,
      rows: this.#rows,
      lastTime: this.#lastTime,
      pictures: this.#desk(keeper),
      me: this.desk.status().worker?.name ?? '',
      workerId: this.desk.status().worker?.workerId ?? '',
      deviceId: this.desk.status().device?.deviceId ?? '',
      missing: this.#missing,
      visitBefore: this.#visitBefore,
      moved: this.#moved,
      now: () => this.desk.now(),
      change: (edit) => this.#change(keeper, edit),
      voice: (childId) => this.desk.go({ screen: 'voice', childId, contactId: this.contactId }),
      concern: (childId, row) =>
        this.desk.go({ screen: 'concern', contactId: this.contactId, disclosure: { childId, row } }),
      lend: (childId) => this.desk.go({ screen: 'lend', childId, contactId: this.contactId }),
      redraw: (focusOn) => {
        this.#focusOn = focusOn
        this.requestUpdate()
      },
    }
  }

  #desk(keeper: DraftKeeper): PictureDesk {
    this.#pictures ??= new PictureDesk(
      this.desk.tablet,
      this.contactId,
      (edit) => this.#change(keeper, edit),
      () => keeper.flush(),
      () => this.requestUpdate(),
    )
    return this.#pictures
  }

  #change(keeper: DraftKeeper, edit: (draft: Draft) => Draft): void {
    keeper.change(edit)
    if (this.#missing.length > 0) void this.#lookAgain(keeper)
  }

  /** Once Finish has asked for something, the list shrinks as the answers come. */
  async #lookAgain(keeper: DraftKeeper): Promise<void> {
    await keeper.flush()
    this.#missing = await this.desk.tablet.missing(this.contactId)
    this.requestUpdate()
  }

  #writing(keeper: DraftKeeper): TemplateResult {
    const form = this.#form(keeper)
    const groups = sectionGroups(form)
    const guide = { groups, here: this.here, go: (id: string) => leadToSection(id, this) }
    return html`<div class="visit">
      ${rail(guide)}
      <div class="visit-main">
        ${visitHead(form, this.#names())}
        ${keeper.draft.edit ? nothing : html`<doorstep-expected-back .desk=${this.desk} .contactId=${this.contactId}></doorstep-expected-back>`}
        ${keeper.draft.edit ? nothing : html`<doorstep-concerns-now .desk=${this.desk} .contactId=${this.contactId}></doorstep-concerns-now>`}
        <div class="visit-bar">${stepper(guide)} ${savedLine(keeper.state, () => void keeper.flush())}</div>
        ${whatToKnow(Object.values(this.#cards), this.known, () => (this.known = !this.known))}
        ${groups.map((group) =>
          group.sections.map(
            (section) =>
              html`<section class="sheet form-section" id=${section.id} aria-labelledby="${section.id}-title">
                <h2 id="${section.id}-title" tabindex="-1">${section.title}</h2>
                ${sectionBody(section, form, () => this.#finishing(keeper))}
              </section>`,
          ),
        )}
      </div>
    </div>`
  }

  #finishing(keeper: DraftKeeper): Finishing {
    return {
      missing: this.#missing,
      sentence: this.#sentence,
      busy: this.#busy,
      discarding: this.#discarding,
      finish: () => void this.#finish(keeper),
      later: () => void this.save().then(() => this.desk.go({ screen: 'today' })),
      lead: (missing) => lead(placeOf(missing), this),
      leadToSection: (id) => leadToSection(id, this),
      askDiscard: () => void this.#askDiscard(keeper),
      discard: (characters) => void this.#discard(characters),
      keep: () => this.#put(() => (this.#discarding = undefined)),
    }
  }

  #put(change: () => void): void {
    change()
    this.requestUpdate()
  }

  async #finish(keeper: DraftKeeper): Promise<void> {
    if (this.#busy) return
    this.#put(() => (this.#busy = true))
    try {
      if (!(await this.#keepDrawings(keeper))) return this.#put(() => (this.#sentence = w.finish.drawingNotKept))
      await keeper.flush()
      if (keeper.unsaved) return
      await this.#seal()
    } finally {
      this.#put(() => (this.#busy = false))
    }
  }

  /** A page that was being drawn on when the browser died is part of the visit too: sealing without it would lose it. */
  async #keepDrawings(keeper: DraftKeeper): Promise<boolean> {
    for (const [childId, { drawing }] of Object.entries(keeper.draft.children))
      if (drawing) await this.#desk(keeper).keepDrawing(childId, drawing)
    return Object.values(keeper.draft.children).every(({ drawing }) => !drawing)
  }

  async #seal(): Promise<void> {
    const outcome = await this.desk.tablet.finish(this.contactId)
    this.#missing = outcome.kind === 'incomplete' ? outcome.missing : []
    this.#sentence = this.#problem(outcome)
    if (outcome.kind === 'incomplete') this.#focusOn = 'needed'
    if (outcome.kind !== 'sealed') return
    await this.#loadOutbox()
    this.stage = 'finished'
    this.#focusOn = 'finished-title'
  }

  #problem(outcome: Awaited<ReturnType<typeof this.desk.tablet.finish>>): string | undefined {
    switch (outcome.kind) {
      case 'sealed':
      case 'incomplete':
        return undefined
      case 'unchanged':
        return words.change.unchanged
      case 'too-large':
        return w.finish.tooLarge(this.#cards[outcome.childId]?.name ?? '')
      case 'taken-over':
      case 'no-draft':
        return w.finish.takenOver
      case 'no-room':
      case 'not-open':
        return w.notSaved[outcome.kind]
    }
  }

  async #askDiscard(keeper: DraftKeeper): Promise<void> {
    await keeper.flush()
    const answer = await this.desk.tablet.discardDraft(this.contactId, -1)
    this.#put(() => (this.#discarding = answer.kind === 'changed' ? answer.characters : undefined))
  }

  async #discard(characters: number): Promise<void> {
    const answer = await this.desk.tablet.discardDraft(this.contactId, characters)
    if (answer.kind === 'changed') return this.#put(() => (this.#discarding = answer.characters))
    if (answer.kind === 'discarded') this.desk.go({ screen: 'today' })
  }
}

/** What this draft changes is shown otherwise by now. A branch of our own that waits is no news to her. */
function hasMoved({ recordId, head }: VisitOnFile, { edit, children }: Draft): boolean {
  const ours = Object.values(children).some((child) => child.recordId === recordId)
  return ours && edit !== undefined && head !== undefined && edit.on !== undefined && head !== edit.on
}

function gone(): TemplateResult {
  return html`<div class="page"><p class="sheet">${w.gone}</p></div>
    ${nothing}`
}

define('doorstep-visit', VisitScreen)
export { VisitScreen }
