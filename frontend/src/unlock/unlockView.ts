import { html, nothing, type TemplateResult } from 'lit'
import type { HandInOutcome } from '#record'
import { words, type Desk } from '#kit'
import { doorPage } from './doorPage'

const w = words.unlock

type Unlock = {
  desk: Desk
  busy: boolean
  problem: string | undefined
  waitSeconds: number
  forgotten: boolean
  handedIn: HandInOutcome | undefined
  unlock: (passphrase: string) => void
  forgot: () => void
  handIn: () => void
}

/** One field and one button; below it, the way out for a forgotten passphrase. */
export function unlockView(it: Unlock): TemplateResult {
  const { device, waiting, lent } = it.desk.status()
  const submit = (event: Event): void => {
    event.preventDefault()
    const field = (event.currentTarget as HTMLFormElement).querySelector('vaadin-password-field')
    it.unlock(field?.value ?? '')
  }
  return doorPage(
    html`<h1>${lent ? words.lend.unlockTitle : w.unlock}</h1>
      <p>${lent ? words.lend.unlockLine : w.unlockFor(device?.label ?? w.nameStart)}</p>
      ${waiting > 0 ? html`<p class="quiet">${w.waiting}</p>` : nothing}
      <form @submit=${submit} novalidate>
        <vaadin-password-field
          id="passphrase"
          autocomplete="current-password"
          autofocus
          .label=${w.passphrase}
          @keydown=${submitOnEnter}
        ></vaadin-password-field>
        <div role="alert">${it.problem ? html`<p class="problem">${it.problem}</p>` : nothing}</div>
        ${it.waitSeconds > 0 ? html`<p class="quiet" id="wait" role="timer">${w.waitLine(it.waitSeconds)}</p>` : nothing}
        <button type="submit" class="primary-button wide" ?disabled=${it.busy || it.waitSeconds > 0}>
          ${it.busy ? w.opening : w.open}
        </button>
      </form>
      <vaadin-button theme="tertiary" class="wide" aria-expanded=${it.forgotten ? 'true' : 'false'} @click=${it.forgot}>
        ${w.forgot}
      </vaadin-button>
      ${it.forgotten ? forgotten(it) : nothing}`,
  )
}

function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  ;(event.currentTarget as HTMLElement).closest('form')?.requestSubmit()
}

function forgotten(it: Unlock): TemplateResult {
  const phone = it.desk.status().device?.dutyPhone
  return html`<p>${w.forgotLine}</p>
    <vaadin-button class="wide" ?disabled=${it.busy} @click=${it.handIn}
      >${it.busy ? w.handingIn : w.handIn}</vaadin-button
    >
    <p role="status">${it.handedIn ? handedInWords(it.handedIn) : nothing}</p>
    ${phone ? html`<p class="quiet">${w.help(phone)}</p>` : nothing}`
}

function handedInWords(outcome: HandInOutcome): string {
  return outcome.kind === 'handed-in' ? w.handedIn(outcome.deposited) : w.handInFailed
}
