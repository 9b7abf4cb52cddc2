import { html, nothing, type TemplateResult } from 'lit'
import type { ContactId, Whereabouts } from '#record'
import { define, LivePart } from '#kit'
import './ExpectedBack'
import { matters } from './standingOf'

/** The visits under which somebody waits for her, wherever their drafts are: one line each, and none when there is none. */
class OutNow extends LivePart {
  static override properties = { ...LivePart.properties, known: { state: true }, shown: { state: true } }
  declare known: Whereabouts | undefined
  /** Those that mattered since this screen was opened: what became of them is still read. */
  declare shown: ReadonlySet<ContactId>

  constructor() {
    super()
    this.shown = new Set()
  }

  protected override async load(): Promise<void> {
    const answer = await this.desk.tablet.whereabouts()
    if (answer.kind !== 'whereabouts') return
    const now = this.desk.now()
    const fresh = answer.plans.filter((plan) => matters(plan, now)).map((plan) => plan.contactId)
    this.shown = new Set([...this.shown, ...fresh])
    this.known = answer
  }

  protected override render(): TemplateResult | typeof nothing {
    const plans = this.known?.plans.filter((plan) => this.shown.has(plan.contactId)) ?? []
    if (plans.length === 0) return nothing
    return html`${plans.map(
      ({ contactId }) =>
        html`<doorstep-expected-back
          .desk=${this.desk}
          .contactId=${contactId}
          .afterwards=${true}
        ></doorstep-expected-back>`,
    )}`
  }
}

define('doorstep-out-now', OutNow)
export { OutNow }
