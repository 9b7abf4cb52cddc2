import { html, nothing, type TemplateResult } from 'lit'
import type { Child } from '#record'
import { words } from '#kit'

const w = words.child

/** Who she is beside what happened to her: what she likes, and what she is proud of. */
export function likes({ name, interests, achievements }: Child): TemplateResult {
  return html`<section class="sheet" id="likes" aria-labelledby="likes-title">
    <h2 id="likes-title">${w.interests(name)}</h2>
    ${interests ? html`<p>${interests}</p>` : nothing}
    ${
      achievements
        ? html`<h3>${w.achievements(name)}</h3>
            <p>${achievements}</p>`
        : nothing
    }
    ${interests || achievements ? nothing : html`<p class="quiet">${w.nothingLiked(name)}</p>`}
  </section>`
}
