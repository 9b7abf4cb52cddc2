import { html, nothing, type TemplateResult } from 'lit'
import type { Missing } from '#record'
import { icon, words } from '#kit'
import type { Form } from './Form'
import { type WorthALook, worthALook } from './worthALook'

const w = words.visit.finish

export type Finishing = {
  /** What the tablet asked for at the last try; empty before it. */
  missing: Missing[]
  sentence: string | undefined
  busy: boolean
  discarding: number | undefined
  finish: () => void
  later: () => void
  lead: (missing: Missing) => void
  leadToSection: (sectionId: string) => void
  askDiscard: () => void
  discard: (characters: number) => void
  keep: () => void
}

/** The last look before sealing: what is needed, what would be good, and the way out that always works. */
export function finishSection(form: Form, it: Finishing): TemplateResult {
  return html`${it.missing.length > 0 ? needed(form, it) : nothing}
    ${it.sentence ? html`<p class="problem" role="alert">${it.sentence}</p>` : nothing} ${worth(form, it)}
    <p class="hint">${form.draft.edit ? words.change.seals : w.sealed}</p>
    <div class="buttons">
      <vaadin-button theme="primary" id="finish-button" ?disabled=${it.busy} @click=${it.finish}>
        ${it.busy ? w.finishing : w.finish}
      </vaadin-button>
      <vaadin-button @click=${it.later}>${w.later}</vaadin-button>
    </div>
    <p class="hint">${w.laterHint}</p>
    ${discard(it, form.draft.edit ? words.change.discard : w.discard)}`
}

function needed(form: Form, it: Finishing): TemplateResult {
  return html`<div class="problem" role="alert" tabindex="-1" id="needed">
    <h3>${w.needed(it.missing.length)}</h3>
    <ul>
      ${it.missing.map(
        (missing) =>
          html`<li>
            <button type="button" class="link" @click=${() => it.lead(missing)}>${missingWords(form, missing)}</button>
          </li>`,
      )}
    </ul>
  </div>`
}

function missingWords(form: Form, missing: Missing): string {
  const name = missing.childId ? (form.cards[missing.childId]?.name ?? '') : ''
  const say = words.visit.missing[missing.field]
  return say ? say(name) : words.code.unknown
}

/** Never in the way: what a reader would miss most is said in a few lines, the rest is folded away. */
function worth(form: Form, it: Finishing): TemplateResult {
  const looks = worthALook(form)
  const first = looks.filter((look) => look.first)
  const others = looks.filter((look) => !look.first)
  return html`${
    first.length > 0
      ? html`<div class="worth">
          <h3>${w.worthFirst}</h3>
          ${lookList(first, it)}
        </div>`
      : nothing
  }
  ${
    others.length > 0
      ? html`<details class="worth">
          <summary>${w.worth} (${others.length})</summary>
          ${lookList(others, it)}
        </details>`
      : nothing
  }`
}

const lookList = (looks: WorthALook[], it: Finishing): TemplateResult =>
  html`<ul>
    ${looks.map(
      (look) =>
        html`<li>
          <button type="button" class="link" @click=${() => it.leadToSection(look.sectionId)}>${look.sentence}</button>
        </li>`,
    )}
  </ul>`

function discard(it: Finishing, label: string): TemplateResult {
  const count = it.discarding
  if (count === undefined)
    return html`<vaadin-button theme="tertiary" class="discard" @click=${it.askDiscard}>${label}</vaadin-button>`
  return html`<div class="problem" role="alertdialog" aria-label=${label}>
    <p>${icon('warn')}${w.discardAsk(count)}</p>
    <div class="buttons">
      <vaadin-button @click=${it.keep}>${w.discardNo}</vaadin-button>
      <vaadin-button theme="error" @click=${() => it.discard(count)}>${w.discardYes(count)}</vaadin-button>
    </div>
  </div>`
}
