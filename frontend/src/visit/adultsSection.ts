import type { TemplateResult } from 'lit'
import { narrative, words } from '#kit'
import { isAdult } from './leaverApplies'
import { withChild } from './edits'
import type { ChildForm } from './Form'

const w = words.visit.adults

/** What parents and carers said about this child; shown when somebody was there. */
export function adultsSection(it: ChildForm): TemplateResult {
  return narrative({
    id: `field-adults-${it.childId}`,
    label: isAdult(it) ? words.leaver.adult.othersLabel(it.name) : w.label(it.name),
    hint: w.hint,
    value: it.answers.adults,
    typed: (adults) => it.change((draft) => withChild(draft, it.childId, { adults })),
  })
}
