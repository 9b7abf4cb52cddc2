import { html, nothing, type TemplateResult } from 'lit'
import type { DraftChild } from '#record'
import { choice, line, narrative, words } from '#kit'
import { asksReportAuthor, asksSafeguarded, asksSchedule3, asksWhomToCall } from './applies'
import { withChild } from './edits'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { withPart } from './ofSome'
import { schedule3Part } from './schedule3Part'

const w = words.asked.law

/** What the law of this child's group asks on every visit, and of nobody else. */
export function lawSection(it: ChildForm): TemplateResult {
  return html`${asksSafeguarded(it) ? safeguardedQuestion(it) : nothing}
  ${asksWhomToCall(it) ? whomToCall(it) : nothing} ${asksSchedule3(it) ? schedule3Part(it) : nothing}
  ${asksReportAuthor(it) ? reportAuthor(it) : nothing}`
}

export function safeguardedQuestion(it: ChildForm): TemplateResult {
  const answer = it.answers.safeguarded
  const change = (part: NonNullable<DraftChild['safeguarded']>): void =>
    it.change((draft) => withPart(draft, it.childId, 'safeguarded', part))
  return html`${choice({
    id: fieldId('safeguarded', it.childId),
    legend: w.safeguarded(it.name),
    hint: w.safeguardedHint,
    options: words.code.yesNo,
    value: answer?.answer,
    required: true,
    choose: (yesNo) => change({ answer: yesNo as 'YES' | 'NO' }),
  })}
  ${
    answer?.answer === 'NO'
      ? html`<p class="starts" role="status">${w.noStarts(it.name)}</p>
          ${narrative({
            id: `field-safeguarded-why-${it.childId}`,
            label: w.why,
            value: answer.why,
            typed: (why) => change({ why }),
          })}`
      : nothing
  }`
}

export function whomToCall(it: ChildForm): TemplateResult {
  return choice({
    id: `field-whom-to-call-${it.childId}`,
    legend: w.whomToCall(it.name),
    hint: w.whomToCallHint,
    options: words.code.yesNo,
    value: it.answers.knowsWhomToCall,
    choose: (yesNo) =>
      it.change((draft) => withChild(draft, it.childId, { knowsWhomToCall: yesNo as 'YES' | 'NO' | undefined })),
  })
}

export function reportAuthor(it: ChildForm): TemplateResult {
  const author = it.answers.reportAuthor
  return html`${choice({
    id: `field-report-author-${it.childId}`,
    legend: w.author,
    hint: w.authorHint,
    options: words.code.qualification,
    value: author?.qualification,
    layout: 'columns',
    choose: (qualification) => it.change((draft) => withPart(draft, it.childId, 'reportAuthor', { qualification })),
  })}
  ${
    author?.qualification === 'SUPERVISED'
      ? line({
          id: `field-supervisor-${it.childId}`,
          label: w.supervisor,
          value: author.supervisor,
          typed: (supervisor) => it.change((draft) => withPart(draft, it.childId, 'reportAuthor', { supervisor })),
        })
      : nothing
  }`
}
