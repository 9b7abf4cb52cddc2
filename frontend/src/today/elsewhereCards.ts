import { html, nothing, type TemplateResult } from 'lit'
import type { DraftElsewhere } from '#record'
import { icon, listWords, momentWords, words, type Desk } from '#kit'

const w = words.today

/** Visits begun on another tablet of hers: one touch, and she goes on where she stopped. */
export function elsewhereCards(
  drafts: readonly DraftElsewhere[],
  desk: Desk,
  goOnHere: (contactId: string) => void,
): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing
  return html`<section class="group" aria-labelledby="elsewhere">
    <h2 id="elsewhere">${w.elsewhere}</h2>
    <ul class="rows">
      ${drafts.map(
        (draft) =>
          html`<li>
            <button type="button" class="row row-draft" @click=${() => goOnHere(draft.contactId)}>
              ${icon('pen')}
              <span class="row-name">${namesAndPlace(draft, desk)}</span>
              <span class="quiet">${w.goOnHere}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`
}

const namesAndPlace = ({ children, label, savedAt }: DraftElsewhere, desk: Desk): string =>
  w.begunOn(listWords(children.map((child) => child.name)), label, momentWords(savedAt, desk.now()))
