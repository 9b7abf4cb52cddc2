import { html, nothing, type TemplateResult } from 'lit'
import type { DraftSummary } from '#record'
import { icon, listWords, momentWords, words, type Desk } from '#kit'

const w = words.today

/** Visits that were begun, on top of everything: nothing begun is ever hard to find. */
export function draftCards(drafts: readonly DraftSummary[], desk: Desk): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing
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
          </li>`,
      )}
    </ul>
  </section>`
}

function resumeWords(draft: DraftSummary, desk: Desk): string {
  const { changes } = draft
  if (changes) {
    const say = changes.deciding ? words.change.begunDeciding : words.change.begun
    return say(listWords(draft.children.map((child) => child.name)), momentWords(changes.happenedAt, desk.now()))
  }
  return w.resume(listWords(draft.children.map((child) => child.name)), momentWords(draft.openedAt, desk.now()))
}
