import { html, type TemplateResult } from 'lit'
import type { PullAlternative, PullConflict } from '#record'
import { momentWords } from './dates'
import { leafAbout, leafLines, type Known } from './leaf'
import { listWords } from './listWords'
import { words } from './words'

/** Who is reading, so that her own words are called hers. */
export type Side = Known & { workerId: string; deviceId: string }

const w = words.differ
const TABLET_SHOWN = 4

/** `Ben Shaw and you said different things about whether Amara was seen alone and the summary.` */
export function saidDifferently(conflicts: Record<string, PullConflict>, it: Side): string {
  const about = listWords([...new Set(Object.keys(conflicts).map((path) => leafAbout(path, it.name)))])
  const all = Object.values(conflicts).flatMap((conflict) => conflict.alternatives)
  const others = [...new Set(all.filter((one) => one.author !== it.workerId).map((one) => one.name))]
  if (others.length === 0) return w.yourself(about)
  const mine = all.some((one) => one.author === it.workerId)
  return mine ? w.youAnd(listWords(others), about) : w.others(listWords(others), about)
}

/** Before, yours and theirs beside each other, each with who, when and from which tablet. */
export function sides(path: string, { before, alternatives }: PullConflict, it: Side): TemplateResult {
  const mine = alternatives.filter((one) => one.author === it.workerId)
  const theirs = alternatives.filter((one) => one.author !== it.workerId)
  return html`<div class="sides">
    <div class="side side-before">
      <h3>${w.before}</h3>
      ${value(path, before, w.nothingBefore, it)}
    </div>
    ${[...mine, ...theirs].map((one) => side(path, one, before !== undefined, it))}
  </div>`
}

function side(path: string, one: PullAlternative, was: boolean, it: Side): TemplateResult {
  const mine = one.author === it.workerId
  const tablet = one.device === it.deviceId ? w.thisTablet : w.otherTablet(one.device.slice(-TABLET_SHOWN))
  const times = w.times(momentWords(one.capturedAt, it.now), momentWords(one.receivedAt, it.now))
  return html`<div class="side ${mine ? 'side-yours' : 'side-theirs'}">
    <h3>${mine ? w.yours : one.name}<span class="quiet"> ${tablet}</span></h3>
    ${value(path, one.value, was ? w.tookOut : w.leftOut, it)}
    <p class="quiet">${times}</p>
  </div>`
}

function value(path: string, said: unknown, without: string, it: Side): TemplateResult | TemplateResult[] {
  if (said === undefined) return html`<p class="quiet">${without}</p>`
  return html`${leafLines(path, said, it).map((text) => html`<p class="prose">${text}</p>`)}`
}
