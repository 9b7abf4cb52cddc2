import { html, nothing, type TemplateResult } from 'lit'
import type { Outbox, StorageState, SyncOutcome } from '#record'
import { define, momentWords, noticeList, Screen, words } from '#kit'
import { lendAdvice } from '#kit/lendAdvice'
import { byVisit, type VisitSent } from './byVisit'
import { pictureLines } from './pictureLines'
import { saveAs } from './saveAs'
import { storageLines } from './storageLines'
import { visitSent } from './visitSent'

const w = words.outbox

/** What has left this tablet and what has not, each with its times and, where it waits, its reason. */
class OutboxScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    outbox: { state: true },
    storage: { state: true },
    sending: { state: true },
    outcome: { state: true },
    savedCount: { state: true },
  }
  declare outbox: Outbox | undefined
  declare storage: StorageState | undefined
  declare sending: boolean
  declare outcome: SyncOutcome | undefined
  declare savedCount: number | undefined

  protected override async load(): Promise<void> {
    const [outbox, storage] = await Promise.all([this.desk.tablet.outbox(), this.desk.tablet.storage()])
    if (outbox.kind === 'outbox') this.outbox = outbox
    this.storage = storage
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <header class="page-head">
        <h1>${w.title}</h1>
        ${this.outbox ? this.#summary(this.outbox) : html`<p>${w.loading}</p>`}
      </header>
      ${this.outbox ? this.#lists(this.outbox) : nothing}
      ${this.storage ? storageLines(this.storage, () => void this.#askToKeep()) : nothing} ${lendAdvice()}
    </div>`
  }

  #summary(outbox: Outbox): TemplateResult {
    const last = outbox.lastReceiptAt ? momentWords(outbox.lastReceiptAt, this.desk.now()) : undefined
    return html`<p class="lead" id="summary" role="status">${w.summary(outbox.sealed, outbox.received, last)}</p>
      <p class="quiet">${w.explain}</p>
      ${outbox.missing.length > 0 ? html`<p id="missing" class="reason">${w.missing(outbox.missing)}</p>` : nothing}
      <div class="buttons">
        <vaadin-button theme="primary" ?disabled=${this.sending} @click=${() => void this.#send()}>
          ${this.sending ? w.sending : w.send}
        </vaadin-button>
        <vaadin-button id="receipts" theme="tertiary" @click=${() => void this.#saveReceipts()}
          >${w.saveReceipts}</vaadin-button
        >
      </div>
      ${this.savedCount === undefined ? nothing : html`<p role="status">${w.savedReceipts(this.savedCount)}</p>`}
      ${this.#told()}`
  }

  #told(): TemplateResult | typeof nothing {
    const outcome = this.outcome ?? this.desk.status().lastSync
    if (outcome?.kind === 'signed-out')
      return html`<p role="status">${w.signInHint} <a class="button-link" href="/login">${w.signIn}</a></p>`
    if (!this.outcome || !outcome) return nothing
    if (outcome.kind === 'done') return html`<p role="status">${w.sent(outcome.sent)}</p>`
    if (outcome.kind === 'offline') return html`<p role="status">${w.offline}</p>`
    return nothing
  }

  #lists(outbox: Outbox): TemplateResult {
    const visits = byVisit(outbox.items)
    return html`${noticeList(outbox.notices, (noticeId) => void this.#read(noticeId))}
    ${visits.length === 0 ? html`<p class="sheet quiet">${w.empty}</p>` : nothing}
    ${this.#list(
      'waiting',
      w.waitingTitle,
      visits.filter((visit) => visit.state === 'waiting'),
    )}
    ${pictureLines(outbox.pictures)}
    ${this.#list(
      'held',
      w.heldTitle,
      visits.filter((visit) => visit.state === 'held' || visit.state === 'quarantined'),
    )}
    ${this.#list(
      'received',
      w.receivedTitle,
      visits.filter((visit) => visit.state === 'received'),
    )}`
  }

  async #read(noticeId: string): Promise<void> {
    await this.desk.tablet.dismissNotice(noticeId)
    await this.load()
  }

  #list(id: string, title: string, visits: VisitSent[]): TemplateResult | typeof nothing {
    if (visits.length === 0) return nothing
    return html`<section class="group" aria-labelledby=${id}>
      <h2 id=${id}>${title} <span class="count">${visits.length}</span></h2>
      <ul class="rows">
        ${visits.map((visit) =>
          visitSent(visit, this.desk.now(), (childId) => this.desk.go({ screen: 'child', childId })),
        )}
      </ul>
    </section>`
  }

  async #send(): Promise<void> {
    this.sending = true
    try {
      this.outcome = await this.desk.tablet.sync()
      await this.load()
    } finally {
      this.sending = false
    }
  }

  async #saveReceipts(): Promise<void> {
    const file = await this.desk.tablet.receipts()
    if (file.kind !== 'receipts') return
    if (file.count > 0) saveAs(file.name, file.text)
    this.savedCount = file.count
  }

  async #askToKeep(): Promise<void> {
    this.storage = await this.desk.tablet.askToKeep()
  }
}

define('doorstep-outbox', OutboxScreen)
export { OutboxScreen }
