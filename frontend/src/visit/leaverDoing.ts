import { html, type TemplateResult } from 'lit'
import { choice, words } from '#kit'
import type { ChildForm } from './Form'
import { withLeaver } from './leaverEdits'
import { stillSo } from './leaverOffer'

const options = words.code.leaver.activity

/** Work, learning or neither (SSDA903 ACTIV). */
export function doingSection(it: ChildForm): TemplateResult {
  const activity = it.answers.leaver?.activity
  const known = it.lastTime?.[it.childId]?.activity
  const take = (): void => it.change((draft) => withLeaver(draft, it.childId, { activity: known!.value }))
  return html`${stillSo({
    said: known,
    what: known ? (options[known.value] ?? words.code.unknown) : '',
    answered: activity !== undefined,
    take,
  })}
  ${choice({
    id: `field-activity-${it.childId}`,
    legend: words.leaver.doing.activity,
    options,
    value: activity,
    layout: 'columns',
    choose: (next) => it.change((draft) => withLeaver(draft, it.childId, { activity: next! })),
  })}`
}
