import { html, nothing, type TemplateResult } from 'lit'
import type { Child, LocalDate, OpenAction } from '#record'
import { factDay, nearDay, words } from '#kit'
import { type OnFacts, sayWrong } from './onFacts'

const w = words.child

/** The child's own words, set apart from everything that adults wrote. */
export function lastSaid(card: Child, overTime: () => void): TemplateResult {
  return html`<section class="sheet" id="last-said" aria-labelledby="last-said-title">
    <h2 id="last-said-title">${w.lastSaid(card.name)}</h2>
    ${quoted(card)}
    <vaadin-button class="wide" @click=${overTime}>${w.saidOverTime(card.name)}</vaadin-button>
  </section>`
}

export function quoted(card: Child): TemplateResult {
  const said = card.lastSaid
  if (!said) return html`<p class="quiet">${w.nothingSaid(card.name)}</p>`
  return html`<blockquote class="theirs">
    <p>${said.words}</p>
    <footer>${w.heard(factDay(said.on), said.heardBy)}</footer>
  </blockquote>`
}

/** Language, interpreter, and how this child says things. */
export function talking(card: Child, on: OnFacts): TemplateResult {
  const language = card.language
  return html`<section class="sheet" id="talking" aria-labelledby="talking-title">
    <h2 id="talking-title">${w.talking}</h2>
    <p>${language ? w.firstLanguage(language.first) : w.languageUnknown}</p>
    ${language ? html`<p>${language.interpreterNeeded ? html`<strong>${w.interpreter}</strong>` : w.noInterpreter}</p>` : nothing}
    ${language?.note ? html`<p>${language.note}</p>` : nothing} ${on.note('language')}
    ${card.communication ? html`<p>${card.communication}</p>` : nothing} ${on.note('communication')}
    ${sayWrong(on.wrong)}
  </section>`
}

export function actionList(card: Child, today: LocalDate): TemplateResult {
  const actions = Object.values(card.actions ?? {})
  if (actions.length === 0) return html`<p class="quiet">${w.noActions}</p>`
  return html`<ul class="plain">
    ${actions.map((action) => html`<li>${action.what}<span class="quiet source">${byWhom(action, today)}</span></li>`)}
  </ul>`
}

function byWhom(action: OpenAction, today: LocalDate): string {
  if (!action.dueOn) return w.noDay(action.who)
  const day = nearDay(action.dueOn, today)
  return action.dueOn < today ? w.wasByWhen(action.who, day) : w.byWhen(action.who, day)
}
