import { type Bytes, utf8 } from './bytes'

const NO_SALT = new Uint8Array(0)

/** A key that only other keys can be made from. */
export const importForHkdf = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey'])

const params = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: NO_SALT, info: utf8(info) })

/** An AES-256-GCM key for one purpose; `info` names the purpose and its version. */
export const aesKey = (
  from: CryptoKey,
  info: string,
  usages: KeyUsage[] = ['encrypt', 'decrypt'],
): Promise<CryptoKey> => crypto.subtle.deriveKey(params(info), from, { name: 'AES-GCM', length: 256 }, false, usages)

/** An HMAC-SHA-256 key for one purpose. */
export const hmacKey = (from: CryptoKey, info: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(params(info), from, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
