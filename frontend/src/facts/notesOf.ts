import { nothing, type TemplateResult } from 'lit'
import type { Child, RecordOnFile } from '#record'
import type { Desk } from '#kit'
import { type Proposal, proposalsIn } from './proposals'
import { standing } from './standing'
import './facts.css'

/** A refusal stands on the card for so long; on the screen of its own it stays. */
const DECLINED_SHOWN_MS = 14 * 24 * 3_600_000

/** What stands beside a fact on the card: the newest proposal about it, for as long as it says something there. */
export function notesOf(
  records: readonly RecordOnFile[],
  card: Child,
  desk: Desk,
): (fact: string) => TemplateResult | typeof nothing {
  const open = proposalsIn(records, card).filter((one) => saysSomething(one, desk.now()))
  return (fact) => {
    const newest = open.find(({ doc }) => doc.shown.fact === fact)
    return newest ? standing(newest, desk, false) : nothing
  }
}

function saysSomething({ doc: { decision }, isShown }: Proposal, now: Date): boolean {
  if (!decision) return true
  if (decision.outcome === 'ACCEPTED') return isShown
  return isShown && now.getTime() - Date.parse(decision.at) < DECLINED_SHOWN_MS
}
