import { html, nothing, type TemplateResult } from 'lit'
import { icon, words } from '#kit'
import type { Section, SectionGroup, SectionState } from './sections'

const w = words.visit

type Rail = { groups: SectionGroup[]; here: string | undefined; go: (sectionId: string) => void }

/** What is done and what is not, beside the form on a tablet. A shape and a word say it, never a colour alone. */
export function rail(it: Rail): TemplateResult {
  return html`<nav class="rail" aria-label=${w.rail}>${list(it)}</nav>`
}

/** The same on a phone, folded into one line. */
export function stepper(it: Rail): TemplateResult {
  const sections = it.groups.flatMap((group) => group.sections).filter((section) => section.kind !== 'finish')
  const done = sections.filter((section) => section.state === 'done').length
  const here = sections.find((section) => section.id === it.here)
  const jump = (sectionId: string, event: Event): void => {
    ;(event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open')
    it.go(sectionId)
  }
  return html`<details class="stepper">
    <summary>
      <span>${w.stepper(done, sections.length)}</span>
      <span class="stepper-bar" aria-hidden="true"
        >${sections.map((section) => html`<i class="bar-${section.state} ${section.id === here?.id ? 'bar-here' : ''}"></i>`)}</span
      >
    </summary>
    <nav aria-label=${w.rail}>${list(it, jump)}</nav>
  </details>`
}

function list(it: Rail, jump = (sectionId: string, _: Event): void => it.go(sectionId)): TemplateResult {
  return html`${it.groups.map(
    (group) =>
      html`<p class="rail-title">${group.title}</p>
        <ul>
          ${group.sections.map((section) => entry(section, section.id === it.here, jump))}
        </ul>`,
  )}`
}

const STATE_ICON = { empty: 'empty', begun: 'begun', done: 'check' } as const satisfies Record<SectionState, string>

function entry(section: Section, here: boolean, jump: (sectionId: string, event: Event) => void): TemplateResult {
  const finish = section.kind === 'finish'
  return html`<li>
    <button
      type="button"
      class="rail-${section.state}"
      aria-current=${here ? 'step' : nothing}
      @click=${(event: Event) => jump(section.id, event)}
    >
      ${icon(finish ? 'sent' : STATE_ICON[section.state])}<span>${section.title}</span>
      ${finish ? nothing : html`<span class="sr">, ${w.state[section.state]}</span>`}
    </button>
  </li>`
}
