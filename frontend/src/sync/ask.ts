import type { Answer, Ask, Heard } from './Answer'
import { readByProgress } from './readByProgress'

// Longer than a drive through a tunnel, shorter than a worker's patience in a car park.
const SILENCE_MAX_MS = 30_000

export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/**
 * One request. Whatever is between the tablet and the server (a hotel's sign-in page, a proxy's error, a half-broken
 * answer) comes out as `nonsense` and changes nothing.
 */
export async function ask(
  fetching: Fetch,
  { method, path, body, headers }: Ask,
  heard: Heard,
  silenceMaxMs = SILENCE_MAX_MS,
): Promise<Answer> {
  const stall = new AbortController()
  let timer = setTimeout(() => stall.abort(), silenceMaxMs)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stall.abort(), silenceMaxMs)
  }
  try {
    const response = await fetching(path, {
      method,
      ...(body !== undefined && { body }),
      headers: {
        'Doorstep-Request': '1',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      redirect: 'manual',
      credentials: 'same-origin',
      cache: 'no-store',
      signal: stall.signal,
    })
    alive()
    return await read(response, alive, heard)
  } catch {
    return stall.signal.aborted ? { kind: 'stalled' } : { kind: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}

async function read(response: Response, alive: () => void, heard: Heard): Promise<Answer> {
  const type = response.headers.get('Content-Type') ?? ''
  if (!/^application\/(problem\+)?json\b/.test(type)) return notJson(response)
  const text = await readByProgress(response, alive)
  const body = parsed(text)
  if (body === undefined) return { kind: 'nonsense' }
  const serverMs = Number(response.headers.get('Doorstep-Time') ?? Number.NaN)
  if (serverMs > 0) heard(serverMs, Date.now())
  if (response.ok) return { kind: 'ok', body }
  return problem(response, body)
}

/** A gateway that is alone says 502 to 504 without words of ours: that is "no server", not a page to be believed. */
function notJson(response: Response): Answer {
  void response.body?.cancel().catch(() => {})
  return response.status >= 502 && response.status <= 504 ? { kind: 'offline' } : { kind: 'nonsense' }
}

function problem(response: Response, body: unknown): Answer {
  const { type, detail, title, epoch } = (body ?? {}) as Record<string, unknown>
  const retryAfterS = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return {
    kind: 'problem',
    status: response.status,
    type: typeof type === 'string' ? type : '',
    sentence: [detail, title].find((words) => typeof words === 'string') ?? '',
    ...(retryAfterS > 0 && { retryAfterMs: retryAfterS * 1000 }),
    ...(typeof epoch === 'string' && { epoch }),
  }
}

function parsed(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}
