import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, ChildId, ContactId, LocalDate } from '#record'
import { countsWhere } from '#duties'
import { tick, words } from '#kit'

const w = words.child

type StartVisit = {
  file: ChildFile
  today: LocalDate
  alongside: ReadonlySet<ChildId>
  choose: (childId: ChildId, chosen: boolean) => void
  starting: boolean
  start: () => void
  didNotHappen: () => void
  resume: (contactId: ContactId) => void
  lend: (contactId: ContactId | undefined) => void
}

/** Brothers and sisters are offered and none is ticked: who was seen is never a guess. */
export function startVisit(it: StartVisit): TemplateResult {
  const { card, draft, siblings } = it.file
  const where = countsWhere(card, it.today)
  return html`<section class="sheet sheet-start" id="start" aria-labelledby="start-title">
    <h2 id="start-title">${w.visitTitle}</h2>
    ${
      siblings.length > 0 && !draft
        ? html`<fieldset class="ticks">
            <legend>${w.alsoVisiting}</legend>
            <p class="hint">${w.alsoHint(card.name)}</p>
            ${siblings.map((sibling) =>
              tick(sibling.name, it.alongside.has(sibling.childId), (chosen) => it.choose(sibling.childId, chosen)),
            )}
          </fieldset>`
        : nothing
    }
    ${where ? html`<p class="hint" id="counts-where">${where}</p>` : nothing}
    ${
      draft
        ? html`<vaadin-button theme="primary" class="wide" @click=${() => it.resume(draft)}>${w.resume}</vaadin-button>`
        : html`<vaadin-button theme="primary" class="wide" ?disabled=${it.starting} @click=${it.start}>
              ${it.starting ? w.starting : w.start}
            </vaadin-button>
            <vaadin-button class="wide" ?disabled=${it.starting} @click=${it.didNotHappen}
              >${w.didNotHappen}</vaadin-button
            >`
    }
    <vaadin-button class="wide" @click=${() => it.lend(draft)}>${words.lend.hand(card.name)}</vaadin-button>
    ${it.file.keptForLater > 0 ? html`<p class="hint">${words.lend.later(card.name, it.file.keptForLater)}</p>` : nothing}
  </section>`
}
