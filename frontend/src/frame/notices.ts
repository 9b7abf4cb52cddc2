import { html, nothing, type TemplateResult } from 'lit'
import type { Status, StorageState, SyncOutcome } from '#record'
import { icon, words } from '#kit'
import { lentBackView } from './lentBackView'

const w = words.frame

export type Around = {
  status: Status
  storage: StorageState | undefined
  updateReady: boolean
  said: string | undefined
  broken: boolean
  useUpdate: () => void
  askToKeep: () => void
  toVisit: (contactId: string) => void
  readLentBack: () => void
  close: () => void
}

/** What a worker should know wherever she is. Having no signal is not news and says nothing. */
export function notices(it: Around): TemplateResult | typeof nothing {
  const open = it.status.state === 'open'
  const all = [
    it.broken ? notice(w.broken, close(it)) : undefined,
    it.said ? notice(it.said, close(it)) : undefined,
    open && it.status.lentBack
      ? lentBackView(it.status.lentBack, { toVisit: it.toVisit, read: it.readLentBack })
      : undefined,
    open ? ofSync(it.status.lastSync) : undefined,
    open && it.status.renewing ? renewing(it.status.renewing) : undefined,
    it.status.clockWrongMs ? notice(w.clock(it.status.clockWrongMs)) : undefined,
    open && it.storage?.persistence === 'refused' ? notice(w.notKept, askToKeep(it)) : undefined,
    open && it.storage?.low ? notice(w.lowRoom) : undefined,
    it.updateReady ? notice(w.update, useUpdate(it), 'calm') : undefined,
  ].filter((part) => part !== undefined)
  return html`<div class="notices" role="region" aria-label=${w.notices} aria-live="polite" ?hidden=${all.length === 0}>
    ${all}
  </div>`
}

function notice(sentence: string, button?: TemplateResult, tone: 'calm' | 'care' = 'care'): TemplateResult {
  return html`<div class="notice notice-${tone}">
    ${tone === 'care' ? icon('warn') : icon('check')}
    <p>${sentence}</p>
    ${button ?? nothing}
  </div>`
}

function close(it: Around): TemplateResult {
  return html`<vaadin-button @click=${it.close}>${w.close}</vaadin-button>`
}

function askToKeep(it: Around): TemplateResult {
  return html`<vaadin-button @click=${it.askToKeep}>${w.keepAsk}</vaadin-button>`
}

function useUpdate(it: Around): TemplateResult {
  return html`<vaadin-button @click=${it.useUpdate}>${w.updateNow}</vaadin-button>`
}

/** Until it has its new number; what the council said against it stands behind. */
const renewing = ({ sentence }: NonNullable<Status['renewing']>): TemplateResult =>
  notice([w.renewing, sentence].filter(Boolean).join(' '), undefined, 'calm')

function ofSync(outcome: SyncOutcome | undefined): TemplateResult | undefined {
  if (outcome?.kind === 'signed-out')
    return notice(w.signedOut, html`<a class="button-link" href="/login">${w.signIn}</a>`, 'calm')
  if (outcome?.kind === 'revoked' && outcome.replaced)
    return notice(w.replaced, html`<a class="button-link" href="/login">${w.signIn}</a>`)
  const sentence = outcome ? syncSentence(outcome) : undefined
  return sentence ? notice(sentence) : undefined
}

/** What stops a talk with the server, in words; nothing for what mends itself without anybody. */
export function syncSentence(outcome: SyncOutcome): string | undefined {
  switch (outcome.kind) {
    case 'done':
    case 'offline':
    case 'not-open':
      return undefined
    case 'signed-out':
      return w.signedOut
    case 'revoked':
      return outcome.replaced ? w.replaced : w.revoked
    case 'other-worker':
      return w.otherWorker
    case 'device-unknown':
      return w.deviceUnknown
    case 'proof-refused':
      return w.proofRefused
    case 'not-allowed':
      return outcome.sentence
    case 'busy':
      return w.busy
    case 'store-full':
      return w.storeFull
    case 'stalled':
      return w.stalled
    case 'nonsense':
      return w.nonsense
    case 'bad-receipt':
      return w.badReceipt
    case 'no-room':
      return w.noRoom
  }
}
