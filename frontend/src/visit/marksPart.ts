import { html, nothing, type TemplateResult } from 'lit'
import type { DraftMark } from '#record'
import { line, narrative, words } from '#kit'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { withMark } from './ofSome'

const w = words.asked.marks

/** Marks and injuries, behind one quiet button. What the child says of each is kept apart from what an adult says. */
export function marksPart(it: ChildForm): TemplateResult {
  const rows = it.rows.of('marks', it.childId, it.answers.marks ?? {})
  const add = (): void => it.redraw(fieldId('markWhere', it.childId, it.rows.add('marks', it.childId)))
  return html`${rows.length > 0 ? html`<p class="guidance">${w.guidance}</p>` : nothing}
    ${rows.map((row, index) => mark(it, row, index + 1))}
    <vaadin-button theme="tertiary" class="quiet-add" @click=${add}
      >${rows.length > 0 ? w.another : w.add}</vaadin-button
    >`
}

export function mark(it: ChildForm, row: string, n: number): TemplateResult {
  const answer = it.answers.marks?.[row]
  const change = (part: DraftMark): void => it.change((draft) => withMark(draft, it.childId, row, part))
  const remove = (): void => {
    it.rows.remove('marks', it.childId, row)
    it.change((draft) => withMark(draft, it.childId, row, undefined))
  }
  const id = (name: Parameters<typeof fieldId>[0]): string => fieldId(name, it.childId, row)
  return html`<div class="action" role="group" aria-label=${w.numbered(n, it.name)}>
    ${line({ id: id('markWhere'), label: w.where, hint: w.whereHint, value: answer?.where, typed: (where) => change({ where }) })}
    ${narrative({ id: id('markWhat'), label: w.what, hint: w.whatHint, rows: 2, value: answer?.what, typed: (what) => change({ what }) })}
    ${line({ id: `field-mark-seen-by-${row}`, label: w.seenBy, hint: w.youWhenEmpty, value: answer?.seenBy, typed: (seenBy) => change({ seenBy }) })}
    ${narrative({
      id: id('markChildSays'),
      label: w.childSays(it.name),
      hint: w.childSaysHint,
      rows: 2,
      theirs: true,
      value: answer?.childSays,
      typed: (childSays) => change({ childSays }),
    })}
    ${narrative({ id: id('markAdultSays'), label: w.adultSays, rows: 2, value: answer?.adultSays, typed: (adultSays) => change({ adultSays }) })}
    ${
      answer?.adultSays || answer?.adult
        ? line({
            id: `field-mark-adult-${row}`,
            label: w.adult,
            value: answer.adult,
            typed: (adult) => change({ adult }),
          })
        : nothing
    }
    <vaadin-button theme="tertiary" class="remove" @click=${remove}>${w.remove(n)}</vaadin-button>
  </div>`
}
