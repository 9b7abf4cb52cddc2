import { html, nothing, type TemplateResult } from 'lit'
import { newId, type Present } from '#record'
import { tick, words } from '#kit'
import { asLastTime } from './asLastTime'
import { withCommon } from './edits'
import type { Form } from './Form'
import { interpreterPart } from './interpreterPart'
import { presentLastTime } from './visitBefore'
import { type MustNotLearn, mustNotLearn, type Offered, peopleOffered } from './peopleOffered'
import { unnamedPart } from './unnamedPart'

const w = words.visit.who

/** Who was there besides the children: the household to tick, and anybody else by name. Nobody is ticked beforehand. */
export function whoSection(form: Form): TemplateResult {
  const { together, apart, unnamed } = peopleOffered(form)
  const household = together.filter(([, person]) => person.livesWithChild)
  const others = together.filter(([, person]) => !person.livesWithChild)
  const nobody = together.length + apart.length + unnamed.length === 0
  return html`<fieldset class="ticks">
      <legend>${w.question}</legend>
      <p class="hint">${w.hint}</p>
      ${sameAsLastTime(form)} ${nobody ? html`<p class="quiet">${w.nobody}</p>` : nothing}
      ${ticks(form, w.household, household)} ${ticks(form, w.others, others)}
      ${apart.map(({ childName, people }) => ticks(form, w.apart(childName), people))}
      ${unnamedPart(unnamed, tickedAmong(form, unnamed), () => ticks(form, w.unnamedTitle, unnamed))} ${added(form)}
    </fieldset>
    <div role="status">${keepFrom(form)}</div>
    ${addPerson(form)} ${interpreterPart(form)}`
}

function sameAsLastTime(form: Form): TemplateResult | typeof nothing {
  const offers = Object.keys(form.draft.common.present).length > 0 ? [] : presentLastTime(form)
  if (offers.length === 0) return nothing
  return asLastTime(offers.map(({ label }) => label).join('; '), () =>
    form.change((draft) => offers.reduce((all, { who }) => withPresent(all, who.personId ?? '', true, who), draft)),
  )
}

/** Never why: others in the room can see this screen. */
function keepFrom(form: Form): TemplateResult | typeof nothing {
  const lines = mustNotLearn(form)
  if (lines.length === 0) return nothing
  return html`<div class="withheld">${lines.map((it) => html`<p>${keepLine(it)}</p>`)}</div>`
}

function keepLine(it: MustNotLearn): string {
  const who = it.who ?? w.somebodyThere
  return 'about' in it ? w.mustNotLearn(who, it.about ?? w.somebodyUnnamed) : w.mustNotLearnAddress(who, it.addressOf)
}

function ticks(form: Form, title: string, people: Offered[]): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing
  return html`<div class="tick-group" role="group" aria-label=${title}>
    <p class="tick-title">${title}</p>
    ${people.map(([personId, person]) => {
      const label = `${person.name}, ${person.relationship}`
      const ticked = Object.values(form.draft.common.present).some((there) => there.personId === personId)
      return tick(label, ticked, (there) => form.change((draft) => withPresent(draft, personId, there, { personId })))
    })}
  </div>`
}

function tickedAmong({ draft }: Form, people: Offered[]): number {
  const ticked = new Set(Object.values(draft.common.present).map(({ personId }) => personId))
  return people.filter(([id]) => ticked.has(id)).length
}

function withPresent(draft: Form['draft'], id: string, there: boolean, who: Present): Form['draft'] {
  const others = Object.fromEntries(
    Object.entries(draft.common.present).filter(([key, value]) => key !== id && value.personId !== id),
  )
  return withCommon(draft, { present: there ? { ...others, [newId()]: who } : others })
}

function added(form: Form): TemplateResult | typeof nothing {
  const byName = Object.entries(form.draft.common.present).filter(([, there]) => !there.personId)
  if (byName.length === 0) return nothing
  return html`<div class="tick-group" role="group" aria-label=${w.added}>
    <p class="tick-title">${w.added}</p>
    ${byName.map(
      ([key, there]) =>
        html`<p class="added">
          <span>${[there.name, there.relationship].filter(Boolean).join(', ')}</span>
          <vaadin-button
            theme="tertiary"
            aria-label=${w.remove(there.name ?? there.relationship ?? '')}
            @click=${() => form.change((draft) => withPresent(draft, key, false, {}))}
            >${words.visit.clear}</vaadin-button
          >
        </p>`,
    )}
  </div>`
}

function addPerson(form: Form): TemplateResult {
  const add = (event: Event): void => {
    event.preventDefault()
    const fields = [...(event.currentTarget as HTMLFormElement).querySelectorAll('vaadin-text-field')]
    const [name, relationship] = fields.map((field) => field.value.trim())
    if (!name && !relationship) return
    const who: Present = { ...(name ? { name } : {}), ...(relationship ? { relationship } : {}) }
    form.change((draft) => withPresent(draft, newId(), true, who))
    for (const field of fields) field.value = ''
    fields[0]?.focus()
  }
  return html`<form class="add-person" aria-label=${w.addTitle} @submit=${add} autocomplete="off">
    <p class="tick-title">${w.addTitle}</p>
    <vaadin-text-field autocomplete="off" .label=${w.name}></vaadin-text-field>
    <vaadin-text-field
      autocomplete="off"
      .label=${w.relationship}
      .helperText=${w.relationshipHint}
    ></vaadin-text-field>
    <button type="submit" class="quiet-button">${w.add}</button>
  </form>`
}
