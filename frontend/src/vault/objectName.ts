import { base64url, utf8 } from './bytes'

/** The name under which the database knows a thing: the same each time, and nobody without the key can guess it. */
export async function objectName(ids: CryptoKey, kind: string, id: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', ids, utf8(`${kind}|${id}`))))
}
