import { html, nothing, type TemplateResult } from 'lit'
import type { Child, RecordOnFile } from '#record'
import type { Desk } from '#kit'
import { isAgreed, type Proposal, proposalsIn } from './proposals'
import { behindDue, standing } from './standing'
import './facts.css'

/** A refusal stands on the card for so long; on the screen of its own it stays. */
const DECLINED_SHOWN_MS = 14 * 24 * 3_600_000

/** Facts from which is reckoned what is due. */
const BEHIND_DUE = /^(home|placement|plan|cohort\/.*)$/

/**
 * What stands beside a fact on the card, for as long as it says something there: what a manager agreed is wrong, until the
 * record says otherwise, and the newest that was said about it since. Beside `due`: which facts behind it are wrong.
 */
export function notesOf(
  records: readonly RecordOnFile[],
  card: Child,
  desk: Desk,
): (fact: string) => TemplateResult | typeof nothing {
  const open = proposalsIn(records, card).filter((one) => saysSomething(one, desk.now()))
  const agreed = (about: readonly Proposal[]): Proposal | undefined => about.find(isAgreed)
  return (fact) => {
    if (fact === 'due') {
      const behind = open.filter(({ doc }) => BEHIND_DUE.test(doc.shown.fact))
      const facts = [...new Set(behind.map(({ doc }) => doc.shown.fact))]
      return html`${facts.map((one) => behindDue(agreed(behind.filter(({ doc }) => doc.shown.fact === one))))}`
    }
    const about = open.filter(({ doc }) => doc.shown.fact === fact)
    const both = [...new Set([agreed(about), about[0]])]
    return html`${both.map((one) => (one ? standing(one, desk, false) : nothing))}`
  }
}

function saysSomething({ doc: { decision }, isShown }: Proposal, now: Date): boolean {
  if (!decision) return true
  if (decision.outcome === 'ACCEPTED') return isShown
  return isShown && now.getTime() - Date.parse(decision.at) < DECLINED_SHOWN_MS
}
