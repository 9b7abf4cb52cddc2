import { html, type TemplateResult } from 'lit'
import { words, type Route } from '#kit'

const w = words.frame.aside

export type Aside = { to: Route['screen']; goOn: () => void; leave: () => void }

/** In the place of another screen during a visit, until the worker asks for it. It names nobody. */
export function asideView({ to, goOn, leave }: Aside): TemplateResult {
  return html`<div class="page">
    <section class="sheet aside" aria-labelledby="aside-title">
      <h1 id="aside-title" tabindex="-1">${w.title}</h1>
      <p>${w.line}</p>
      <div class="buttons">
        <vaadin-button theme="primary" @click=${goOn}>${w.goOn}</vaadin-button>
        <vaadin-button @click=${leave}>${w.leave(words.frame[to])}</vaadin-button>
      </div>
    </section>
  </div>`
}
