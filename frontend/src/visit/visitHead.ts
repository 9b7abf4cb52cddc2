import { html, nothing, type TemplateResult } from 'lit'
import { listWords, momentWords, words } from '#kit'
import { withEdit } from './edits'
import type { Form } from './Form'

const w = words.change

/** What this form is: a visit being written, a correction of a finished one, or a decision about it. */
export function visitHead(form: Form, names: string[]): TemplateResult {
  const { edit, openedAt, common } = form.draft
  const who = listWords(names)
  if (!edit) return head(words.visit.title(who), words.visit.begun(momentWords(openedAt, form.now())))
  const at = momentWords(common.startedAt ?? openedAt, form.now())
  return html`${head(edit.deciding ? w.titleDeciding(who) : w.title(who), w.wroteIt(edit.author, at))}
    <p class="sheet change-kept">${edit.conflicts ? words.differ.calm : w.kept}</p>
    ${form.moved ? html`<p class="sheet change-kept" role="status">${w.moved}</p>` : nothing}
    ${edit.deciding ? writeMore(form) : nothing}`
}

const head = (title: string, line: string): TemplateResult =>
  html`<header class="page-head">
    <h1>${title}</h1>
    <p class="quiet">${line}</p>
  </header>`

function writeMore(form: Form): TemplateResult {
  const more = (): void => form.change((draft) => withEdit(draft, { deciding: false }))
  return html`<vaadin-button theme="tertiary" class="write-more" @click=${more}>${w.more}</vaadin-button>`
}
