import { html, nothing, type TemplateResult } from 'lit'
import type { NotTakenPlace } from '#record'
import { choice, line, words } from '#kit'
import { withCommon } from './edits'
import type { Form } from './Form'

const w = words.asked.attempted

/** Somebody opened, though the child was not met. */
const MET_A_PARENT: readonly NotTakenPlace[] = ['CHILD_ELSEWHERE', 'CHILD_ASLEEP', 'CLIENT_REFUSED', 'DENIED_ACCESS']
/** Somebody stood before a closed door. */
const AT_THE_DOOR: readonly NotTakenPlace[] = ['NO_ONE_HOME', 'DENIED_ACCESS', 'FAMILY_MISSING', 'OTHER']

/** What may be added about a visit that did not happen; nothing of it is needed to finish. */
export function attemptedPart(form: Form): TemplateResult {
  const { reason, parentSeen, cardLeft, neighbours } = form.draft.common
  const among = (reasons: readonly NotTakenPlace[]): boolean => reason !== undefined && reasons.includes(reason)
  return html`${
    parentSeen || among(MET_A_PARENT)
      ? yesNo('field-parent-seen', w.parentSeen, parentSeen, (answer) =>
          form.change((draft) => withCommon(draft, { parentSeen: answer })),
        )
      : nothing
  }
  ${
    cardLeft || among(AT_THE_DOOR)
      ? yesNo('field-card-left', w.cardLeft, cardLeft, (answer) =>
          form.change((draft) => withCommon(draft, { cardLeft: answer })),
        )
      : nothing
  }
  ${
    neighbours || among(AT_THE_DOOR)
      ? line({
          id: 'field-neighbours',
          label: w.neighbours,
          value: neighbours,
          typed: (text) => form.change((draft) => withCommon(draft, { neighbours: text })),
        })
      : nothing
  }`
}

type Answer = 'YES' | 'NO' | undefined

const yesNo = (id: string, legend: string, value: Answer, chosen: (answer: Answer) => void): TemplateResult =>
  choice({ id, legend, options: words.code.yesNo, value, choose: (answer) => chosen(answer as Answer) })
