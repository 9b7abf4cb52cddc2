import { html, nothing, type TemplateResult } from 'lit'
import type { ContactId, Timestamp, Whereabouts } from '#record'
import { dayField, define, type Desk, icon, LivePart, momentWords, words } from '#kit'
import { minutesFrom, nextTime, type Standing, standingOf } from './standingOf'
import { needsNumber, standingWords } from './standingWords'

const w = words.out

const CHOICES_MIN = [30, 60, 90]
const LONGER_MIN = 30

/** When she will be back from one visit, and who knows it. It makes no sound and asks for nothing by itself. */
class ExpectedBack extends LivePart {
  static override properties = {
    ...LivePart.properties,
    contactId: { attribute: false },
    afterwards: { attribute: false },
    known: { state: true },
    refused: { state: true },
    time: { state: true },
  }
  declare contactId: ContactId
  /** The visit is finished: nothing is asked any more, and nothing shown where no plan was. */
  declare afterwards: boolean
  declare known: Whereabouts | undefined
  declare refused: string | undefined
  /** As typed so far: a keyboard comes through times that are not meant. */
  declare time: string | undefined

  protected override async load(): Promise<void> {
    const answer = await this.desk.tablet.whereabouts()
    if (answer.kind === 'whereabouts') this.known = answer
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.known) return nothing
    const now = this.desk.now()
    const plan = this.known.plans.find((one) => one.contactId === this.contactId)
    const standing = standingOf(plan, now)
    if (!plan && this.afterwards) return nothing
    return html`<section class="sheet out out-${standing.kind}" aria-label=${w.title}>
      <p class="out-line" role="status">
        ${icon(calm(standing) ? 'check' : 'begun')}<span>${standingWords(standing, now)}</span>
      </p>
      ${needsNumber(standing) ? this.#number(standing, now) : nothing} ${this.#choices(standing)}
      ${this.refused ? html`<p class="problem" role="alert">${this.refused}</p>` : nothing}
    </section>`
  }

  #number(standing: Standing, now: Date): TemplateResult {
    const ring = this.known?.ring
    if (!ring) return html`<p>${w.noNumber}</p>`
    const asOf =
      ring.toldAt === undefined
        ? nothing
        : html` <span class="quiet">${w.numberAsOf(momentWords(ring.toldAt, now))}</span>`
    return html`<p>
      ${standing.kind === 'unsaid' ? w.ringFirst : w.ring}
      <a href="tel:${ring.number.replaceAll(' ', '')}">${ring.number}</a>${
        standing.kind === 'unsaid' ? html` ${w.orSay}` : '.'
      }${asOf}
    </p>`
  }

  #choices(standing: Standing): TemplateResult | typeof nothing {
    const over = standing.kind === 'back' || standing.kind === 'back-unheld' || standing.kind === 'ended'
    if (over && (this.afterwards || standing.kind !== 'ended')) return nothing
    if (over || standing.kind === 'unsaid') return this.#first()
    // Counted from the time on the screen, or from the touch when that is past.
    const longer = (): void => {
      const from = 'backBy' in standing ? Date.parse(standing.backBy) : 0
      this.#until(minutesFrom(new Date(Math.max(from, this.desk.now().getTime())), LONGER_MIN))
    }
    return html`<div class="buttons">
      <vaadin-button @click=${longer}>${w.longer(LONGER_MIN)}</vaadin-button>
      <vaadin-button @click=${() => this.#say(this.desk.tablet.isBack(this.contactId))}>${w.back}</vaadin-button>
    </div>`
  }

  #first(): TemplateResult {
    return html`<div class="out-choices" role="group" aria-label=${w.expectedBack}>
      <span class="out-label">${w.expectedBack}</span>
      ${CHOICES_MIN.map(
        (n) =>
          html`<vaadin-button @click=${() => this.#until(minutesFrom(this.desk.now(), n))}
            >${w.minutes(n)}</vaadin-button
          >`,
      )}
      ${dayField({
        id: 'out-at',
        label: w.at,
        kind: 'time',
        value: this.time,
        chosen: (time) => (this.time = time),
      })}
      ${
        this.time
          ? html`<vaadin-button theme="primary" @click=${() => this.#at()}>${w.sayTime}</vaadin-button>`
          : nothing
      }
    </div>`
  }

  #at(): void {
    const backBy = this.time && nextTime(this.time, this.desk.now())
    this.time = undefined
    if (backBy) this.#until(backBy)
  }

  #until(backBy: Timestamp): void {
    this.#say(this.desk.tablet.expectBack(this.contactId, backBy))
  }

  #say(said: ReturnType<Desk['tablet']['expectBack']>): void {
    void said.then(({ kind }) => {
      this.refused = kind === 'kept' ? undefined : w.notKept[kind]
      return this.load()
    })
  }
}

const calm = ({ kind }: Standing): boolean => kind === 'held' || kind === 'back' || kind === 'ended'

define('doorstep-expected-back', ExpectedBack)
export { ExpectedBack }
