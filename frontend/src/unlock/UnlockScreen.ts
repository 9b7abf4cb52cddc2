import { nothing, type TemplateResult } from 'lit'
import type { EnrolOutcome, HandInOutcome, TabletState, UnlockOutcome } from '#record'
import { define, Screen, words } from '#kit'
import { Countdown } from './Countdown'
import { enrolView, type EnrolForm } from './enrolView'
import { evictedView, secondTabView, startingView } from './standingViews'
import { wantsTheHomeScreen } from './homeScreen'
import { unlockView } from './unlockView'

const w = words.unlock

/** Everything that can stand between a worker and her children: signing in once, a passphrase, another tab. */
class UnlockScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    enrolling: { state: true },
    suggested: { state: true },
    signedIn: { state: true },
  }
  declare enrolling: boolean
  declare suggested: string | undefined
  /** Unknown until the server has answered, or not. */
  declare signedIn: boolean | undefined

  #own = false
  #signInSkipped = false
  #busy = false
  #problem: string | undefined
  #signedOut = false
  #forgotten = false
  #handedIn: HandInOutcome | undefined
  #countdown = new Countdown(() => this.requestUpdate())

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#countdown.stop()
  }

  protected override async load(): Promise<void> {
    if (this.#state() !== 'new' || this.suggested) return
    this.suggested = await this.desk.tablet.suggestPassphrase()
    this.signedIn = await this.desk.tablet.signedIn()
  }

  #state(): TabletState {
    return this.desk.status().state
  }

  override told(...news: Parameters<Screen['told']>): void {
    super.told(...news)
    if (news[0].kind === 'status') void this.load()
  }

  protected override render(): TemplateResult | typeof nothing {
    switch (this.#state()) {
      case 'starting':
        return startingView()
      case 'second-tab':
        return secondTabView(() => void this.desk.tablet.takeOver())
      case 'evicted':
        return this.enrolling ? this.#enrol() : evictedView(this.desk, () => this.#startAgain())
      case 'locked':
        return this.#unlock()
      case 'new':
        return this.signedIn === undefined ? startingView() : this.#enrol()
      case 'open':
        return nothing
    }
  }

  #put(change: () => void): void {
    change()
    this.requestUpdate()
  }

  async #startAgain(): Promise<void> {
    this.suggested = await this.desk.tablet.suggestPassphrase()
    this.signedIn = await this.desk.tablet.signedIn()
    this.enrolling = true
  }

  #enrol(): TemplateResult {
    return enrolView({
      suggested: this.suggested ?? '',
      own: this.#own,
      signInFirst: this.#signInFirst(),
      addFirst: wantsTheHomeScreen(),
      busy: this.#busy,
      problem: this.#problem,
      signedOut: this.#signedOut,
      skipSignIn: () => this.#put(() => (this.#signInSkipped = true)),
      another: () => void this.desk.tablet.suggestPassphrase().then((suggested) => (this.suggested = suggested)),
      useOwn: (own) => this.#put(() => ((this.#own = own), (this.#problem = undefined))),
      setUp: (form) => void this.#setUp(form),
    })
  }

  #signInFirst(): boolean {
    return !this.#signInSkipped && !this.signedIn
  }

  async #setUp(form: EnrolForm): Promise<void> {
    const wrong = this.#wrong(form)
    if (wrong) return this.#put(() => (this.#problem = wrong))
    this.#put(() => ((this.#busy = true), (this.#problem = undefined)))
    try {
      const outcome = await this.desk.tablet.enrol(form.passphrase, form.label)
      this.#problem = enrolProblem(outcome)
      this.#signedOut = outcome.kind === 'signed-out'
    } finally {
      this.#put(() => (this.#busy = false))
    }
  }

  #wrong(form: EnrolForm): string | undefined {
    if (this.#own) return form.passphrase === form.again ? undefined : w.notTheSame
    return form.passphrase.trim().toLowerCase() === this.suggested ? undefined : w.notTheWords
  }

  #unlock(): TemplateResult {
    return unlockView({
      desk: this.desk,
      busy: this.#busy,
      problem: this.#problem,
      waitSeconds: this.#countdown.seconds,
      forgotten: this.#forgotten,
      handedIn: this.#handedIn,
      unlock: (passphrase) => void this.#open(passphrase),
      forgot: () => this.#put(() => (this.#forgotten = !this.#forgotten)),
      handIn: () => void this.#handIn(),
    })
  }

  async #open(passphrase: string): Promise<void> {
    if (this.#busy) return
    if (!passphrase) return this.#put(() => (this.#problem = w.empty))
    this.#put(() => ((this.#busy = true), (this.#problem = undefined)))
    try {
      const outcome = await this.desk.tablet.unlock(passphrase)
      this.#problem = unlockProblem(outcome)
      if (outcome.kind === 'wrong-passphrase' || outcome.kind === 'wait') this.#countdown.start(outcome.waitMs)
    } finally {
      this.#put(() => (this.#busy = false))
    }
  }

  async #handIn(): Promise<void> {
    this.#put(() => (this.#busy = true))
    try {
      this.#handedIn = await this.desk.tablet.handIn()
    } finally {
      this.#put(() => (this.#busy = false))
    }
  }
}

function unlockProblem(outcome: UnlockOutcome): string | undefined {
  switch (outcome.kind) {
    case 'unlocked':
    case 'not-open':
    case 'wait':
      return undefined
    case 'wrong-passphrase':
      return w.wrong
    case 'damaged':
      return w.damaged
    case 'too-little-memory':
      return w.memory
  }
}

function enrolProblem(outcome: EnrolOutcome): string | undefined {
  switch (outcome.kind) {
    case 'enrolled':
    case 'not-open':
      return undefined
    case 'weak-passphrase':
      return w.weak[outcome.because]
    case 'bad-label':
      return w.badLabel
    case 'offline':
      return w.offline
    case 'signed-out':
      return w.signedOut
    case 'too-many-devices':
    case 'not-allowed':
      return outcome.sentence
    case 'nonsense':
      return w.nonsense
    case 'already-enrolled':
      return w.already
    case 'too-little-memory':
      return w.memory
    case 'no-room':
      return w.noRoom
  }
}

define('doorstep-unlock', UnlockScreen)
export { UnlockScreen }
