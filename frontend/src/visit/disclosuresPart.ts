import { html, nothing, type TemplateResult } from 'lit'
import type { DraftDisclosure } from '#record'
import { clockTime, dayField, line, localDate, narrative, words } from '#kit'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { momentOf, timeOf } from './moment'
import { withDisclosure } from './ofSome'

const w = words.asked.disclosures

/** Something that the child told and that somebody must know, behind one quiet button: exact words, and who was told. */
export function disclosuresPart(it: ChildForm): TemplateResult {
  const rows = it.rows.of('disclosures', it.childId, it.answers.disclosures ?? {})
  const add = (): void => it.redraw(fieldId('disclosureWords', it.childId, it.rows.add('disclosures', it.childId)))
  return html`${rows.length > 0 ? html`<p class="guidance">${w.guidance(it.name)}</p>` : nothing}
    ${rows.map((row, index) => disclosure(it, row, index + 1))}
    <vaadin-button theme="tertiary" class="quiet-add" @click=${add}
      >${rows.length > 0 ? w.another : w.add(it.name)}</vaadin-button
    >`
}

export function disclosure(it: ChildForm, row: string, n: number): TemplateResult {
  const told = it.answers.disclosures?.[row]
  const change = (part: DraftDisclosure): void => it.change((draft) => withDisclosure(draft, it.childId, row, part))
  const remove = (): void => {
    it.rows.remove('disclosures', it.childId, row)
    it.change((draft) => withDisclosure(draft, it.childId, row, undefined))
  }
  return html`<div class="action" role="group" aria-label=${w.numbered(n, it.name)}>
    ${narrative({
      id: fieldId('disclosureWords', it.childId, row),
      label: w.words(it.name),
      hint: w.wordsHint,
      rows: 2,
      theirs: true,
      value: told?.words,
      typed: (text) => change({ words: text }),
    })}
    ${narrative({
      id: fieldId('disclosureAsked', it.childId, row),
      label: w.asked(it.name),
      rows: 2,
      value: told?.asked,
      typed: (asked) => change({ asked }),
    })}
    <vaadin-button class="concern-open" @click=${() => it.concern(it.childId, row)}>${w.cannotWait}</vaadin-button>
    ${line({ id: `field-heard-by-${row}`, label: w.heardBy, hint: words.asked.marks.youWhenEmpty, value: told?.heardBy, typed: (heardBy) => change({ heardBy }) })}
    ${line({ id: `field-told-to-${row}`, label: w.toldTo, hint: w.toldToHint, value: told?.toldTo, typed: (toldTo) => change({ toldTo }) })}
    ${toldWhen(it, row, told, change)}
    <vaadin-button theme="tertiary" class="remove" @click=${remove}>${w.remove(n)}</vaadin-button>
  </div>`
}

function toldWhen(
  it: ChildForm,
  row: string,
  told: DraftDisclosure | undefined,
  change: (part: DraftDisclosure) => void,
): TemplateResult {
  const now = it.now().toISOString()
  const at = told?.toldAt
  if (!at)
    return html`<vaadin-button class="now" @click=${() => change({ toldAt: now })}
      >${w.toldNow(clockTime(now))}</vaadin-button
    >`
  const day = localDate(new Date(at))
  return html`<div class="when">
    ${dayField({
      id: `field-told-day-${row}`,
      label: w.toldOn,
      kind: 'date',
      value: day,
      chosen: (next) => change({ toldAt: next ? momentOf(next, timeOf(at)) : undefined }),
    })}
    ${dayField({
      id: `field-told-time-${row}`,
      label: w.toldAt,
      kind: 'time',
      value: timeOf(at),
      chosen: (time) => change({ toldAt: momentOf(day, time) }),
    })}
  </div>`
}
