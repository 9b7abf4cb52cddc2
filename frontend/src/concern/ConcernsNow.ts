import { html, nothing, type TemplateResult } from 'lit'
import type { ChildId, Concerns, ContactId } from '#record'
import { define, type Desk, icon, LightElement, words } from '#kit'
import { raisedList } from './raisedList'

const w = words.concern

/**
 * The way to raise a concern, and outside a family's home what nobody has read yet. In a home it is one quiet button:
 * others may see the screen.
 */
class ConcernsNow extends LightElement {
  static override properties = {
    desk: { attribute: false },
    childId: { attribute: false },
    contactId: { attribute: false },
    known: { state: true },
    shown: { state: true },
  }
  declare desk: Desk
  declare childId: ChildId | undefined
  declare contactId: ContactId | undefined
  declare known: Concerns | undefined
  /** Those that nobody had read when this screen was opened: who has read them since is still told. */
  declare shown: ReadonlySet<string>

  #stop: (() => void) | undefined

  constructor() {
    super()
    this.shown = new Set()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#listen()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
    this.#stop = undefined
  }

  async #listen(): Promise<void> {
    if (this.contactId !== undefined) return
    const stop = await this.desk.tablet.subscribe((news) => {
      if (news.kind === 'data-changed') void this.#load()
    })
    if (this.isConnected) this.#stop = () => void stop()
    else void stop()
    await this.#load()
  }

  async #load(): Promise<void> {
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
