import { html, nothing, type TemplateResult } from 'lit'
import type { ChildId, Concerns, ContactId } from '#record'
import { define, icon, LivePart, words } from '#kit'
import { raisedList } from './raisedList'

const w = words.concern

/**
 * The way to raise a concern, and outside a family's home what nobody has read yet. In a home it is one quiet button:
 * others may see the screen.
 */
class ConcernsNow extends LivePart {
  static override properties = {
    ...LivePart.properties,
    childId: { attribute: false },
    contactId: { attribute: false },
    known: { state: true },
    shown: { state: true },
  }
  declare childId: ChildId | undefined
  declare contactId: ContactId | undefined
  declare known: Concerns | undefined
  /** Those that nobody had read when this screen was opened: who has read them since is still told. */
  declare shown: ReadonlySet<string>

  constructor() {
    super()
    this.shown = new Set()
  }

  /** In a home it is a way there and nothing else. */
  protected override get isLive(): boolean {
    return this.contactId === undefined
  }

  protected override async load(): Promise<void> {
    const answer = await this.desk.tablet.concerns()
    if (answer.kind !== 'concerns') return
    const hers = answer.raised.filter((one) => this.childId === undefined || one.childId === this.childId)
    const unread = hers.filter(({ held }) => !held?.read).map(({ recordId }) => recordId)
    this.shown = new Set([...this.shown, ...unread])
    this.known = { ...answer, raised: hers }
  }

  protected override render(): TemplateResult | typeof nothing {
    const raised = this.known?.raised.filter(({ recordId }) => this.shown.has(recordId)) ?? []
    const inHome = this.contactId !== undefined
    return html`${this.known ? raisedList(raised, this.known, this.desk.now()) : nothing}
      <vaadin-button class="concern-open" theme=${inHome ? 'tertiary' : ''} @click=${() => this.#open()}
        >${inHome ? nothing : icon('warn', 'prefix')}${inHome ? w.openInHome : w.open}</vaadin-button
      >`
  }

  #open(): void {
    const from = this.contactId === undefined ? { childId: this.childId } : { contactId: this.contactId }
    this.desk.go({ screen: 'concern', ...from })
  }
}

define('doorstep-concerns-now', ConcernsNow)
export { ConcernsNow }
