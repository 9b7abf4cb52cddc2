import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, RecordId, VisitOnFile } from '#record'
import { icon, localDate, momentWords, saidDifferently, shortDay, type Side, words } from '#kit'
import { disputedMark } from './disputedMark'
import { outcomeWords } from './outcomeWords'
import { visitText } from './visitText'

const w = words.child

/** How many visits the card shows; one about which something is to be decided is always among them. */
const SHOWN = 4

export type Recent = {
  file: ChildFile
  side: Side
  /** Opens the form on a finished visit: to write, or to decide. */
  change: (recordId: RecordId, deciding: boolean) => void
  /** How many entries the chronology has, and the way to it. */
  entries: number
  chronology: () => void
}

/** What earlier visits found, the newest first; a visit still waiting to be sent is one of them. */
export function recentVisits(it: Recent): TemplateResult {
  const visits = it.file.visits.filter((visit, i) => i < SHOWN || visit.conflicts || visit.delivery !== 'received')
  return html`<section class="sheet" id="visits" aria-labelledby="visits-title">
    <h2 id="visits-title">${w.visits}</h2>
    ${visits.length === 0 ? html`<p class="quiet">${w.noVisits}</p>` : nothing} ${begun(it)}
    <ul class="plain visits">
      ${visits.map((visit) => html`<li>${oneVisit(visit, it)}</li>`)}
    </ul>
    <vaadin-button class="wide" @click=${it.chronology}>${words.chronology.open(it.entries)}</vaadin-button>
  </section>`
}

/** The newest that somebody could not finish; it is no visit, and read by date. */
function begun({ file, side }: Recent): TemplateResult | typeof nothing {
  const [last] = file.unfinished ?? []
  if (!last) return nothing
  const day = shortDay(localDate(new Date(last.openedAt)), localDate(side.now))
  return html`<p class="quiet">${w.unfinished(last.author, day)}</p>`
}

function oneVisit(visit: VisitOnFile, it: Recent): TemplateResult {
  return html`<p><strong>${momentWords(visit.happenedAt, it.side.now)}</strong>, ${w.by(visit.author)}</p>
    <p>${outcomeWords(visit.visit)}${disputedMark(visit.conflicts, ['/attempt', '/seen'])}</p>
    ${visit.delivery === 'received' ? nothing : html`<p class="mark">${w.delivery[visit.delivery]}</p>`}
    ${standing(visit, it)} ${visitText(visit, it.side)} ${differences(visit, it)} ${changing(visit, it)}`
}

/** Signed off, changed by somebody else meanwhile, or decided here and on its way. */
function standing({ signedOff, meanwhile, decided }: VisitOnFile, { side }: Recent): TemplateResult[] {
  const lines = [
    signedOff && words.change.signedOff(signedOff.name, momentWords(signedOff.at, side.now)),
    meanwhile !== undefined && words.change.meanwhile(meanwhile),
    decided && words.change.decidedHere,
  ]
  return lines.filter((text) => typeof text === 'string').map((text) => html`<p class="quiet">${text}</p>`)
}

/** In words, with what it is about and who said it; and the way to decide. */
function differences(
  { recordId, conflicts, draft, meanwhile }: VisitOnFile,
  it: Recent,
): TemplateResult | typeof nothing {
  if (!conflicts) return nothing
  return html`<div class="differ">
    <p>${icon('differ')}${saidDifferently(conflicts, it.side)}</p>
    <p class="quiet">${meanwhile === undefined ? words.differ.calm : words.change.laterThanYours(meanwhile)}</p>
    ${
      meanwhile === undefined
        ? html`<vaadin-button theme="primary" @click=${() => it.change(recordId, true)}
            >${draft === undefined ? words.differ.look : words.change.goOnDeciding}</vaadin-button
          >`
        : nothing
    }
  </div>`
}

function changing({ recordId, draft, conflicts }: VisitOnFile, it: Recent): TemplateResult {
  const goOn = draft !== undefined && !conflicts
  return html`<vaadin-button theme="tertiary" class="correct" @click=${() => it.change(recordId, false)}>
    ${icon('pen', 'prefix')}${goOn ? words.change.goOn : words.change.correct}
  </vaadin-button>`
}
