import { html, nothing, type TemplateResult } from 'lit'
import { icon, narrative } from '#kit'
import { missingWords as w } from '#kit/words/missingWords'
import type { Spot } from './forms'
import { fieldId } from './Writing'

export type Finishing = {
  lacking: Spot[]
  look: string[]
  sentence: string | undefined
  busy: boolean
  /** Characters that would be lost; set while the worker is asked. */
  discarding: number | undefined
  /** Set where a signed-off record is changed. */
  why?: { value: string | undefined; typed: (why: string) => void }
  lead: (spot: Spot) => void
  finish: () => void
  later: () => void
  askDiscard: () => void
  discard: (characters: number) => void
  keep: () => void
}

/** What is needed is few, and named; everything else advises. */
export function finishPart(it: Finishing): TemplateResult {
  return html`<section class="sheet form-section" id="finish" aria-labelledby="finish-title">
    <h2 id="finish-title" tabindex="-1">${w.finishTitle}</h2>
    ${it.why ? narrative({ ...it.why, id: fieldId('amendWhy'), label: w.amendWhy, hint: w.amendHint }) : nothing}
    ${look(it.look)} ${lacking(it)}
    ${it.sentence === undefined ? nothing : html`<p class="problem" role="alert">${it.sentence}</p>`}
    <div class="buttons">
      <vaadin-button theme="primary" id="seal" ?disabled=${it.busy} @click=${it.finish}
        >${it.busy ? w.finishing : w.finish}</vaadin-button
      >
      <vaadin-button @click=${it.later}>${w.later}</vaadin-button>
    </div>
    ${discard(it)}
  </section>`
}

function look(lines: string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing
  return html`<div class="guidance" id="worth-a-look">
    <p>${w.worthALook}</p>
    <ul>
      ${lines.map((one) => html`<li>${one}</li>`)}
    </ul>
  </div>`
}

function lacking(it: Finishing): TemplateResult | typeof nothing {
  if (it.lacking.length === 0) return nothing
  return html`<div class="problem" role="alert" tabindex="-1" id="lacking">
    <p>${w.lacking}</p>
    <ul>
      ${it.lacking.map(
        (spot) =>
          html`<li><button type="button" class="link" @click=${() => it.lead(spot)}>${spot.label}</button></li>`,
      )}
    </ul>
  </div>`
}

function discard(it: Finishing): TemplateResult {
  const { discarding } = it
  if (discarding === undefined)
    return html`<vaadin-button theme="tertiary" class="discard" @click=${it.askDiscard}>${w.discard}</vaadin-button>`
  return html`<div class="problem" role="alertdialog" aria-label=${w.discard}>
    <p>${icon('warn')}${w.discardAsk(discarding)}</p>
    <div class="buttons">
      <vaadin-button @click=${it.keep}>${w.discardNo}</vaadin-button>
      <vaadin-button theme="error" @click=${() => it.discard(discarding)}>${w.discardYes}</vaadin-button>
    </div>
  </div>`
}
