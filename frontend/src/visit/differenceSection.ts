import { html, nothing, type TemplateResult } from 'lit'
import type { DraftDecision, PullConflict } from '#record'
import { choice, leafName, momentWords, narrative, sides, words } from '#kit'
import { withDecision } from './edits'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { canWrite, leafEditor } from './leafEditor'

const w = words.differ

// A visit cannot do without these, so there is nothing to take out.
const NEEDED = ['attempt', 'purpose', 'contactId']

/** One leaf about which people said different things: before, yours and theirs; then what is to stand, and why. */
export function differenceSection(it: ChildForm, path: string): TemplateResult | typeof nothing {
  const edit = it.draft.edit
  const conflict = edit?.conflicts?.[path]
  if (!conflict) return nothing
  const decision = edit.decisions?.[path]
  return html`<p class="hint">${w.shown[conflict.kind] ?? w.shown.SCALAR}</p>
    ${sides(path, conflict, { ...it, now: it.now() })} ${whatStands(it, path, conflict, decision)}
    ${decision?.choice?.kind === 'new' ? writeAnew(it, path) : nothing}
    ${
      decision
        ? narrative({
            id: fieldId('decisionWhy', undefined, path),
            label: w.why,
            hint: w.whyHint,
            rows: 2,
            value: decision.why,
            typed: (why) => it.change((draft) => withDecision(draft, path, { why })),
          })
        : html`<p class="hint">${w.later}</p>`
    }`
}

function whatStands(it: ChildForm, path: string, conflict: PullConflict, decision: DraftDecision | undefined) {
  const theirs = conflict.alternatives.map((one) => [`of ${one.change}`, nameOf(it, conflict, one)] as const)
  return choice({
    id: fieldId('decision', undefined, path),
    legend: w.stand,
    options: {
      ...Object.fromEntries(theirs),
      ...(canWrite(path) && { new: w.newStands }),
      ...(NEEDED.includes(leafName(path)) ? {} : { out: w.outStands }),
    },
    value: chosen(decision),
    layout: 'columns',
    choose: (value) => it.change((draft) => withDecision(draft, path, { choice: choiceOf(value) })),
  })
}

type Said = PullConflict['alternatives'][number]

/** Two things that one person said are told apart by their time. */
function nameOf(it: ChildForm, { alternatives }: PullConflict, one: Said): string {
  const more = alternatives.filter(({ author }) => author === one.author).length > 1
  const moment = more ? momentWords(one.capturedAt, it.now()) : undefined
  if (one.author === it.workerId && !more) return w.yoursStands
  return w.theirsStands(one.name, moment)
}

function chosen(decision: DraftDecision | undefined): string | undefined {
  const { choice } = decision ?? {}
  return choice?.kind === 'alternative' ? `of ${choice.change}` : choice?.kind
}

function choiceOf(value: string | undefined): DraftDecision['choice'] {
  if (value === 'new' || value === 'out') return { kind: value }
  return value === undefined ? undefined : { kind: 'alternative', change: value.slice('of '.length) }
}

/** Beside the other questions it stands in its own place further down, and not twice on one page. */
function writeAnew(it: ChildForm, path: string): TemplateResult {
  if (it.draft.edit?.deciding) return html`<div class="anew">${leafEditor(it, path)}</div>`
  return html`<p class="hint">${w.further}</p>`
}
