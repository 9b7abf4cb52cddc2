import { html, nothing, type TemplateResult } from 'lit'
import { tick, words } from '#kit'
import type { Entry, EntryKind } from './entries'

const w = words.chronology

type Bar = {
  entries: readonly Entry[]
  kind: EntryKind | undefined
  timesShown: boolean
  choose: (kind: EntryKind | undefined) => void
  showTimes: (wanted: boolean) => void
}

/** What to look at: everything, or one kind of it; a kind of which there is nothing is not offered. */
export function chronologyBar(it: Bar): TemplateResult {
  const kinds = (Object.keys(w.kinds) as EntryKind[]).map((kind) => [kind, countOf(it.entries, kind)] as const)
  return html`<div class="chronology-bar">
    <div class="chips" role="group" aria-label=${w.filter}>
      ${chip(it, undefined, w.all, it.entries.length)}
      ${kinds.map(([kind, count]) => (count > 0 ? chip(it, kind, w.kinds[kind], count) : nothing))}
    </div>
    ${tick(w.showTimes, it.timesShown, it.showTimes)}
  </div>`
}

const countOf = (entries: readonly Entry[], wanted: EntryKind): number =>
  entries.filter(({ kind }) => kind === wanted).length

function chip(it: Bar, kind: EntryKind | undefined, label: string, count: number): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${it.kind === kind ? 'true' : 'false'}
    @click=${() => it.choose(kind)}
  >
    ${label} <span class="count">${count}</span>
  </button>`
}
