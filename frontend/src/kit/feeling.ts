import { html, type TemplateResult } from 'lit'
import { words } from './words'

/** A feeling in words, beside its face. The drawings are fetched when the first is shown; without them the words stand. */
export function feeling(code: string): TemplateResult {
  void import('./face').catch(() => undefined)
  return html`<doorstep-face feeling=${code}></doorstep-face> ${feelingWords(code)}`
}

export const feelingWords = (code: string): string =>
  words.together.feelings[code as keyof typeof words.together.feelings] ?? words.code.unknown
