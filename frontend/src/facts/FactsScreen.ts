import { html, nothing, type TemplateResult } from 'lit'
import type {
  Child,
  ChildFile,
  ChildId,
  Correction,
  FactShown,
  NotSaved,
  RecordDraft,
  SealOutcome,
  Timestamp,
} from '#record'
import { define, icon, SaveWhenLeft, Screen, words } from '#kit'
import { RecordKeeper } from '#kit/RecordKeeper'
import { factsWords as w } from '#kit/words/factsWords'
import { type Asked, asShown, correctionForm, fieldOf, isOfSeveral, isTooLong } from './correctionForm'
import { factsOn } from './factsOn'
import { type Proposal, proposalsIn } from './proposals'
import { standing } from './standing'
import { stillShown } from './stillShown'
import { withheldOf } from './withheldOf'
import './facts.css'

const ASKED: readonly Asked[] = ['believes', 'howKnown']

/** The facts of a card that are kept elsewhere, and what was said to be wrong about each. The facts stay as they are. */
class FactsScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    childId: { attribute: false },
    file: { state: true },
    proposals: { state: true },
    gone: { state: true },
    lacking: { state: true },
    sentence: { state: true },
    discarding: { state: true },
    busy: { state: true },
  }
  declare childId: ChildId
  declare file: ChildFile | undefined
  declare proposals: Proposal[]
  declare gone: boolean
  declare lacking: Asked[]
  declare sentence: string | undefined
  declare discarding: number | undefined
  declare busy: boolean
  #keeper: RecordKeeper | undefined

  constructor() {
    super()
    new SaveWhenLeft(this)
    this.proposals = []
    this.lacking = []
    this.gone = false
    this.busy = false
  }

  override async save(): Promise<void> {
    await this.#keeper?.flush()
  }

  protected override async load(): Promise<void> {
    const { tablet } = this.desk
    const [file, found] = await Promise.all([tablet.child(this.childId), tablet.records(this.childId, ['correction'])])
    this.gone = file.kind === 'unknown-child'
    if (file.kind !== 'child') return
    if (!this.#keeper) await this.#goOn()
    this.file = file
    if (found.kind === 'records') this.proposals = proposalsIn(found.records, file.card)
  }

  /** What she began and did not send is on top again. */
  async #goOn(): Promise<void> {
    const { tablet } = this.desk
    const today = await tablet.today()
    if (today.kind !== 'today') return
    const begun = today.recordDrafts.find(({ childId, type }) => childId === this.childId && type === 'correction')
    const answer = begun && (await tablet.recordDraft(begun.recordId))
    if (answer?.kind === 'draft') this.#write(answer.draft, answer.savedAt)
  }

  #write(draft: RecordDraft, savedAt: Timestamp): void {
    this.#keeper = new RecordKeeper(this.desk.tablet, draft, savedAt, () => this.requestUpdate())
    this.lacking = []
    this.sentence = this.discarding = undefined
    this.#leadTo('correction-title')
  }

  protected override render(): TemplateResult {
    return html`<div class="page facts">
      <vaadin-button class="back" theme="tertiary" @click=${() => this.#leave()}>
        ${icon('back', 'prefix')}${w.toCard}
      </vaadin-button>
      ${this.gone ? html`<p class="sheet">${w.gone}</p>` : this.file ? this.#whole(this.file) : html`<p>${w.loading}</p>`}
    </div>`
  }

  #whole({ card }: ChildFile): TemplateResult {
    const keeper = this.#keeper
    const facts = factsOn(card)
    const shown = new Set(facts.map(({ fact }) => fact))
    const earlier = this.proposals.filter(({ doc, isShown }) => !isShown || !shown.has(doc.shown.fact))
    return html`<header class="page-head">
        <h1 dir="auto">${w.title(card.name)}</h1>
        <p class="hint">${w.intro}</p>
      </header>
      ${keeper ? correctionForm(this.#form(keeper, card)) : nothing}
      <section class="sheet" aria-labelledby="facts-title">
        <h2 id="facts-title">${w.facts}</h2>
        ${keeper ? html`<p class="hint">${w.finishFirst}</p>` : nothing}
        <ul class="facts-list">
          ${facts.map((fact) => this.#fact(fact, card))}
        </ul>
      </section>
      ${
        earlier.length > 0
          ? html`<section class="sheet" aria-labelledby="earlier-title">
              <h2 id="earlier-title">${w.earlier}</h2>
              <ul class="facts-list">
                ${earlier.map((one) => html`<li>${asShown(one.doc.shown)}${standing(one, this.desk, true)}</li>`)}
              </ul>
            </section>`
          : nothing
      }`
  }

  #fact(shown: FactShown, card: Child): TemplateResult {
    const about = this.proposals.filter(({ doc, isShown }) => isShown && doc.shown.fact === shown.fact)
    return html`<li>
      ${asShown(shown)} ${kept(card, shown.fact)} ${about.map((one) => standing(one, this.desk, true))}
      ${
        this.#keeper
          ? nothing
          : html`<vaadin-button
              aria-label=${lacks(shown.fact) ?? w.isWrongOf(shown.what)}
              @click=${() => void this.#start(shown)}
              >${lacks(shown.fact) ?? w.isWrong}</vaadin-button
            >`
      }
    </li>`
  }

  #form(keeper: RecordKeeper, card: ChildFile['card']): Parameters<typeof correctionForm>[0] {
    const { shown } = keeper.draft.doc as Partial<Correction>
    return {
      keeper,
      changed: shown !== undefined && !stillShown(card, shown),
      lacking: this.lacking,
      sentence: this.sentence,
      busy: this.busy,
      discarding: this.discarding,
      lead: (field) => this.#leadTo(fieldOf(field)),
      put: (name, value) => {
        this.lacking = []
        keeper.change((doc) => ({ ...doc, [name]: value }))
      },
      send: () => void this.#once(() => this.#send(keeper)),
      later: () => this.#leave(),
      askDiscard: () => void this.#once(() => this.#discard(keeper, -1)),
      discard: () => void this.#once(() => this.#discard(keeper, this.discarding ?? -1)),
      keep: () => (this.discarding = undefined),
    }
  }

  async #start(shown: FactShown): Promise<void> {
    await this.#once(async () => {
      const started = await this.desk.tablet.startRecord(this.childId, 'correction', { shown, ...this.#me() })
      if (started.kind === 'started') return this.#write(started.draft, started.draft.openedAt)
      this.desk.say(started.kind === 'no-room' ? w.noRoom : started.kind === 'not-open' ? w.notOpen : w.gone)
    })
  }

  #me(): Pick<Correction, 'proposed'> {
    const { worker } = this.desk.status()
    const name = worker?.name ?? ''
    return { proposed: { by: worker?.workerId ?? '', name, at: this.desk.now().toISOString() } }
  }

  async #send(keeper: RecordKeeper): Promise<void> {
    const { doc } = keeper.draft
    this.sentence = undefined
    this.lacking = ASKED.filter((name) => isTooLong(doc[name]))
    if (this.lacking.length > 0) return this.#leadTo('lacking')
    keeper.change((it) => ({ ...it, ...this.#me() }))
    await keeper.flush()
    if (!keeper.unsaved) this.#answer(await this.desk.tablet.sealRecord(keeper.draft.recordId))
  }

  #answer(outcome: SealOutcome | NotSaved): void {
    if (outcome.kind === 'incomplete') {
      this.lacking = ASKED.filter((name) => outcome.lacking.includes(name))
      return this.#leadTo('lacking')
    }
    if (outcome.kind !== 'sealed') return void (this.sentence = sentenceOf(outcome.kind))
    this.#keeper = undefined
    this.desk.say(w.sealed)
    void this.load()
  }

  /** Where nothing was typed nothing is asked. */
  async #discard(keeper: RecordKeeper, characters: number): Promise<void> {
    await keeper.flush()
    const answer = await this.desk.tablet.discardRecordDraft(keeper.draft.recordId, characters)
    if (answer.kind === 'changed' && answer.characters === 0) return this.#discard(keeper, 0)
    if (answer.kind === 'changed') return void (this.discarding = answer.characters)
    if (answer.kind !== 'discarded') return void (this.sentence = sentenceOf(answer.kind))
    this.discarding = undefined
    this.#keeper = undefined
    await this.load()
  }

  async #once(work: () => Promise<void>): Promise<void> {
    if (this.busy) return
    this.busy = true
    await work().finally(() => (this.busy = false))
  }

  #leave(): void {
    void this.#put().then(() => this.desk.go({ screen: 'child', childId: this.childId }))
  }

  /** What nothing was written in is not kept waiting on Today. */
  async #put(): Promise<void> {
    await this.save()
    const draft = this.#keeper?.draft
    if (draft) await this.desk.tablet.discardRecordDraft(draft.recordId, draft.doc.since === undefined ? 0 : -1)
  }

  #leadTo(id: string): void {
    void this.updateComplete
      .then(() => this.updateComplete)
      .then(() => {
        const found = this.querySelector<HTMLElement>(`#${id}`)
        found?.scrollIntoView({ block: 'center' })
        found?.focus({ preventScroll: true })
      })
  }
}

/** Of several it is said that one is missing. */
const lacks = (fact: string): string | undefined => (isOfSeveral(fact) ? w.isMissing[fact] : undefined)

/** What somebody must not learn says so wherever it stands. */
function kept(card: Child, fact: string): TemplateResult | typeof nothing {
  const sentences = withheldOf(card, fact)
  if (sentences.length === 0) return nothing
  if (fact === 'home') return html`<p class="withheld">${icon('warn')}${words.child.withheld}</p>`
  return html`${sentences.map((said) => html`<p class="withheld">${icon('warn')}${said}</p>`)}`
}

const sentenceOf = (kind: Exclude<SealOutcome['kind'], 'sealed' | 'incomplete'> | NotSaved['kind']): string =>
  ({
    'too-large': w.tooLarge,
    unchanged: w.takenOver,
    'no-draft': w.takenOver,
    'taken-over': w.takenOver,
    'no-room': w.noRoom,
    'not-open': w.notOpen,
  })[kind]

define('doorstep-facts', FactsScreen)
export { FactsScreen }
