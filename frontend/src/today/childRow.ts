import { html, nothing, type TemplateResult } from 'lit'
import type { ChildToday, LocalDate } from '#record'
import { ageWords, icon, words } from '#kit'
import { dueGroup, dueWords } from '#duties'

const w = words.today

/** A child in the list: who, how old, what is due and why. The whole row is one button. */
export function childRow(child: ChildToday, today: LocalDate, open: () => void): TemplateResult {
  const { card } = child
  const safety = Object.keys(card.safety ?? {}).length > 0
  return html`<li>
    <button type="button" class="row row-${dueGroup(child, today)}" @click=${open}>
      <span class="row-who"
        ><span class="row-name">${card.name} ${card.familyName}</span>
        <span class="quiet">${ageWords(card, today)}</span></span
      >
      <span class="row-due">${dueLine(child, today)}</span>
      ${
        safety || child.draft || child.waiting > 0 || child.toDecide > 0
          ? html`<span class="marks">
              ${safety ? html`<span class="mark mark-warn">${icon('warn')}${w.readFirst}</span>` : nothing}
              ${child.draft ? html`<span class="mark">${icon('pen')}${w.hasDraft}</span>` : nothing}
              ${child.toDecide > 0 ? html`<span class="mark mark-differ">${icon('differ')}${words.differ.mark}</span>` : nothing}
              ${child.waiting > 0 ? html`<span class="mark">${icon('sent')}${w.hasWaiting}</span>` : nothing}
            </span>`
          : nothing
      }
    </button>
  </li>`
}

/** `Amara: looked-after visit due Friday, 6 weeks after the last one`. */
function dueLine({ card, duties }: ChildToday, today: LocalDate): string {
  const [first, ...rest] = duties
  if (!first) return w.nothingDue
  const due = `${card.name}: ${dueWords(first, today)}`
  return rest.length === 0 ? due : `${due}; ${w.moreDue(rest.length)}`
}
