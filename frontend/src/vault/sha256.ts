import { type Bytes, hex, utf8 } from './bytes'

/** Lower-case hex, as the wire has it. */
export async function sha256(what: Bytes | string): Promise<string> {
  const bytes = typeof what === 'string' ? utf8(what) : what
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
