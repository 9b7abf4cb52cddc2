import { html, nothing, type TemplateResult } from 'lit'
import type { ChildToday, LocalDate } from '#record'
import { ageWords, icon, listWords, nearDay, words } from '#kit'
import { dueGroup, dueWords } from '#duties'
import { isPromised, type Placed } from './theDay'

const w = words.today

/** A child in the list: who, how old, what is due and why. The whole row is one button. */
export function childRow(placed: Placed, today: LocalDate, open: () => void): TemplateResult {
  const { child } = placed
  const { card } = child
  return html`<li>
    <button type="button" class="row row-${dueGroup(child, today)}" @click=${open}>
      <span class="row-who"
        ><bdi class="row-name">${card.name} ${card.familyName}</bdi>
        <span class="quiet">${ageWords(card, today)}</span></span
      >
      <span class="row-due">${dueLine(child, today)}</span>
      ${isPromised(child, today) ? html`<span class="row-promise">${promise(child, today)}</span>` : nothing}
      ${marks(placed)}
    </button>
  </li>`
}

/** `Amara: looked-after visit due Friday, 6 weeks after the last one`. */
function dueLine({ card, duties }: ChildToday, today: LocalDate): TemplateResult {
  const [first, ...rest] = duties
  if (!first) return html`${w.nothingDue}`
  const due = dueWords(first, today)
  return html`<bdi>${card.name}</bdi>: ${rest.length === 0 ? due : `${due}; ${w.moreDue(rest.length)}`}`
}

function promise({ next }: ChildToday, today: LocalDate): string {
  if (!next) return ''
  const day = (next.on < today ? w.wasPromised : w.promised)(nearDay(next.on, today))
  return next.note ? `${day} ${next.note}` : day
}

function marks({ child, with: above, alsoThere }: Placed): TemplateResult | typeof nothing {
  const shown = [
    Object.keys(child.card.safety ?? {}).length > 0 &&
      html`<span class="mark mark-warn">${icon('warn')}${w.readFirst}</span>`,
    child.draft && html`<span class="mark">${icon('pen')}${w.hasDraft}</span>`,
    child.toDecide > 0 && html`<span class="mark mark-differ">${icon('differ')}${words.differ.mark}</span>`,
    child.waiting > 0 && html`<span class="mark">${icon('sent')}${w.hasWaiting}</span>`,
    above !== undefined && html`<span class="mark mark-home">${icon('home')}${w.sameHome(above)}</span>`,
    alsoThere.length > 0 &&
      html`<span class="mark mark-home">${icon('home')}${w.alsoThere(listWords(alsoThere))}</span>`,
  ].filter(Boolean)
  return shown.length > 0 ? html`<span class="marks">${shown}</span>` : nothing
}
