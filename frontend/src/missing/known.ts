import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '#kit'
import { missingWords as w } from '#kit/words/missingWords'
import type { RecordOnFile } from '#record'
import { oneTime } from './oneTime'
import { mapAt, textAt } from './path'
import type { TimeAway } from './timesAway'

type Known = {
  times: readonly TimeAway[]
  records: readonly RecordOnFile[]
  shown: boolean
  now: Date
  toggle: () => void
}

/** Earlier times beside the interview, folded away: she may be looking at this screen. */
export function known(it: Known): TemplateResult {
  return html`<section class="know" id="know">
    <vaadin-button theme="tertiary" aria-expanded=${it.shown ? 'true' : 'false'} @click=${it.toggle}>
      ${icon(it.shown ? 'cover' : 'warn', 'prefix')}${it.shown ? w.hide : w.known}
    </vaadin-button>
    ${it.shown ? all(it) : html`<p class="hint">${w.knownHint}</p>`}
  </section>`
}

function all({ times, records, now }: Known): TemplateResult {
  if (times.length === 0) return html`<p class="sheet">${w.knownNothing}</p>`
  return html`${times.map((time) => html`<div class="sheet">${oneTime(time, now)} ${heard(records, time)}</div>`)}`
}

/** What was said after that return, in the words in which it was said. */
function heard(records: readonly RecordOnFile[], { answer }: TimeAway): TemplateResult | typeof nothing {
  if (answer?.kind !== 'HEARD') return nothing
  const doc = records.find(({ recordId }) => recordId === answer.interviewId)?.doc ?? {}
  const quotes = Object.values(mapAt(doc, 'quotes')).map((quote) => textAt(quote, 'words'))
  return html`${quotes.map(
    (words) => html`<blockquote class="theirs" dir="auto"><p class="prose">${words}</p></blockquote>`,
  )}${textAt(doc, 'after/wouldStop') ? html`<p class="prose">${textAt(doc, 'after/wouldStop')}</p>` : nothing}`
}
