import type { Bytes } from './bytes'

/** A secret in plain bytes lives only as long as this call. */
export async function withRawKey<T>(make: () => Bytes | Promise<Bytes>, use: (raw: Bytes) => Promise<T>): Promise<T> {
  const raw = await make()
  try {
    return await use(raw)
  } finally {
    raw.fill(0)
  }
}
