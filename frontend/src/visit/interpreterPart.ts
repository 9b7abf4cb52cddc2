import { html, nothing, type TemplateResult } from 'lit'
import { choice, line, words } from '#kit'
import { asLastTime } from './asLastTime'
import { pruned, withCommon } from './edits'
import { fieldId } from './fieldId'
import type { Form } from './Form'
import { newest } from './visitBefore'

const w = words.asked.interpreter

/** Who interpreted, or what helped: asked where a card says that it is needed, and behind a quiet button elsewhere. */
export function interpreterPart(form: Form): TemplateResult {
  const last = form.draft.common.interpreter ? undefined : newest(form)?.interpreter
  const again = last
    ? asLastTime([last.who, last.language].filter(Boolean).join(', '), () =>
        // Whether it was one of the family is asked anew: it is the answer that protects.
        form.change((draft) => withCommon(draft, { interpreter: pruned({ ...last, fromFamily: undefined }) })),
      )
    : nothing
  const needed = Object.keys(form.draft.children).some((id) => form.cards[id]?.language?.interpreterNeeded)
  if (!needed && !form.draft.common.interpreter && !form.rows.isOpen('interpreter')) {
    const open = (): void => {
      form.rows.open('interpreter')
      form.redraw(fieldId('interpreterWho'))
    }
    return html`${again} <vaadin-button theme="tertiary" class="quiet-add" @click=${open}>${w.add}</vaadin-button>`
  }
  return html`${again} ${interpreterQuestions(form)}`
}

export function interpreterQuestions(form: Form): TemplateResult {
  const answer = form.draft.common.interpreter
  const change = (part: NonNullable<Form['draft']['common']['interpreter']>): void =>
    form.change((draft) => {
      const after = pruned({ ...draft.common.interpreter, ...part })
      return withCommon(draft, { interpreter: Object.keys(after).length > 0 ? after : undefined })
    })
  return html`<div class="interpreter" role="group" aria-label=${w.title}>
    ${line({ id: fieldId('interpreterWho'), label: w.who, hint: w.whoHint, value: answer?.who, typed: (who) => change({ who }) })}
    ${
      answer
        ? html`${line({ id: 'field-interpreter-language', label: w.language, value: answer.language, typed: (language) => change({ language }) })}
          ${choice({
            id: 'field-interpreter-family',
            legend: w.fromFamily,
            hint: w.fromFamilyHint,
            options: words.code.yesNo,
            value: answer.fromFamily,
            choose: (yesNo) => change({ fromFamily: yesNo as 'YES' | 'NO' }),
          })}`
        : nothing
    }
  </div>`
}
