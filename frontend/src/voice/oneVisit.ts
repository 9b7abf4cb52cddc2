import { html, nothing, type TemplateResult } from 'lit'
import type { DirectWork, Quote } from '#record'
import { factDay, feeling, feelingWords, icon, words } from '#kit'
import { voiceWords as w } from '#kit/words/voiceWords'
import { type Audience, partsOf, type Told } from './told'

const t = words.together

export type Shown = {
  name: string
  audience: Audience
  /** Reads these texts aloud; absent where nothing can be. */
  read: ((texts: string[]) => void) | undefined
}

/** What she said in one visit, and nothing that adults made of it. */
export function oneVisit(told: Told, it: Shown): TemplateResult {
  const id = `voice-${told.recordId}`
  const day = factDay(told.on)
  return html`<section class="sheet voice-visit" aria-labelledby=${id}>
    <h3 id=${id}>${day}</h3>
    ${told.differ && it.audience === 'ME' ? html`<p class="mark mark-differ">${icon('differ')}${w.differ}</p>` : nothing}
    ${told.quotes.map(([, quote]) => said(quote, it))} ${told.works.map(([, work]) => worked(work, it))}
    ${
      it.read
        ? html`<button type="button" class="quiet-button" @click=${() => it.read!(textsOf(told, it.audience))}>
            ${w.aloud.one(day)}
          </button>`
        : nothing
    }
  </section>`
}

function said({ words: text, how, heardBy, inHandOverAt }: Quote, it: Shown): TemplateResult {
  const hers = it.audience === 'HER'
  const heard = hers ? w.heardByHers(heardBy) : w.heardBy(words.code.howHeard[how] ?? words.code.unknown, heardBy)
  return html`<blockquote class="theirs" dir="auto">
    <p class="prose">${text}</p>
    <footer>${inHandOverAt ? ownHand(it) : heard}</footer>
  </blockquote>`
}

const ownHand = ({ name, audience }: Shown): string => (audience === 'HER' ? w.ownHandHers : w.ownHand(name))

function worked(work: DirectWork, it: Shown): TemplateResult | typeof nothing {
  const parts = partsOf(work, it.audience)
  if (parts.length === 0 && work.scale === undefined) return nothing
  return html`<div class="together-work" role="group" aria-label=${t.tools[work.tool] ?? words.code.unknown}>
    <h4 dir="auto">${t.tools[work.tool] ?? words.code.unknown}${work.about ? `: ${work.about}` : nothing}</h4>
    ${work.scale === undefined ? nothing : html`<p class="voice-scale">${work.scale}</p>`}
    <dl class="voice-parts">
      ${parts.map(
        ([part, text]) =>
          html`<dt>${labelOf(part, it.audience)}</dt>
            <dd class="theirs-words" dir="auto">${part === 'feeling' ? feeling(text) : inWords(part, text)}</dd>`,
      )}
    </dl>
    ${work.inHandOverAt ? html`<p class="hint">${ownHand(it)}</p>` : nothing}
    ${it.audience === 'ME' && isToBeReadBack(work) ? html`<p class="hint">${w.notReadBack}</p>` : nothing}
  </div>`
}

const isToBeReadBack = ({ tool, inHandOverAt, readBack }: DirectWork): boolean =>
  tool !== 'OBSERVATION' && !inHandOverAt && readBack !== 'YES'

/** Parts whose question speaks about the child and not to her. */
const ABOUT_HER = new Set(['inWords', 'told', 'tells', 'says'])

const labelOf = (part: string, audience: Audience): string =>
  audience === 'HER' && ABOUT_HER.has(part) ? w.whyHers : (t.parts[part] ?? part)

/** A part that is one answer of a few is said as it was asked. */
function inWords(part: string, text: string): string {
  if (part === 'feeling') return feelingWords(text)
  return t.yesNoNotSure[text as keyof typeof t.yesNoNotSure] ?? text
}

/** All of one visit, as it is read aloud: question, then answer. */
export function textsOf(told: Told, audience: Audience): string[] {
  return [
    factDay(told.on),
    ...told.quotes.map(([, quote]) => quote.words),
    ...told.works.flatMap(([, work]) => [
      ...(work.scale === undefined ? [] : [`${work.about ?? w.scales}: ${work.scale}`]),
      ...partsOf(work, audience).map(([part, text]) => `${labelOf(part, audience)} ${inWords(part, text)}`),
    ]),
  ]
}
