import { type Line, PATHS } from './Line'

/** The worker whose session this is, when the server says so. */
export async function whoIsSignedIn(line: Line): Promise<string | undefined> {
  const answer = await line.plain({ method: 'GET', path: PATHS.me })
  const worker = answer.kind === 'ok' ? (answer.body as { worker?: unknown }).worker : undefined
  return typeof worker === 'string' ? worker : undefined
}
