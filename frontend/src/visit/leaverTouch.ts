import { html, nothing, type TemplateResult } from 'lit'
import { choice, words } from '#kit'
import type { ChildForm } from './Form'
import { asksTwoWay } from './leaverApplies'
import { withLeaver } from './leaverEdits'

const w = words.leaver.touch

/** Whether an answer came, and whether the authority is in touch (SSDA903 IN_TOUCH). */
export function touchSection(it: ChildForm): TemplateResult {
  return html`${asksTwoWay(it) ? twoWayQuestion(it) : nothing} ${inTouchQuestion(it)}`
}

export function twoWayQuestion(it: ChildForm): TemplateResult {
  const answer = it.answers.leaver?.twoWay
  return html`${choice({
    id: `field-two-way-${it.childId}`,
    legend: w.twoWay(it.name),
    hint: w.twoWayHint,
    options: words.code.yesNo,
    value: answer,
    choose: (twoWay) => it.change((draft) => withLeaver(draft, it.childId, { twoWay: twoWay as 'YES' | 'NO' })),
  })}
  ${answer === 'NO' && it.answers.leaver?.inTouch === 'YES' ? html`<p class="guidance" role="status">${w.notTwoWay(it.name)}</p>` : nothing}`
}

export function inTouchQuestion(it: ChildForm): TemplateResult {
  return choice({
    id: `field-in-touch-${it.childId}`,
    legend: w.inTouch(it.name),
    hint: w.inTouchHint,
    options: words.code.leaver.inTouch,
    value: it.answers.leaver?.inTouch,
    layout: 'columns',
    choose: (inTouch) => it.change((draft) => withLeaver(draft, it.childId, { inTouch: inTouch! })),
  })
}
