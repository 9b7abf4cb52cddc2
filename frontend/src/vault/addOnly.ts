import { base64url, type Bytes, fromBase64url, utf8 } from './bytes'
import { open, type Place, seal } from './box'
import type { Jwk } from './deviceKey'
import { aesKey, importForHkdf } from './hkdf'
import type { Keys } from './Keys'
import { withRawKey } from './withRawKey'

const P256 = { name: 'ECDH', namedCurve: 'P-256' }
const INFO = 'add-only/v1'
const IV_BYTES = 12

/**
 * A vault's add-only pair as it lies on the disk. Whoever has the public half can put something in and take nothing
 * out; the private half is wrapped, and only the open vault unwraps it.
 */
export type AddOnly = { publicKey: Jwk; iv: Bytes; wrapped: Bytes }

/** What puts things in: `epk` goes with each of them, and what it holds can encrypt and nothing else. */
export type Adder = { epk: string; add(place: Place, content: Bytes): Promise<Bytes> }

export async function makeAddOnly(keys: Keys): Promise<AddOnly> {
  const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const publicKey = { kty: kty!, crv: crv!, x: x!, y: y! }
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const wrapped = await crypto.subtle.wrapKey('pkcs8', pair.privateKey, keys.addOnly, gcm(iv, publicKey))
  return { publicKey, iv, wrapped: new Uint8Array(wrapped) }
}

/** The private half, which cannot be read out; nothing when either half is not the one that this vault made. */
export async function openAddOnly(keys: Keys, { publicKey, iv, wrapped }: AddOnly): Promise<CryptoKey | undefined> {
  try {
    const how = gcm(iv, publicKey)
    return await crypto.subtle.unwrapKey('pkcs8', wrapped, keys.addOnly, how, P256, false, ['deriveBits'])
  } catch {
    return undefined
  }
}

/** For one document: its own private half is gone when this returns, so that it cannot read what it has put in. */
export async function adderTo(publicKey: Jwk): Promise<Adder> {
  const mine = await crypto.subtle.generateKey(P256, false, ['deriveBits'])
  const epk = base64url(new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey)))
  const { kty, crv, x, y } = publicKey
  const theirs = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, P256, false, [])
  const key = await keyBetween(mine.privateKey, theirs, epk, 'encrypt')
  return { epk, add: (place, content) => seal(key, place, content) }
}

/** What was put in; nothing when it is damaged, was moved or is not for this key. */
export async function openAdded(
  privateKey: CryptoKey,
  epk: string,
  place: Place,
  box: Bytes,
): Promise<Bytes | undefined> {
  try {
    const theirs = await crypto.subtle.importKey('raw', fromBase64url(epk), P256, false, [])
    return await open(await keyBetween(privateKey, theirs, epk, 'decrypt'), place, box)
  } catch {
    return undefined
  }
}

const keyBetween = (mine: CryptoKey, theirs: CryptoKey, epk: string, usage: KeyUsage): Promise<CryptoKey> =>
  withRawKey(
    async () => new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256)),
    async (shared) => aesKey(await importForHkdf(shared), `${INFO}|${epk}`, [usage]),
  )

// The public half is bound in: one that was put in its place by another hand is not written to.
const gcm = (iv: Bytes, { x, y }: Jwk) => ({ name: 'AES-GCM', iv, additionalData: utf8(`${INFO}|${x}|${y}`) })
