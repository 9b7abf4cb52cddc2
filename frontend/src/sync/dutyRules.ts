import type { DutyRules } from '#record'
import { type Line, PATHS } from './Line'

/** The rules by which the authority says what is due; nothing when the answer is not that. */
export async function dutyRules(line: Line): Promise<DutyRules | undefined> {
  const answer = await line.plain({ method: 'GET', path: PATHS.dutyRules })
  if (answer.kind !== 'ok') return undefined
  const { name, counting, book } = answer.body as Partial<DutyRules>
  const counts = counting === 'EXCLUSIVE' || counting === 'INCLUSIVE'
  return typeof name === 'string' && counts && book !== undefined ? { name, counting, book } : undefined
}
