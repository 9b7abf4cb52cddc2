import { type Bytes, random, utf8 } from './bytes'

const KIB = 1024
const BUCKETS = [KIB, 4 * KIB, 16 * KIB, 64 * KIB]
const LENGTH_BYTES = 4
const IV_BYTES = 12

/** Where a box belongs. A box taken from another place, or an older one put back under a newer number, does not open. */
export type Place = { store: string; id: string; revision: number; schema: number }

/** Encrypts under the place it belongs to; its length tells only which bucket it fell into. */
export async function seal(key: CryptoKey, place: Place, content: Bytes): Promise<Bytes> {
  const iv = random(IV_BYTES)
  const sealed = await crypto.subtle.encrypt(gcm(iv, place), key, padded(content))
  const box = new Uint8Array(IV_BYTES + sealed.byteLength)
  box.set(iv)
  box.set(new Uint8Array(sealed), IV_BYTES)
  return box
}

/** The content, or nothing when the box is damaged, swapped or not ours. */
export async function open(key: CryptoKey, place: Place, box: Bytes): Promise<Bytes | undefined> {
  try {
    const iv = box.slice(0, IV_BYTES)
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(gcm(iv, place), key, box.subarray(IV_BYTES))))
  } catch {
    return undefined
  }
}

function padded(content: Bytes): Bytes {
  const needed = content.length + LENGTH_BYTES
  const largest = BUCKETS[BUCKETS.length - 1]!
  const bucket = BUCKETS.find((size) => needed <= size) ?? Math.ceil(needed / largest) * largest
  const bytes = new Uint8Array(bucket)
  new DataView(bytes.buffer).setUint32(0, content.length)
  bytes.set(content, LENGTH_BYTES)
  return bytes
}

function unpadded(bytes: Bytes): Bytes | undefined {
  const length = new DataView(bytes.buffer).getUint32(0)
  return length + LENGTH_BYTES <= bytes.length ? bytes.slice(LENGTH_BYTES, LENGTH_BYTES + length) : undefined
}

const gcm = (iv: Bytes, { store, id, revision, schema }: Place) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(`${store}|${id}|${revision}|${schema}`),
})
