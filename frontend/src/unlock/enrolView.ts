import { html, nothing, type TemplateResult } from 'lit'
import { words } from '#kit'
import { doorPage } from './doorPage'

const w = words.unlock

export type EnrolForm = { passphrase: string; again: string; label: string }

type Enrol = {
  suggested: string
  own: boolean
  signInFirst: boolean
  /** It would be thrown away here, and has to be set up where it stays. */
  addFirst: boolean
  busy: boolean
  problem: string | undefined
  signedOut: boolean
  skipSignIn: () => void
  another: () => void
  useOwn: (own: boolean) => void
  setUp: (form: EnrolForm) => void
}

/** First time on this tablet: sign in once, then a passphrase that only the worker knows. */
export function enrolView(it: Enrol): TemplateResult {
  return it.signInFirst ? signInFirst(it) : choosePassphrase(it)
}

function signInFirst(it: Enrol): TemplateResult {
  return doorPage(
    html`<h1>${w.welcome}</h1>
      <p>${w.welcomeLine}</p>
      ${it.addFirst ? addFirst() : nothing}
      <a class="primary-button wide" href="/login">${w.signIn}</a>
      <p class="hint">${w.afterSignIn}</p>
      <vaadin-button class="wide" theme="tertiary" @click=${it.skipSignIn}>${w.signedInAlready}</vaadin-button>`,
  )
}

function choosePassphrase(it: Enrol): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault()
    const value = (id: string): string =>
      (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
    it.setUp({ passphrase: value('new-passphrase'), again: value('again'), label: value('label').trim() })
  }
  return doorPage(
    html`<h1>${w.choose}</h1>
      <p>${w.chooseWhy}</p>
      ${it.addFirst ? addFirst() : nothing} ${it.own ? nothing : suggestion(it)}
      <form @submit=${submit} novalidate>
        ${it.own ? ownFields() : suggestedField()}
        <vaadin-text-field
          id="label"
          autocomplete="off"
          .label=${w.nameLabel}
          .helperText=${w.nameHint}
          value=${w.nameStart}
        >
        </vaadin-text-field>
        <div role="alert">
          ${it.problem ? html`<p class="problem">${it.problem}</p>` : nothing}
          ${it.signedOut ? html`<a class="button-link" href="/login">${w.signIn}</a>` : nothing}
        </div>
        <button type="submit" class="primary-button wide" ?disabled=${it.busy}>
          ${it.busy ? w.settingUp : w.setUp}
        </button>
      </form>
      <vaadin-button theme="tertiary" class="wide" @click=${() => it.useOwn(!it.own)}>
        ${it.own ? w.suggestedInstead : w.ownInstead}
      </vaadin-button>`,
  )
}

function addFirst(): TemplateResult {
  return html`<section class="words" id="add-first" aria-label=${w.addFirst}>
    <p class="tick-title">${w.addFirst}</p>
    <p>${w.addFirstHow}</p>
    <p class="hint">${w.addFirstWhy}</p>
  </section>`
}

function suggestion(it: Enrol): TemplateResult {
  return html`<section class="words" aria-label=${w.suggestedLegend}>
    <p class="tick-title">${w.suggestedLegend}</p>
    <p class="five" id="suggested">${it.suggested}</p>
    <vaadin-button @click=${it.another}>${w.another}</vaadin-button>
  </section>`
}

function suggestedField(): TemplateResult {
  return html`<vaadin-password-field
    id="new-passphrase"
    autocomplete="new-password"
    .label=${w.typeSuggested}
    .helperText=${w.typeSuggestedHint}
  ></vaadin-password-field>`
}

function ownFields(): TemplateResult {
  return html`<vaadin-password-field
      id="new-passphrase"
      autocomplete="new-password"
      .label=${w.ownLabel}
      .helperText=${w.ownHint}
    ></vaadin-password-field>
    <vaadin-password-field id="again" autocomplete="new-password" .label=${w.againLabel}></vaadin-password-field>`
}
