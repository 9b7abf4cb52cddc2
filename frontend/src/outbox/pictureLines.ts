import { html, nothing, type TemplateResult } from 'lit'
import type { PictureOnItsWay } from '#record'
import { icon, words } from '#kit'

const w = words.outbox.pictures

/** Pictures of finished visits that are still on this tablet, with how far each one is. */
export function pictureLines(pictures: readonly PictureOnItsWay[]): TemplateResult | typeof nothing {
  if (pictures.length === 0) return nothing
  return html`<section class="group" aria-labelledby="pictures-on-their-way">
    <h2 id="pictures-on-their-way">${w.title} <span class="count">${pictures.length}</span></h2>
    <p class="quiet">${w.explain}</p>
    <ul class="rows">
      ${pictures.map(line)}
    </ul>
  </section>`
}

function line(picture: PictureOnItsWay): TemplateResult {
  const percent = Math.floor((picture.sent / picture.bytes) * 100)
  return html`<li class="row row-sent row-picture">
    <span class="row-who"
      >${icon(picture.sentence ? 'warn' : 'camera')} <span class="row-name">${w.of(picture.childName)}</span></span
    >
    <span class="row-due">
      <strong>${picture.sentence ? w.kept : picture.sent > 0 ? w.sent(percent) : w.waiting}</strong>
    </span>
    ${
      picture.sent > 0 && !picture.sentence
        ? html`<progress max="100" value=${percent} aria-label=${w.sent(percent)}></progress>`
        : nothing
    }
    ${picture.sentence ? html`<span class="reason">${picture.sentence}</span>` : nothing}
    ${picture.deposited ? html`<span class="quiet">${w.deposited}</span>` : nothing}
  </li>`
}
