import { putMeta, readMeta, readRules, write } from '#store'
import { dutyRules, type Line } from '#sync'
import type { Opened } from './Opened'

/** Fetches the rules by which what is due is reckoned, when the server names others than are here. */
export async function learnRules({ db }: Opened, line: Line): Promise<void> {
  const [{ reach }, kept] = await Promise.all([readMeta(db), readRules(db)])
  if (reach.rules === undefined || kept?.name === reach.rules) return
  const rules = await dutyRules(line)
  if (rules) await write(db, ['meta'], (tx) => putMeta(tx, 'rules', rules))
}
