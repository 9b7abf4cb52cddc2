import { base64url, type Bytes, random, utf8 } from './bytes'
import type { Jwk } from './deviceKey'
import { aesKey, importForHkdf } from './hkdf'
import { withRawKey } from './withRawKey'

const P256 = { name: 'ECDH', namedCurve: 'P-256' }
const INFO = 'doorstep-picture/v1'
const IV_BYTES = 12

/**
 * A picture that only the authority can open: a line of JSON with the key's id, the ephemeral key and the initialisation
 * vector, then the ciphertext. Inside, a line of JSON says what it is, and the picture follows.
 */
export async function pictureCopy(to: Jwk, kid: string, about: object, picture: Bytes): Promise<Bytes> {
  const { kty, crv, x, y } = to
  const theirs = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, P256, false, [])
  const mine = await crypto.subtle.generateKey(P256, false, ['deriveBits'])
  const key = await withRawKey(
    async () => new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine.privateKey, 256)),
    async (shared) => aesKey(await importForHkdf(shared), INFO, ['encrypt']),
  )
  const iv = random(IV_BYTES)
  const epk = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey))
  const head = utf8(JSON.stringify({ v: 1, kid, epk: base64url(epk), iv: base64url(iv) }) + '\n')
  const content = joined(utf8(JSON.stringify(about) + '\n'), picture)
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, content)
  return joined(head, new Uint8Array(box))
}

function joined(one: Bytes, other: Bytes): Bytes {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
