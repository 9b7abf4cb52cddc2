import { html, nothing, type TemplateResult } from 'lit'
import { workHasContent } from '#record'
import { choice, line, momentWords, narrative, words } from '#kit'
import { noViewsReasons } from './adultWords'
import { directWork } from './directWork'
import { disclosuresPart } from './disclosuresPart'
import { withChild, withQuote } from './edits'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'

const w = words.visit.said

/** The child's exact words, one by one, set apart from the worker's summary; or why there are none. */
export function saidSection(it: ChildForm): TemplateResult {
  const rows = it.rows.of('quotes', it.childId, it.answers.quotes)
  const worked = Object.values(it.answers.directWork ?? {}).some(workHasContent)
  const nothingSaid = Object.keys(it.answers.quotes).length === 0
  return html`<p class="hint">${w.intro(it.name)}</p>
    ${rows.map((row, index) => quote(it, row, index + 1, rows.length))}
    ${nothingSaid ? nothing : html`<vaadin-button @click=${() => addRow(it)}>${w.another}</vaadin-button>`}
    ${nothingSaid && !worked ? noViews(it) : nothing} ${it.draft.edit || !it.card ? nothing : together(it)}
    ${directWork(it)}
    ${narrative({
      id: `field-summary-${it.childId}`,
      label: w.summary,
      hint: w.summaryHint,
      value: it.answers.summary,
      typed: (summary) => it.change((draft) => withChild(draft, it.childId, { summary })),
    })}
    ${disclosuresPart(it)}`
}

/** What is done with her and not by the worker alone: her own page, and what she said before. */
function together(it: ChildForm): TemplateResult {
  return html`<div class="buttons">
    <vaadin-button @click=${() => it.lend(it.childId)}>${words.lend.hand(it.name)}</vaadin-button>
    <vaadin-button @click=${() => it.voice(it.childId)}>${words.child.saidOverTime(it.name)}</vaadin-button>
  </div>`
}

function addRow(it: ChildForm): void {
  it.redraw(fieldId('quoteWords', it.childId, it.rows.add('quotes', it.childId)))
}

export function quote(it: ChildForm, row: string, n: number, of: number): TemplateResult {
  const said = it.answers.quotes[row]
  if (said?.inHandOverAt) return ownHand(it, row, n)
  return html`<div class="quote" role="group" aria-label=${w.group(it.name, n)}>
    ${narrative({
      id: fieldId('quoteWords', it.childId, row),
      label: w.words(it.name, n),
      rows: 2,
      theirs: true,
      value: said?.words,
      typed: (text) => it.change((draft) => withQuote(draft, it.childId, row, { words: text })),
    })}
    ${
      said
        ? choice({
            id: fieldId('quoteHow', it.childId, row),
            legend: w.how,
            options: words.code.howHeard,
            value: said.how,
            required: true,
            choose: (how) => it.change((draft) => withQuote(draft, it.childId, row, { how })),
          })
        : nothing
    }
    ${said ? whoHeard(it, row, said.heardBy) : nothing} ${of > 1 ? removeQuote(it, row, n) : nothing}
  </div>`
}

/** Words that a carer, an interpreter or another worker heard are theirs to answer for. */
function whoHeard(it: ChildForm, row: string, heardBy: string | undefined): TemplateResult {
  return line({
    id: `field-quote-heard-by-${it.childId}-${row}`,
    label: w.heardBy,
    hint: words.asked.marks.youWhenEmpty,
    value: heardBy,
    typed: (who) => it.change((draft) => withQuote(draft, it.childId, row, { heardBy: who })),
  })
}

/** She entered it herself: the worker reads it, and cannot make it say something else. */
function ownHand(it: ChildForm, row: string, n: number): TemplateResult {
  const { words: said, inHandOverAt } = it.answers.quotes[row]!
  return html`<div class="quote" role="group" aria-label=${w.group(it.name, n)}>
    <blockquote class="theirs" dir="auto">
      <p class="prose">${said}</p>
      <footer>${words.lend.ownHand(it.name, momentWords(inHandOverAt!, it.now()))}</footer>
    </blockquote>
    ${removeQuote(it, row, n)}
  </div>`
}

function removeQuote(it: ChildForm, row: string, n: number): TemplateResult {
  const remove = (): void => {
    it.rows.remove('quotes', it.childId, row)
    it.change((draft) => withQuote(draft, it.childId, row, undefined))
  }
  return html`<vaadin-button theme="tertiary" class="remove" @click=${remove}>${w.remove(n)}</vaadin-button>`
}

export function noViews(it: ChildForm): TemplateResult {
  return choice({
    id: fieldId('noViews', it.childId),
    legend: w.noViews(it.name),
    options: noViewsReasons(it),
    value: it.answers.noViews,
    layout: 'columns',
    choose: (reason) => it.change((draft) => withChild(draft, it.childId, { noViews: reason })),
  })
}
