import { html, nothing, type TemplateResult } from 'lit'
import type { Notice, TabletTells } from '#record'
import { localDate, longDay } from './dates'
import { words } from './words'

/** What the council or the tablet has to tell the worker, until she says that she has read it. */
export function noticeList(
  notices: readonly Notice[],
  read: (noticeId: string) => void,
): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing
  return html`<ul class="rows notice-list">
    ${notices.map(
      (notice) =>
        html`<li class="sheet">
          <p>${notice.child ? html`<strong>${notice.child}</strong>: ` : nothing}${tellsWords(notice)}</p>
          <vaadin-button @click=${() => read(notice.noticeId)}>${words.frame.gotIt}</vaadin-button>
        </li>`,
    )}
  </ul>`
}

const tellsWords = ({ tells, sentence }: Notice): string => (tells ? ownWords(tells) : sentence)

/** What the tablet itself has to tell. */
function ownWords(tells: TabletTells): string {
  switch (tells.kind) {
    case 'renewed':
      return words.frame.renewed
    case 'unfinished':
      return words.frame.unfinished(longDay(localDate(new Date(tells.begunAt)), localDate(new Date())))
  }
}
