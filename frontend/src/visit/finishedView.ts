import { html, nothing, type TemplateResult } from 'lit'
import type { Outbox } from '#record'
import { icon, listWords, momentWords, visitsWaiting, words, type Desk } from '#kit'

const w = words.visit.done

/** After Finish: what became of the visit, from "waiting to be sent" to its receipt. */
export function finishedView(
  contactId: string,
  outbox: Outbox | undefined,
  { names, changed }: { names: string[]; changed: boolean },
  desk: Desk,
): TemplateResult {
  const items = outbox?.items.filter((item) => item.contactId === contactId) ?? []
  const received = items.length > 0 && items.every((item) => item.state === 'received')
  const held = items.some((item) => item.state === 'held' || item.state === 'quarantined')
  const last = items
    .map((item) => item.receivedAt ?? '')
    .sort()
    .at(-1)
  return html`<section class="sheet finished" aria-labelledby="finished-title">
    <h1 id="finished-title" tabindex="-1">${icon('check')}${w.title}</h1>
    <p>${(changed ? words.change.sealed : w.sealedLine)(listWords(names))}</p>
    <p class="lead" role="status" id="delivery">
      ${
        received && last
          ? w.received(momentWords(last, desk.now()))
          : held
            ? w.held
            : w.waiting(outbox ? visitsWaiting(outbox).visits : 1)
      }
    </p>
    <p class="quiet">${received ? w.receivedWith : desk.status().lastSync?.kind === 'offline' ? w.offline : nothing}</p>
    <div class="buttons">
      <vaadin-button theme="primary" @click=${() => desk.go({ screen: 'today' })}>${w.today}</vaadin-button>
      <vaadin-button @click=${() => desk.go({ screen: 'outbox' })}>${w.outbox}</vaadin-button>
    </div>
  </section>`
}
