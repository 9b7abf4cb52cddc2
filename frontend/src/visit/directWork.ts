import { html, nothing, type TemplateResult } from 'lit'
import { type DirectWorkTool, type DraftWork, newId } from '#record'
import { choice, feeling, line, localDate, momentWords, narrative, words } from '#kit'
import { wholeMonths } from '#kit/age'
import { TOOLS, YOUNGER_UNTIL } from './directWorkTools'
import { pruned, withWork } from './edits'
import type { ChildForm } from './Form'

const w = words.together
const SCALE = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`n${i}`, String(i)]))
const MONTHS_OF_A_YEAR = 12

/** Work done with a child, each with its own tool. Closed until somebody opens it: most visits need no form for it. */
export function directWork(it: ChildForm): TemplateResult {
  const here = Object.entries(it.answers.directWork ?? {})
  return html`<div class="together">
    ${here.map(([row, work]) => oneWork(it, row, work))}
    <details class="together-add">
      <summary>${w.title(it.name)}</summary>
      <p class="hint">${w.hint}</p>
      <div class="together-tools" role="group" aria-label=${w.add}>
        ${(Object.keys(TOOLS) as DirectWorkTool[]).map(
          (tool) => html`<vaadin-button @click=${() => add(it, tool)}>${w.tools[tool]}</vaadin-button>`,
        )}
      </div>
    </details>
  </div>`
}

function add(it: ChildForm, tool: DirectWorkTool): void {
  const row = newId()
  it.change((draft) => withWork(draft, it.childId, row, { tool }))
  it.redraw(partId(it, row, TOOLS[tool].about ? 'about' : TOOLS[tool].parts[0]!))
}

const partId = (it: ChildForm, row: string, part: string): string => `field-together-${part}-${it.childId}-${row}`

function oneWork(it: ChildForm, row: string, work: DraftWork): TemplateResult {
  if (work.inHandOverAt) return ownHand(it, row, work)
  const tool = TOOLS[work.tool]
  const change = (part: Partial<DraftWork>): void =>
    it.change((draft) => withWork(draft, it.childId, row, pruned({ ...work, ...part })))
  return html`<div class="together-work" role="group" aria-label=${w.tools[work.tool]}>
    <h3>${w.tools[work.tool]}</h3>
    ${work.tool === 'WISHES_AND_FEELINGS' ? inHerWay(it) : nothing}
    ${tool?.goesTo ? html`<p class="hint">${w.goesTo(it.name)}</p>` : nothing}
    ${
      tool?.about
        ? line({
            id: partId(it, row, 'about'),
            label: w.about,
            hint: w.aboutHint,
            value: work.about,
            typed: (about) => change({ about }),
          })
        : nothing
    }
    ${tool?.scale ? scale(partId(it, row, 'scale'), work, change) : nothing}
    ${(tool?.parts ?? []).map((part) => onePart(it, row, work, part, change))} ${aboutIt(it, row, work, change)}
    <vaadin-button
      theme="tertiary"
      class="remove"
      @click=${() => it.change((draft) => withWork(draft, it.childId, row, undefined))}
      >${w.remove(w.tools[work.tool])}</vaadin-button
    >
  </div>`
}

/** The questions are asked in the way in which this child tells things, which her age alone does not say. */
function inHerWay({ card, name }: ChildForm): TemplateResult | typeof nothing {
  if (!card?.communication) return nothing
  return html`<p class="guidance">${w.inHerWay(name)} <span dir="auto">${card.communication}</span></p>`
}

/** She made it herself: the worker reads it, says what was asked afterwards, and cannot make it say something else. */
function ownHand(it: ChildForm, row: string, work: DraftWork): TemplateResult {
  const change = (part: Partial<DraftWork>): void =>
    it.change((draft) => withWork(draft, it.childId, row, pruned({ ...work, ...part })))
  const shown = (part: string, text: string): TemplateResult | string =>
    part === 'feeling' ? feeling(text) : (w.yesNoNotSure[text as 'YES'] ?? text)
  return html`<div class="together-work" role="group" aria-label=${w.tools[work.tool]}>
    <h3>${w.tools[work.tool]}${work.about ? `: ${work.about}` : nothing}</h3>
    ${work.scale === undefined ? nothing : html`<p>${work.scale}</p>`}
    ${Object.entries(work.parts ?? {}).map(
      ([part, text]) =>
        html`<blockquote class="theirs" dir="auto">
          <p class="prose">${shown(part, text)}</p>
          <footer>${w.parts[part] ?? part}</footer>
        </blockquote>`,
    )}
    <p class="hint">${words.lend.ownHand(it.name, momentWords(work.inHandOverAt!, it.now()))}</p>
    ${aboutIt(it, row, work, change)}
    <vaadin-button
      theme="tertiary"
      class="remove"
      @click=${() => it.change((draft) => withWork(draft, it.childId, row, undefined))}
      >${w.remove(w.tools[work.tool])}</vaadin-button
    >
  </div>`
}

type Change = (part: Partial<DraftWork>) => void

function scale(id: string, work: DraftWork, change: Change): TemplateResult {
  return choice({
    id,
    legend: w.scale,
    hint: w.scaleHint,
    options: SCALE,
    value: work.scale === undefined ? undefined : `n${work.scale}`,
    choose: (value) =>
      change({ scale: value === undefined ? undefined : Number(value.slice(1)) } as Partial<DraftWork>),
  })
}

function onePart(it: ChildForm, row: string, work: DraftWork, part: string, change: Change): TemplateResult {
  const id = partId(it, row, part)
  const label = labelOf(it, part)
  const value = work.parts?.[part]
  const told = (text: string | undefined): void =>
    change({ parts: pruned({ ...work.parts, [part]: text } as Record<string, string>) })
  switch (TOOLS[work.tool].answers?.[part]) {
    case 'feeling':
      return choice({
        ...{ id, legend: label, options: w.feelings, value: value as keyof typeof w.feelings },
        ...{ choose: told, drawn: feeling },
      })
    case 'yesNoNotSure':
      return choice({ id, legend: label, options: w.yesNoNotSure, value: value as 'YES', choose: told })
    default:
      return narrative({ id, label, rows: 2, theirs: true, value, typed: told })
  }
}

/** How old she is decides nothing but the words of a question; how she communicates stands on her card. */
function labelOf(it: ChildForm, part: string): string {
  const bornOn = it.card?.bornOn
  const younger = bornOn && wholeMonths(bornOn, localDate(it.now())) < YOUNGER_UNTIL * MONTHS_OF_A_YEAR
  return (younger && w.younger[part]) || w.parts[part] || part
}

function aboutIt(it: ChildForm, row: string, work: DraftWork, change: Change): TemplateResult {
  const yesNo = words.code.yesNo as Record<'YES' | 'NO', string>
  return html`${choice({
    id: partId(it, row, 'madeBy'),
    legend: w.madeBy,
    options: w.made,
    value: work.madeBy,
    choose: (madeBy) => change({ madeBy } as Partial<DraftWork>),
  })}
  ${choice({
    id: partId(it, row, 'readBack'),
    legend: w.readBack(it.name),
    options: yesNo,
    value: work.readBack,
    choose: (readBack) => change({ readBack } as Partial<DraftWork>),
  })}
  ${choice({
    id: partId(it, row, 'mayShow'),
    legend: w.mayShow(it.name),
    options: yesNo,
    value: work.mayShow,
    choose: (mayShow) => change({ mayShow } as Partial<DraftWork>),
  })}`
}
