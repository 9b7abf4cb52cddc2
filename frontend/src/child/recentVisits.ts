import { html, nothing, type TemplateResult } from 'lit'
import type { ChildFile, PullConflict, RecordId, Visit, VisitOnFile } from '#record'
import { icon, leafLines, momentWords, saidDifferently, sides, type Side, words } from '#kit'

const w = words.child

export type Recent = {
  file: ChildFile
  side: Side
  /** Opens the form on a finished visit: to write, or to decide. */
  change: (recordId: RecordId, deciding: boolean) => void
}

/** What earlier visits found, the newest first; a visit still waiting to be sent is one of them. */
export function recentVisits(it: Recent): TemplateResult {
  const { visits } = it.file
  return html`<section class="sheet" id="visits" aria-labelledby="visits-title">
    <h2 id="visits-title">${w.visits}</h2>
    ${visits.length === 0 ? html`<p class="quiet">${w.noVisits}</p>` : nothing}
    <ul class="plain visits">
      ${visits.map((visit) => html`<li>${oneVisit(visit, it)}</li>`)}
    </ul>
  </section>`
}

function oneVisit(visit: VisitOnFile, it: Recent): TemplateResult {
  return html`<p><strong>${momentWords(visit.happenedAt, it.side.now)}</strong>, ${w.by(visit.author)}</p>
    <p>${outcomeWords(visit.visit)}${disputedMark(visit.conflicts, ['/attempt', '/seen'])}</p>
    ${visit.delivery === 'received' ? nothing : html`<p class="mark">${w.delivery[visit.delivery]}</p>`}
    ${standing(visit, it)} ${written(visit, it)} ${differences(visit, it)} ${changing(visit, it)}`
}

function outcomeWords({ attempt, seen }: Visit): string {
  if (attempt.outcome === 'DID_NOT_TAKE_PLACE')
    return w.didNot(words.code.notTakenPlace[attempt.reason] ?? words.code.unknown)
  if (seen?.outcome !== 'SEEN') return `${w.tookPlace}, ${w.notSeen}`
  return `${w.tookPlace}, ${seen.alone.outcome === 'ALONE' ? w.seenAlone : w.seenNotAlone}`
}

const disputedMark = (conflicts: Record<string, PullConflict> | undefined, paths: string[]) =>
  paths.some((path) => conflicts?.[path])
    ? html` <span class="mark mark-differ">${icon('differ')}${words.differ.markLeaf}</span>`
    : nothing

/** Signed off, changed by somebody else meanwhile, or decided here and on its way. */
function standing({ signedOff, meanwhile, decided }: VisitOnFile, { side }: Recent): TemplateResult[] {
  const lines = [
    signedOff && words.change.signedOff(signedOff.name, momentWords(signedOff.at, side.now)),
    meanwhile !== undefined && words.change.meanwhile(meanwhile),
    decided && words.change.decidedHere,
  ]
  return lines.filter((text) => typeof text === 'string').map((text) => html`<p class="quiet">${text}</p>`)
}

function written({ visit, conflicts }: VisitOnFile, it: Recent): TemplateResult | typeof nothing {
  const quotes = Object.entries(visit.quotes ?? {})
  const texts = (['summary', 'adults', 'observation', 'analysis'] as const).filter((name) => visit[name])
  if (quotes.length + texts.length === 0) return nothing
  return html`<details>
    <summary>${w.showVisit}</summary>
    ${quotes.map(
      ([row, quote]) =>
        html`<blockquote class="theirs"><p>${quote.words}</p></blockquote>
          ${disputedMark(conflicts, [`/quotes/${row}`])}`,
    )}
    ${texts.map((name) => {
      const conflict = conflicts?.[`/${name}`]
      if (conflict) return html`${disputedMark(conflicts, [`/${name}`])}${sides(`/${name}`, conflict, it.side)}`
      return leafLines(name, visit[name], it.side).map((text) => html`<p class="prose">${text}</p>`)
    })}
  </details>`
}

/** In words, with what it is about and who said it; and the way to decide. */
function differences(
  { recordId, conflicts, draft, meanwhile }: VisitOnFile,
  it: Recent,
): TemplateResult | typeof nothing {
  if (!conflicts) return nothing
  return html`<div class="differ">
    <p>${icon('differ')}${saidDifferently(conflicts, it.side)}</p>
    <p class="quiet">${meanwhile === undefined ? words.differ.calm : words.change.laterThanYours(meanwhile)}</p>
    ${
      meanwhile === undefined
        ? html`<vaadin-button theme="primary" @click=${() => it.change(recordId, true)}
            >${draft === undefined ? words.differ.look : words.change.goOnDeciding}</vaadin-button
          >`
        : nothing
    }
  </div>`
}

function changing({ recordId, draft, conflicts }: VisitOnFile, it: Recent): TemplateResult {
  const goOn = draft !== undefined && !conflicts
  return html`<vaadin-button theme="tertiary" class="correct" @click=${() => it.change(recordId, false)}>
    ${icon('pen', 'prefix')}${goOn ? words.change.goOn : words.change.correct}
  </vaadin-button>`
}
