import { html, nothing, type TemplateResult } from 'lit'
import type { Address, Child, LocalDate, Person, PersonId, VisitOnFile } from '#record'
import { factDay, icon, words } from '#kit'
import { isLost, lastHome } from './lastHome'
import { type OnFacts, sayWrong } from './onFacts'

const w = words.child

/** Where the child lives and who else does, with what must not be shared beside it. */
export function homeAndPeople(card: Child, visits: readonly VisitOnFile[], on: OnFacts): TemplateResult {
  const address = card.livesAt ? card.addresses?.[card.livesAt] : undefined
  const household = people(card, (person) => person.livesWithChild)
  return html`<section class="sheet" id="home" aria-labelledby="home-title">
    <h2 id="home-title">${isLost(visits) ? w.adultHome.title : w.home}</h2>
    ${address ? addressLines(address, card) : html`<p class="quiet">${w.addressUnknown}</p>`} ${on.note('home')}
    ${placement(card, on)} ${lastHome(visits)} ${sayWrong(on.wrong)}
    <h3>${w.livesWith}</h3>
    ${household.length === 0 ? html`<p class="quiet">${w.livesWithNobody}</p>` : peopleList(household, card, on)}
    ${on.note('people')}
  </section>`
}

/** Everybody else the child counts on, or must be kept from. */
export function othersWhoMatter(card: Child, on: OnFacts): TemplateResult | typeof nothing {
  const others = people(card, (person) => !person.livesWithChild)
  if (others.length === 0) return nothing
  return html`<section class="sheet" id="others" aria-labelledby="others-title">
    <h2 id="others-title">${w.matters}</h2>
    ${peopleList(others, card, on)} ${sayWrong(on.wrong)}
  </section>`
}

function people(card: Child, which: (person: Person) => boolean): [PersonId, Person][] {
  return Object.entries(card.people ?? {}).filter(([, person]) => which(person))
}

function addressLines(address: Address, card: Child): TemplateResult {
  return html`<address>${address.lines}${address.postcode ? html`<br />${address.postcode}` : nothing}</address>
    ${address.note ? html`<p>${address.note}</p>` : nothing} ${withheld(address.withheldFrom, card)}`
}

function withheld(from: Record<PersonId, string> | undefined, card: Child): TemplateResult | typeof nothing {
  const entries = Object.entries(from ?? {})
  if (entries.length === 0) return nothing
  return html`<div class="withheld">
    <p><strong>${icon('warn')}${w.withheld}</strong></p>
    ${entries.map(([personId, why]) => html`<p>${w.withheldFrom(nameOf(personId, card), why)}</p>`)}
  </div>`
}

function nameOf(personId: PersonId, card: Child): string {
  const person = card.people?.[personId]
  return person ? `${person.name} (${person.relationship})` : w.someone
}

function placement(card: Child, on: OnFacts): TemplateResult | typeof nothing {
  const placement = card.placement
  if (!placement) return nothing
  return html`<p>
      <strong>${w.placement}:</strong> ${placement.description}${
        placement.outOfArea ? html`. ${w.outOfArea(placement.distanceMiles)}` : nothing
      }
      <span class="quiet source">${w.sourceLine(words.code.source[placement.source], factDay(placement.asOf))}</span>
    </p>
    ${on.note('placement')}`
}

function peopleList(list: readonly [PersonId, Person][], card: Child, on: OnFacts): TemplateResult {
  return html`<ul class="plain people">
    ${list.map(
      ([id, person]) =>
        html`<li>
          <span><strong>${person.name}</strong>, ${person.relationship}${born(person.bornOn)}</span>
          ${
            person.phone
              ? html`<a
                  class="phone"
                  dir="ltr"
                  href="tel:${person.phone.replace(/\s/g, '')}"
                  aria-label=${w.call(person.name, person.phone)}
                  >${person.phone}</a
                >`
              : nothing
          }
          ${withheldPerson(person, card)} ${on.note(`person/${id}`)}
        </li>`,
    )}
  </ul>`
}

export function withheldPerson(person: Person, card: Child): TemplateResult[] {
  return Object.entries(person.withheldFrom ?? {}).map(
    ([from, why]) => html`<p class="withheld">${w.personWithheld(nameOf(from, card), why)}</p>`,
  )
}

function born(day: LocalDate | undefined): string {
  return day ? ` (${day.slice(0, 4)})` : ''
}
