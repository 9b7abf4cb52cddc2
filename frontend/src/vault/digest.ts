import { type Bytes, hex, utf8 } from './bytes'

const BYTES = 16

/** One thing in a digest: the first sixteen bytes of SHA-256 (the contract's `Pull.Reply`). */
export async function leafOf(kind: string, ref: string, seq: number): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${kind}|${ref}|${seq}`))).slice(0, BYTES)
}

/** The exclusive or of leaves, as the wire has it. Order plays no part. */
export function digestOf(leaves: Iterable<Bytes>): string {
  const sum = new Uint8Array(BYTES)
  for (const leaf of leaves) for (let i = 0; i < BYTES; i++) sum[i]! ^= leaf[i]!
  return hex(sum)
}
