import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, ContactOnFile } from '#record'
import { momentWords, words } from '#kit'

const w = words.child

/** What was done for her while her own worker was at home. */
export function outOfHours(file: ChildFile, now: Date): TemplateResult | typeof nothing {
  if (file.contacts.length === 0) return nothing
  return html`<section class="sheet" id="out-of-hours" aria-labelledby="out-of-hours-title">
    <h2 id="out-of-hours-title">${w.outOfHours}</h2>
    <ul class="plain">
      ${file.contacts.map((one) => html`<li>${contact(one, now)}</li>`)}
    </ul>
  </section>`
}

function contact({ contact, author }: ContactOnFile, now: Date): TemplateResult {
  return html`<p>
      <strong>${momentWords(contact.at, now)}</strong>, ${w.contactWith(w.contactHow[contact.how], contact.who, author)}
    </p>
    <p class="prose">${contact.did}</p>
    ${contact.leftToDo ? html`<p><strong>${w.leftToDo}</strong> ${contact.leftToDo}</p>` : nothing}`
}
