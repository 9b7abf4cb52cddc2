import { html, nothing, type TemplateResult } from 'lit'
import { icon, words, type IconName, type Route } from '#kit'

const w = words.frame

type Bar = { here: Route['screen']; go: (route: Route) => void; cover: () => void; lock: () => void }

/** The way between the places, and the two quick hands: cover and lock. */
export function bar(it: Bar): TemplateResult {
  return html`<header class="bar">
    <div class="bar-inner">
      <a class="skip" href="#content" @click=${skip}>${w.skip}</a>
      <span class="brand" aria-hidden="true">${icon('step')}<span>${w.product}</span></span>
      <nav aria-label=${w.places}>${place(it, 'today', 'today', w.today)} ${place(it, 'outbox', 'sent', w.outbox)}</nav>
      <button type="button" class="bar-button" aria-label=${w.cover} title=${w.coverHint} @click=${it.cover}>
        ${icon('cover')}<span class="wide-only" aria-hidden="true">${w.coverShort}</span>
      </button>
      <button type="button" class="bar-button" aria-label=${w.lock} title=${w.lockHint} @click=${it.lock}>
        ${icon('lock')}<span class="wide-only" aria-hidden="true">${w.lock}</span>
      </button>
    </div>
  </header>`
}

function place(it: Bar, screen: 'today' | 'outbox', picture: IconName, label: string): TemplateResult {
  return html`<button
    type="button"
    class="bar-button place"
    aria-label=${label}
    aria-current=${it.here === screen ? 'page' : nothing}
    @click=${() => it.go({ screen })}
  >
    ${icon(picture)}<span>${label}</span>
  </button>`
}

function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
