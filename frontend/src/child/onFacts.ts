import { html, type TemplateResult } from 'lit'
import { words } from '#kit'

/** What stands beside the facts of a card: what somebody says is wrong about one, and the way to say so. */
export type OnFacts = { note: (fact: string) => unknown; wrong: () => void }

export const sayWrong = (wrong: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${wrong}>${words.child.wrong}</button>`
