import { html, nothing, type TemplateResult } from 'lit'
import type { Correction, FactShown } from '#record'
import { clockSeconds, dayField, factDay, icon, narrative, words } from '#kit'
import type { RecordKeeper } from '#kit/RecordKeeper'
import { factsWords as w } from '#kit/words/factsWords'

/** Characters that the office takes of each text; the contract's `Correction.TEXT_MAX`. */
export const TEXT_MAX = 2_000

export type Asked = 'believes' | 'howKnown'

type Form = {
  keeper: RecordKeeper
  /** The card has changed since she began. */
  changed: boolean
  lacking: readonly Asked[]
  sentence: string | undefined
  busy: boolean
  /** Characters that would be lost; set while she is asked. */
  discarding: number | undefined
  lead: (field: Asked) => void
  put: (name: string, value: string | undefined) => void
  send: () => void
  later: () => void
  askDiscard: () => void
  discard: () => void
  keep: () => void
}

export const fieldOf = (name: string): string => `correction-${name}`

export const isSafety = (fact: string): boolean => fact.startsWith('safety')

/** Of which it is said that one is missing. */
export const isOfSeveral = (fact: string): fact is 'people' | 'safety' => fact === 'people' || fact === 'safety'

export const isTooLong = (text: unknown): boolean => typeof text === 'string' && text.trim().length > TEXT_MAX

/** What the card says, kept as it was shown, and three things about it. Nothing is filled in beforehand. */
export function correctionForm(it: Form): TemplateResult {
  const doc = it.keeper.draft.doc as Partial<Correction>
  return html`<section class="sheet form-section" id="correction" aria-labelledby="correction-title">
    <h2 id="correction-title" tabindex="-1">${w.formTitle}</h2>
    ${doc.shown ? asShown(doc.shown) : nothing} ${it.changed ? html`<p class="hint">${w.changedSince}</p>` : nothing}
    ${doc.shown && isSafety(doc.shown.fact) ? html`<p class="hint">${w.urgent}</p>` : nothing} ${text(it, 'believes')}
    ${text(it, 'howKnown')}
    ${dayField({
      id: fieldOf('since'),
      label: w.sinceWhen,
      kind: 'date',
      value: doc.since,
      chosen: (since) => it.put('since', since),
    })}
    ${saved(it.keeper)} ${lackingIn(it)}
    ${it.sentence === undefined ? nothing : html`<p class="problem" role="alert">${it.sentence}</p>`}
    <div class="buttons">
      <vaadin-button theme="primary" id="propose" ?disabled=${it.busy} @click=${it.send}
        >${it.busy ? w.sending : w.send}</vaadin-button
      >
      <vaadin-button @click=${it.later}>${w.later}</vaadin-button>
    </div>
    ${discard(it)}
  </section>`
}

/** The value with its source and the day as of which it was known. */
export const asShown = (it: FactShown): TemplateResult =>
  html`<div class="fact-shown">
    <p><strong>${it.what}:</strong> <span dir="auto">${it.says}</span></p>
    <p class="quiet">${sourceOf(it)}</p>
  </div>`

function sourceOf({ fact, source, asOf }: FactShown): string {
  if (!asOf) return ''
  if (fact === 'worker') return words.child.allocations(factDay(asOf))
  return source
    ? words.child.sourceLine(words.code.source[source] ?? words.code.unknown, factDay(asOf))
    : words.child.asOf(factDay(asOf))
}

function text(it: Form, name: Asked): TemplateResult {
  const value = it.keeper.draft.doc[name]
  return html`${narrative({
    id: fieldOf(name),
    label: w[name],
    hint: w.hints[name],
    rows: 2,
    value: typeof value === 'string' ? value : undefined,
    typed: (typed) => it.put(name, typed),
  })}
  ${isTooLong(value) ? html`<p class="problem" role="status">${w.tooLong(TEXT_MAX)}</p>` : nothing}`
}

function saved({ trouble, savedAt }: RecordKeeper): TemplateResult {
  if (trouble) return html`<p class="problem" role="alert">${w.notKept[trouble]}</p>`
  return html`<p class="saved" id="saved">${icon('check')}<span>${w.saved(clockSeconds(savedAt))}</span></p>`
}

function lackingIn(it: Form): TemplateResult | typeof nothing {
  if (it.lacking.length === 0) return nothing
  return html`<div class="problem" role="alert" tabindex="-1" id="lacking">
    <p>${w.lacking}</p>
    <ul>
      ${it.lacking.map(
        (name) => html`<li><button type="button" class="link" @click=${() => it.lead(name)}>${w[name]}</button></li>`,
      )}
    </ul>
  </div>`
}

function discard(it: Form): TemplateResult {
  if (it.discarding === undefined)
    return html`<vaadin-button theme="tertiary" class="discard" @click=${it.askDiscard}>${w.discard}</vaadin-button>`
  return html`<div class="problem" role="alertdialog" aria-label=${w.discard}>
    <p>${icon('warn')}${w.discardAsk(it.discarding)}</p>
    <div class="buttons">
      <vaadin-button @click=${it.keep}>${w.discardNo}</vaadin-button>
      <vaadin-button theme="error" @click=${it.discard}>${w.discardYes}</vaadin-button>
    </div>
  </div>`
}
