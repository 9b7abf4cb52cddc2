import { base64url, type Bytes, fromBase64url, utf8 } from './bytes'

const P256 = { name: 'ECDSA', namedCurve: 'P-256' }
const ES256 = { name: 'ECDSA', hash: 'SHA-256' }

/** A public key on the wire (RFC 7517). */
export type Jwk = Record<string, string>

/** A device's own key, and the half of it that the server may know. */
export type DeviceKey = { signing: CryptoKey; publicKey: Jwk }

/** Made once, at enrolment. The private half can be kept and used, and never read, not even by us. */
export async function makeDeviceKey(): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey(P256, false, ['sign', 'verify'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { signing: pair.privateKey, publicKey: { kty: kty!, crv: crv!, x: x!, y: y! } }
}

/** ES256, raw r and s, base64url. */
export async function sign(signing: CryptoKey, text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign(ES256, signing, utf8(text))))
}

/** Whether the authority's key signed this text. Anything that cannot be a key or a signature is a plain no. */
export async function verify(publicKey: Jwk, text: string, signature: string): Promise<boolean> {
  try {
    const { kty, crv, x, y } = publicKey
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, P256, false, ['verify'])
    const raw: Bytes = fromBase64url(signature)
    return await crypto.subtle.verify(ES256, key, raw, utf8(text))
  } catch {
    return false
  }
}
