import { expect, test } from 'vitest'
import { sample } from '../../test/samples'
import { fromBase64url, textOf, utf8 } from './bytes'
import type { DepositCopy } from './depositCopy'
import { aesKey, importForHkdf } from './hkdf'

type Sample = { privateKey: JsonWebKey; copy: DepositCopy; sealed: string }

const P256 = { name: 'ECDH', namedCurve: 'P-256' }

// The sample came out of `depositCopy`; the sync server's own test opens the same file.
test('a copy that this vault made long ago still opens with the authority’s key', async () => {
  const { privateKey, copy, sealed } = sample('deposit-copy', 'from-a-tablet') as Sample
  const authority = await crypto.subtle.importKey('jwk', privateKey, P256, false, ['deriveBits'])
  const tablet = await crypto.subtle.importKey('raw', fromBase64url(copy.epk), P256, true, [])
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: tablet }, authority, 256)
  const key = await aesKey(await importForHkdf(new Uint8Array(shared)), 'doorstep-deposit/v1')
  const gcm = { name: 'AES-GCM', iv: fromBase64url(copy.iv), additionalData: utf8(copy.hash) }
  const opened = await crypto.subtle.decrypt(gcm, key, fromBase64url(copy.box))
  expect(textOf(new Uint8Array(opened))).toBe(sealed)
})
