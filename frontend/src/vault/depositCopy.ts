import { base64url, random, utf8 } from './bytes'
import type { Jwk } from './deviceKey'
import { aesKey, importForHkdf } from './hkdf'
import { withRawKey } from './withRawKey'

const P256 = { name: 'ECDH', namedCurve: 'P-256' }
const INFO = 'doorstep-deposit/v1'
const IV_BYTES = 12

/** One sealed change that only the authority can open (the contract's `Deposit.Copy`). */
export type DepositCopy = { hash: string; kid: string; epk: string; iv: string; box: string }

/** Each copy has a key pair of its own, whose private half is gone when this returns: the tablet cannot open it again. */
export async function depositCopy(to: Jwk, kid: string, hash: string, sealed: string): Promise<DepositCopy> {
  const { kty, crv, x, y } = to
  const theirs = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, P256, false, [])
  const mine = await crypto.subtle.generateKey(P256, false, ['deriveBits'])
  const key = await withRawKey(
    async () => new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine.privateKey, 256)),
    async (shared) => aesKey(await importForHkdf(shared), INFO, ['encrypt']),
  )
  const iv = random(IV_BYTES)
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(hash) }, key, utf8(sealed))
  const epk = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey))
  return { hash, kid, epk: base64url(epk), iv: base64url(iv), box: base64url(new Uint8Array(box)) }
}
