import { html, nothing, type TemplateResult } from 'lit'
import type { Draft } from '#record'
import { choice, line, words } from '#kit'
import type { ChildForm } from './Form'
import { withMatter } from './ofSome'

const w = words.asked.schedule3
const MATTERS = Object.keys(words.code.schedule3)

/** The fourteen matters of Schedule 3, folded away: one tap for each, a note where there is something to say. */
export function schedule3Part(it: ChildForm): TemplateResult {
  const found = it.answers.schedule3 ?? {}
  const looked = MATTERS.filter((matter) => found[matter]?.finding)
  const concerns = MATTERS.filter((matter) => found[matter]?.finding === 'CONCERN')
  const rest = (): void =>
    it.change((draft) => MATTERS.filter((matter) => !looked.includes(matter)).reduce(notExplored(it.childId), draft))
  return html`<details class="matters" id="field-schedule3-${it.childId}">
    <summary>
      ${w.title(looked.length, MATTERS.length)}${concerns.length > 0 ? `, ${w.concerns(concerns.length)}` : nothing}
    </summary>
    <p class="hint">${w.hint}</p>
    ${MATTERS.map((matter) => oneMatter(it, matter))}
    ${
      looked.length > 0 && looked.length < MATTERS.length
        ? html`<vaadin-button theme="tertiary" class="quiet-add" @click=${rest}>${w.rest}</vaadin-button>`
        : nothing
    }
  </details>`
}

const notExplored =
  (childId: string) =>
  (draft: Draft, matter: string): Draft =>
    withMatter(draft, childId, matter, { finding: 'NOT_EXPLORED' })

export function oneMatter(it: ChildForm, matter: string): TemplateResult {
  const answer = it.answers.schedule3?.[matter]
  const id = `field-schedule3-${it.childId}-${matter}`
  const open = (): void => {
    it.rows.open(id)
    it.redraw(`${id}-note`)
  }
  return html`<div class="matter">
    ${choice({
      id,
      legend: words.code.schedule3[matter] ?? words.code.unknown,
      options: words.code.finding,
      value: answer?.finding,
      choose: (finding) => it.change((draft) => withMatter(draft, it.childId, matter, { finding })),
    })}
    ${
      answer?.finding === 'CONCERN' || answer?.note || it.rows.isOpen(id)
        ? line({
            id: `${id}-note`,
            label: w.note,
            value: answer?.note,
            typed: (note) => it.change((draft) => withMatter(draft, it.childId, matter, { note })),
          })
        : answer?.finding
          ? html`<vaadin-button theme="tertiary" class="quiet-add" @click=${open}>${w.addNote}</vaadin-button>`
          : nothing
    }
  </div>`
}
