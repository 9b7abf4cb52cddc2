import { html, nothing, type TemplateResult } from 'lit'
import type { Child, ChildFile, Handover, LocalDate } from '#record'
import { monthWords, nearDay, words } from '#kit'
import { actionList, quoted } from './herWords'
import { withheldPerson } from './homeAndPeople'

const w = words.child

/**
 * What the one who knew her would tell the next: what is open, what she said last, what was promised, who matters. So the
 * child does not start again. It opens the card until the worker says that she has read it.
 */
export function handover(
  { handover: it, card }: ChildFile,
  today: LocalDate,
  read: (id: string) => void,
): TemplateResult | typeof nothing {
  if (!it) return nothing
  const since = monthWords(it.knownSince, today)
  return html`<section class="sheet handover" id="handover" aria-labelledby="handover-title">
    <h2 id="handover-title">${w.newTo(card.name)}</h2>
    <p>${it.standsIn ? w.wouldTellWhileAway(it.from, card.name, since) : w.wouldTell(it.from, card.name, since)}</p>
    <h3>${w.actions}</h3>
    ${actionList(card, today)}
    <h3>${w.lastSaid(card.name)}</h3>
    ${quoted(card)}
    <h3>${w.promised}</h3>
    <p>${promised(it, today)}</p>
    <h3>${w.whoMatters}</h3>
    ${whoMatters(card)}
    <vaadin-button theme="primary" @click=${() => read(it.id)}>${w.handoverRead}</vaadin-button>
  </section>`
}

function promised({ nextOn, nextNote }: Handover, today: LocalDate): string {
  if (!nextOn && !nextNote) return w.nothingPromised
  const day = nextOn ? w.comesAgain(nearDay(nextOn, today)) : ''
  return [day, nextNote].filter(Boolean).join(' ')
}

/** Those with whom she lives come first; nobody's number, because nobody is rung from here. */
function whoMatters(card: Child): TemplateResult {
  const people = Object.values(card.people ?? {}).sort((a, b) => Number(b.livesWithChild) - Number(a.livesWithChild))
  if (people.length === 0) return html`<p class="quiet">${w.nobodyRecorded}</p>`
  return html`<ul class="plain">
    ${people.map(
      (person) =>
        html`<li>
          <strong>${person.name}</strong>, ${person.relationship}${person.livesWithChild ? w.livesThere : nothing}
          ${withheldPerson(person, card)}
        </li>`,
    )}
  </ul>`
}
