import { type Line, PATHS } from './Line'

type Jwk = Record<string, string>

/** Every receipt key that the authority ever published, by its name; nothing when the answer is not that. */
export async function receiptKeys(line: Line): Promise<Record<string, Jwk> | undefined> {
  const answer = await line.plain({ method: 'GET', path: PATHS.receiptKeys })
  if (answer.kind !== 'ok' || Array.isArray(answer.body)) return undefined
  const keys = Object.entries(answer.body as Record<string, Partial<Jwk> | null>)
  const complete = keys.every(([, key]) => typeof key?.x === 'string' && typeof key.y === 'string')
  return complete ? (Object.fromEntries(keys) as Record<string, Jwk>) : undefined
}
