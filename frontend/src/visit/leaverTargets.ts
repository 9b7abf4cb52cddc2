import { html, nothing, type TemplateResult } from 'lit'
import type { DraftTarget, Target } from '#record'
import { choice, dayField, line, narrative, words } from '#kit'
import { fieldId } from './fieldId'
import type { ChildForm } from './Form'
import { withTarget } from './leaverEdits'

const w = words.leaver.targets
const code = words.code.leaver

/** The targets of the pathway plan in the young person's own words, and how they stand. */
export function targetsSection(it: ChildForm): TemplateResult {
  const rows = it.rows.of('targets', it.childId, it.answers.leaver?.targets ?? {})
  const add = (): void => it.redraw(fieldId('targetWords', it.childId, it.rows.add('targets', it.childId)))
  return html`<p class="hint">${w.intro(it.name)}</p>
    ${fromLastTime(it)} ${rows.map((row, index) => targetRow(it, row, index + 1))}
    <vaadin-button @click=${add}>${w.add}</vaadin-button>`
}

/** Folded away until asked for, as all earlier words are: others may see the screen. */
function fromLastTime(it: ChildForm): TemplateResult | typeof nothing {
  const taken = it.answers.leaver?.targets ?? {}
  const open = Object.entries(it.lastTime?.[it.childId]?.targets ?? {}).filter(([row]) => !taken[row])
  if (open.length === 0) return nothing
  const question = `targets-${it.childId}`
  const show = (): void => {
    it.rows.open(question)
    it.redraw()
  }
  if (!it.rows.isOpen(question)) return html`<vaadin-button @click=${show}>${w.show(open.length)}</vaadin-button>`
  return html`${open.map(
    ([row, { value }]) =>
      html`<div class="last-time">
        <blockquote class="theirs"><p>${value.words}</p></blockquote>
        <vaadin-button aria-label=${w.goOnLabel(value.words)} @click=${() => carryOn(it, row, value)}
          >${w.goOn}</vaadin-button
        >
      </div>`,
  )}`
}

/** The target itself goes on. How far it is, what blocks it and the challenge are asked anew. */
function carryOn(it: ChildForm, row: string, { words: wish, stretch, does, who, dueOn }: Target): void {
  const same = { words: wish, ...(stretch && { stretch }), ...(does && { does }), ...(who && { who }) }
  it.change((draft) => withTarget(draft, it.childId, row, { ...same, ...(dueOn && { dueOn }) }))
  it.redraw(`field-target-progress-${it.childId}-${row}`)
}

export function targetRow(it: ChildForm, row: string, n: number): TemplateResult {
  const target = it.answers.leaver?.targets?.[row]
  const change = (part: DraftTarget): void => it.change((draft) => withTarget(draft, it.childId, row, part))
  const remove = (): void => {
    it.rows.remove('targets', it.childId, row)
    it.change((draft) => withTarget(draft, it.childId, row, undefined))
  }
  return html`<div class="action" role="group" aria-label=${w.numbered(n, it.name)}>
    ${narrative({
      id: fieldId('targetWords', it.childId, row),
      label: w.words(it.name, n),
      hint: w.wordsHint,
      rows: 2,
      theirs: true,
      value: target?.words,
      typed: (text) => change({ words: text }),
    })}
    ${target ? details(it, row, target, change) : nothing}
    <vaadin-button theme="tertiary" class="remove" @click=${remove}>${w.remove(n)}</vaadin-button>
  </div>`
}

type Change = (part: DraftTarget) => void

function details(it: ChildForm, row: string, target: DraftTarget, change: Change): TemplateResult {
  const id = (name: string): string => `field-target-${name}-${it.childId}-${row}`
  return html`${choice({ id: id('stretch'), legend: w.stretch(it.name), options: code.stretch, value: target.stretch, choose: (stretch) => change({ stretch: stretch! }) })}
    ${progress(it, row, target, change)}
    ${line({ id: fieldId('targetDoes', it.childId, row), label: w.does, value: target.does, typed: (does) => change({ does }) })}
    <div class="who-when">
      ${line({ id: id('who'), label: w.who, value: target.who, typed: (who) => change({ who }) })}
      ${whoButtons(it, target, change)}
      ${dayField({ id: id('by'), label: w.by, kind: 'date', value: target.dueOn, chosen: (dueOn) => change({ dueOn: dueOn! }) })}
    </div>
    ${narrative({ id: fieldId('targetBlocked', it.childId, row), label: w.blocked, rows: 1, value: target.blockedBy, typed: (blockedBy) => change({ blockedBy }) })}
    ${narrative({ id: fieldId('targetChallenge', it.childId, row), label: w.challenge(it.name), hint: w.challengeHint, rows: 1, value: target.challenge, typed: (challenge) => change({ challenge }) })}`
}

/** The two who nearly always do it, one tap each. */
function whoButtons(it: ChildForm, target: DraftTarget, change: Change): TemplateResult | typeof nothing {
  if (target.who) return nothing
  const pick = (who: string): TemplateResult =>
    html`<vaadin-button class="now" @click=${() => change({ who })}>${who}</vaadin-button>`
  return html`${pick(it.name)} ${it.me ? pick(it.me) : nothing}`
}

function progress(it: ChildForm, row: string, target: DraftTarget, change: Change): TemplateResult {
  const before = it.lastTime?.[it.childId]?.targets?.[row]?.value.progress
  const said = target.progress === undefined ? undefined : String(target.progress)
  return choice({
    id: `field-target-progress-${it.childId}-${row}`,
    legend: w.progress(it.name),
    hint: before === undefined ? undefined : w.before(progressWords(before).toLowerCase()),
    options:
      said === undefined || said in code.progress
        ? code.progress
        : { ...code.progress, [said]: progressWords(Number(said)) },
    value: said,
    choose: (next) => change(next === undefined ? { progress: undefined! } : { progress: Number(next) }),
  })
}

const progressWords = (n: number): string => (code.progress as Record<string, string>)[String(n)] ?? w.progressOf(n)
