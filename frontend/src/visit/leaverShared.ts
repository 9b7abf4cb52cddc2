import { html, nothing, type TemplateResult } from 'lit'
import { choice, words } from '#kit'
import type { ChildForm } from './Form'
import { isUnder18 } from './leaverApplies'
import { withLeaver, withLeaverPart } from './leaverEdits'

const w = words.leaver.shared
const WHO = Object.keys(words.code.leaver.sharedWith)

/** At the end, together: who helped to write it, and who else the adult lets read it. */
export function sharedSection(it: ChildForm): TemplateResult {
  const decides = !isUnder18(it) || it.answers.leaver?.sharing !== undefined
  return html`${helpedQuestion(it)}
  ${
    decides
      ? html`<h3>${w.sharing(it.name)}</h3>
          <p class="hint">${w.sharingHint(it.name)}</p>
          <div class="matters">${WHO.map((who) => sharingQuestion(it, who))}</div>`
      : nothing
  }`
}

export const helpedQuestion = (it: ChildForm): TemplateResult =>
  choice({
    id: `field-helped-${it.childId}`,
    legend: w.helped(it.name),
    hint: w.helpedHint(it.name),
    options: words.code.yesNo,
    value: it.answers.leaver?.helpedWrite,
    choose: (answer) => it.change((draft) => withLeaver(draft, it.childId, { helpedWrite: answer as 'YES' | 'NO' })),
  })

export function sharingQuestion(it: ChildForm, who: string): TemplateResult {
  return html`<div class="matter">
    ${choice({
      id: `field-sharing-${it.childId}-${who}`,
      legend: words.code.leaver.sharedWith[who] ?? words.code.unknown,
      options: words.code.yesNo,
      value: it.answers.leaver?.sharing?.[who],
      choose: (answer) =>
        it.change((draft) => withLeaverPart(draft, it.childId, 'sharing', { [who]: answer as 'YES' | 'NO' })),
    })}
  </div>`
}
