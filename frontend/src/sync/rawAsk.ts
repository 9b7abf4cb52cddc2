import type { Fetch } from './ask'

const SILENCE_MAX_MS = 60_000

/** A request whose answer is read by its status and headers, as tus has it. */
export type RawAsk = { method: string; path: string; body?: Uint8Array<ArrayBuffer>; headers: Record<string, string> }

export type RawAnswer =
  | { kind: 'answer'; status: number; header(name: string): string | undefined; body: string }
  | { kind: 'offline' }
  | { kind: 'stalled' }

export async function rawAsk(fetching: Fetch, { method, path, body, headers }: RawAsk): Promise<RawAnswer> {
  const stall = new AbortController()
  const timer = setTimeout(() => stall.abort(), SILENCE_MAX_MS)
  try {
    const response = await fetching(path, {
      method,
      ...(body !== undefined && { body }),
      headers: { 'Doorstep-Request': '1', ...headers },
      redirect: 'manual',
      credentials: 'same-origin',
      cache: 'no-store',
      signal: stall.signal,
    })
    const text = await response.text()
    return {
      kind: 'answer',
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      body: text,
    }
  } catch {
    return stall.signal.aborted ? { kind: 'stalled' } : { kind: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}
