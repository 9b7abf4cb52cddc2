import { html, nothing, type TemplateResult } from 'lit'
import type { DraftSummary, RecordDraftSummary } from '#record'
import { type Desk, icon, listWords, localDate, longDay, momentWords, type Route, words } from '#kit'

const w = words.today

/** Visits that were begun, on top of everything: nothing begun is ever hard to find. */
export function draftCards(
  { drafts, recordDrafts }: { drafts: readonly DraftSummary[]; recordDrafts: readonly RecordDraftSummary[] },
  desk: Desk,
  goOnHere: (contactId: string) => void,
): TemplateResult | typeof nothing {
  const others = recordDrafts.filter(({ type }) => type !== 'concern')
  if (drafts.length + others.length === 0) return nothing
  return html`<section class="group" aria-labelledby="drafts">
    <h2 id="drafts">${w.drafts}</h2>
    <ul class="rows">
      ${drafts.map(
        (draft) =>
          html`<li>
            <button
              type="button"
              class="row row-draft"
              @click=${() => desk.go({ screen: 'visit', contactId: draft.contactId })}
            >
              ${icon('pen')}
              <span class="row-name">${resumeWords(draft, desk)}</span>
              <span class="quiet">${w.savedAt(momentWords(draft.savedAt, desk.now()))}</span>
            </button>
            ${draft.finishBy ? html`<p class="beside">${lastDay(draft.finishBy, desk)}</p>` : nothing}
            ${onOtherTablets(draft, desk, goOnHere)}
          </li>`,
      )}
      ${others.map((draft) => otherDraft(draft, desk))}
    </ul>
  </section>`
}

/** A time away, a talk after it, or a fact said to be wrong, that was begun. */
function otherDraft(
  { recordId, childId, name, type, openedAt, savedAt }: RecordDraftSummary,
  desk: Desk,
): TemplateResult {
  const inHome = type === 'interview'
  const begun = { interview: w.resumeInterview, correction: w.resumeCorrection }[type as string] ?? w.resumeEpisode
  const there: Route =
    type === 'correction' ? { screen: 'facts', childId } : { screen: 'writing', recordId, childId, inHome }
  return html`<li>
    <button type="button" class="row row-draft" @click=${() => desk.go(there)}>
      ${icon('pen')}
      <span class="row-name">${begun(name, momentWords(openedAt, desk.now()))}</span>
      <span class="quiet">${w.savedAt(momentWords(savedAt, desk.now()))}</span>
    </button>
  </li>`
}

function lastDay(day: string, desk: Desk): string {
  const today = localDate(desk.now())
  return today <= day ? w.finishBy(longDay(day, today)) : w.finishedBy(longDay(day, today))
}

/** What her other tablets did with it; nothing here is replaced without her word. */
function onOtherTablets(
  { contactId, copied, newerOn, closedElsewhere }: DraftSummary,
  desk: Desk,
  goOnHere: (contactId: string) => void,
): TemplateResult | typeof nothing {
  const moment = (time: string) => momentWords(time, desk.now())
  if (newerOn)
    return html`<p class="beside">
      ${w.newerOn(newerOn.label, moment(newerOn.savedAt))}
      <button type="button" class="link" @click=${() => goOnHere(contactId)}>${w.goOnFromThere}</button>
    </p>`
  if (closedElsewhere) return html`<p class="beside">${w.closedElsewhere}</p>`
  return copied ? html`<p class="beside">${w.copiedFrom(copied.label, moment(copied.savedAt))}</p>` : nothing
}

function resumeWords(draft: DraftSummary, desk: Desk): string {
  const { changes } = draft
  if (changes) {
    const say = changes.deciding ? words.change.begunDeciding : words.change.begun
    return say(listWords(draft.children.map((child) => child.name)), momentWords(changes.happenedAt, desk.now()))
  }
  return w.resume(listWords(draft.children.map((child) => child.name)), momentWords(draft.openedAt, desk.now()))
}
