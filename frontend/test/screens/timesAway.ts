import type { Page } from 'playwright-core'
import type { Doc, RecordOnFile } from '#record'
import type { FixtureTablet } from './FixtureTablet'

declare const fixture: FixtureTablet

/** A sealed time away of Amara, or, where it says when it was held, the talk after one. */
export function aTimeAway(recordId: string, doc: Doc): RecordOnFile {
  const isTalk = 'heldAt' in doc
  const whole = isTalk ? doc : { kind: 'MISSING', startedAt: '2026-11-22T08:00:00.000Z', ...doc }
  const happenedAt = String(isTalk ? doc.heldAt : (whole as { startedAt: string }).startedAt)
  const times = { happenedAt, capturedAt: happenedAt, sealedAt: happenedAt, receivedAt: happenedAt }
  const type = isTalk ? 'interview' : 'episode'
  return { recordId, type, doc: whole, author: 'Ana Reid', ...times, delivery: 'received' } as RecordOnFile
}

/** Runs in the page: what is on file of Amara, and on Today those of her returns that wait to be heard. */
export function areOnFile(records: RecordOnFile[]): void {
  fixture.records_ = { 'c-1': records }
  fixture.returns = records
    .filter(({ type }) => type === 'episode')
    .map(({ recordId, doc }) => {
      const { startedAt, returnedAt } = doc as { startedAt: string; returnedAt?: string }
      const one = { recordId, childId: 'c-1', name: 'Amara Boateng', isAway: doc.kind === 'AWAY', offers: 0 }
      return { ...one, ...(returnedAt === undefined ? { startedAt } : { returnedAt }) }
    })
  fixture.tell({ kind: 'data-changed' })
}

/** Ticks one answer of one question, whichever way the question is drawn. */
export const answer = (page: Page, question: string, words: string): Promise<void> =>
  page
    .getByRole('radiogroup', { name: question })
    .or(page.getByRole('group', { name: question, exact: true }))
    .getByRole('radio', { name: words, exact: true })
    .first()
    .check()

/** Runs in the page: what can be tapped on this screen and is lower than 44 CSS pixels, by its words. */
export function tooSmall(): string[] {
  const screen = document.querySelector('doorstep-missing, doorstep-writing')!
  const fingers = screen.querySelectorAll<HTMLElement>(
    'vaadin-button, vaadin-radio-button, button, label:has(input[type=radio]), label:has(input[type=checkbox]), input[type=datetime-local]',
  )
  return [...fingers]
    .filter((one) => one.getBoundingClientRect().height < 43.5 && one.closest('[hidden]') === null)
    .map((one) => `${one.localName} ${one.textContent?.trim().slice(0, 40)}: ${one.getBoundingClientRect().height}`)
}
