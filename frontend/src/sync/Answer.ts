/** What came of one request. Only the first two came from Doorstep's server. */
export type Answer =
  | { kind: 'ok'; body: unknown }
  | { kind: 'problem'; status: number; type: string; sentence: string; retryAfterMs?: number; epoch?: string }
  | { kind: 'offline' }
  | { kind: 'stalled' }
  | { kind: 'nonsense' }

export type Ask = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: string
  headers?: Record<string, string>
}

/** The server's clock, and the tablet's at the same moment. */
export type Heard = (serverMs: number, tabletMs: number) => void
