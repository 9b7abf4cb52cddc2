import { describe, expect, test } from 'vitest'
import { type Cost, COST_DEFAULT, COST_FLOOR, argon2id } from './argon2'
import { open, seal } from './box'
import { base64url, type Bytes, fromBase64url, hex, random, textOf, utf8 } from './bytes'
import { calibrate } from './calibrate'
import { depositCopy } from './depositCopy'
import { makeDeviceKey, sign, verify } from './deviceKey'
import { aesKey, importForHkdf } from './hkdf'
import { keysFrom } from './Keys'
import { objectName } from './objectName'
import { openPassphrase, preparePassphrase, readable } from './Slot'
import { makeVault, openVault } from './Vault'
import { withRawKey } from './withRawKey'

const PASSPHRASE = 'copper violet garden muffin walnut'
const bytesOf = (from: number, length: number): Bytes => Uint8Array.from({ length }, (_, i) => from + i)

describe('the key derivations are the published ones', () => {
  test('Argon2id gives the tag of RFC 9106’s reference program', async () => {
    // From the test file of the reference implementation: t=2, m=65536, p=1, "password", "somesalt".
    const tag = await argon2id('password', utf8('somesalt'), { memoryKiB: 65_536, passes: 2, lanes: 1 })
    expect(hex(tag)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')
  })

  test('HKDF-SHA-256 without a salt gives what RFC 5869’s third case begins with', async () => {
    const from = await importForHkdf(new Uint8Array(22).fill(0x0b))
    const key = await crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: new Uint8Array(0) },
      from,
      { name: 'AES-GCM', length: 256 },
      true,
      ['encrypt'],
    )
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key))
    expect(hex(raw)).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d')
  })
})

describe('a passphrase slot', () => {
  const root = bytesOf(0, 32)
  const made = async () =>
    (await preparePassphrase(PASSPHRASE, COST_FLOOR, bytesOf(1, 16)))(root, 'd-7', bytesOf(9, 12))

  test('has the bytes it always had, or every tablet in the field would be locked out', async () => {
    expect(await made()).toMatchInlineSnapshot(`
      {
        "iv": "CQoLDA0ODxAREhMU",
        "kdf": {
          "lanes": 1,
          "memoryKiB": 19456,
          "name": "argon2id",
          "passes": 2,
          "salt": "AQIDBAUGBwgJCgsMDQ4PEA",
        },
        "kind": "passphrase",
        "version": 1,
        "wrapped": "x-pdoosps1UQcQbSW0BFWjB1aJD1A_POx-IJZlSr6h7XzLeP_TF2Z9i9B6xxCZYe",
      }
    `)
  })

  test('opens with its passphrase, and the root is gone from memory afterwards', async () => {
    let seen: Bytes | undefined
    const result = await openPassphrase(await made(), PASSPHRASE, 'd-7', async (raw) => {
      seen = raw
      return hex(raw)
    })
    expect(result).toEqual({ opened: hex(root) })
    expect(seen).toEqual(new Uint8Array(32))
  })

  test('tells nothing to a wrong passphrase, nor to the right one on another tablet', async () => {
    const slot = await made()
    expect(await openPassphrase(slot, `${PASSPHRASE}s`, 'd-7', async () => 1)).toBeUndefined()
    expect(await openPassphrase(slot, PASSPHRASE, 'd-8', async () => 1)).toBeUndefined()
  })

  test('whose cost was turned down is not tried', async () => {
    const slot = await made()
    expect(readable({ ...slot, kdf: { ...slot.kdf, memoryKiB: 8 } })).toBe(false)
    expect(await openVault([{ ...slot, kdf: { ...slot.kdf, passes: 1 } }], PASSPHRASE, 'd-7')).toEqual({
      kind: 'damaged',
    })
  })

  test('opens however the keyboard wrote it', async () => {
    const vault = await makeVault(PASSPHRASE, await makeDeviceKey(), COST_FLOOR)
    if ('kind' in vault) throw new Error(vault.kind)
    const { slots } = await vault.close('d-7')
    expect(await openVault(slots, ` Copper  violet garden muffin walnut `, 'd-7')).toMatchObject({ kind: 'opened' })
    expect(await openVault(slots, 'copper violet garden muffin', 'd-7')).toEqual({ kind: 'wrong' })
  })
})

describe('a box', () => {
  const place = { store: 'record', id: 'abc', revision: 3, schema: 1 }

  test('opens only where it belongs', async () => {
    const { records } = await keysFrom(random(32))
    const box = await seal(records, place, utf8('Amara'))
    expect(textOf((await open(records, place, box))!)).toBe('Amara')
    for (const elsewhere of [{ store: 'draft' }, { id: 'abd' }, { revision: 2 }, { schema: 2 }])
      expect(await open(records, { ...place, ...elsewhere }, box)).toBeUndefined()
  })

  test('with one bit turned, cut short or empty does not open', async () => {
    const { records } = await keysFrom(random(32))
    const box = await seal(records, place, utf8('Amara'))
    for (const at of [0, 11, 12, 500, box.length - 1]) {
      const turned = box.slice()
      turned[at]! ^= 1
      expect(await open(records, place, turned)).toBeUndefined()
    }
    expect(await open(records, place, box.slice(0, 20))).toBeUndefined()
    expect(await open(records, place, new Uint8Array(0))).toBeUndefined()
  })

  test('under another purpose’s key does not open', async () => {
    const keys = await keysFrom(random(32))
    const box = await seal(keys.records, place, utf8('Amara'))
    expect(await open(keys.outbox, place, box)).toBeUndefined()
  })

  test.each([
    [0, 1],
    [1020, 1],
    [1021, 4],
    [5000, 16],
    [60_000, 64],
    [70_000, 128],
  ])('of %i bytes looks like %i KiB', async (length, kib) => {
    const { records } = await keysFrom(random(32))
    const box = await seal(records, place, new Uint8Array(length))
    expect(box.length).toBe(kib * 1024 + 12 + 16)
    expect((await open(records, place, box))!.length).toBe(length)
  })
})

test('the same thing has the same name each time, and another name under another root', async () => {
  const [ours, theirs] = [await keysFrom(bytesOf(0, 32)), await keysFrom(bytesOf(1, 32))]
  expect(await objectName(ours.ids, 'child', 'c-1')).toBe(await objectName(ours.ids, 'child', 'c-1'))
  expect(await objectName(ours.ids, 'child', 'c-1')).not.toBe(await objectName(ours.ids, 'record', 'c-1'))
  expect(await objectName(ours.ids, 'child', 'c-1')).not.toBe(await objectName(theirs.ids, 'child', 'c-1'))
})

test('no key of an open vault can be read out', async () => {
  for (const key of Object.values(await keysFrom(random(32)))) expect(key.extractable).toBe(false)
  const { signing } = await makeDeviceKey()
  await expect(crypto.subtle.exportKey('jwk', signing)).rejects.toThrow()
})

test('a device’s signature is believed for its own text only', async () => {
  const { signing, publicKey } = await makeDeviceKey()
  const signature = await sign(signing, 'forty-two')
  expect(Object.keys(publicKey).sort()).toEqual(['crv', 'kty', 'x', 'y'])
  expect(await verify(publicKey, 'forty-two', signature)).toBe(true)
  expect(await verify(publicKey, 'forty-three', signature)).toBe(false)
  expect(await verify(publicKey, 'forty-two', 'nonsense!')).toBe(false)
  expect(await verify({ kty: 'EC' }, 'forty-two', signature)).toBe(false)
})

test('a deposit copy opens with the authority’s private key and its own hash, and not otherwise', async () => {
  const authority = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', authority.publicKey)
  const copy = await depositCopy({ kty: kty!, crv: crv!, x: x!, y: y! }, 'd-2026-11', 'ab'.repeat(32), 'sealed bytes')
  const theirs = await crypto.subtle.importKey(
    'raw',
    fromBase64url(copy.epk),
    { name: 'ECDH', namedCurve: 'P-256' },
    true,
    [],
  )
  expect(fromBase64url(copy.epk).length).toBe(65)
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, authority.privateKey, 256)
  const key = await aesKey(await importForHkdf(new Uint8Array(shared)), 'doorstep-deposit/v1')
  const decrypt = (hash: string) => {
    const gcm = { name: 'AES-GCM', iv: fromBase64url(copy.iv), additionalData: utf8(hash) }
    return crypto.subtle.decrypt(gcm, key, fromBase64url(copy.box))
  }
  expect(textOf(new Uint8Array(await decrypt(copy.hash)))).toBe('sealed bytes')
  await expect(decrypt('cd'.repeat(32))).rejects.toThrow()
})

describe('calibration', () => {
  const tablet =
    (msPerMiBPass: number, mostMiB = 1024) =>
    (cost: Cost) =>
      Promise.resolve(cost.memoryKiB / 1024 > mostMiB ? Infinity : (cost.memoryKiB / 1024) * cost.passes * msPerMiBPass)

  test('keeps 64 MiB on an ordinary tablet', async () => {
    expect(await calibrate(tablet(4))).toEqual(COST_DEFAULT)
  })
  test('asks a quick one for more passes', async () => {
    const cost = await calibrate(tablet(1))
    expect(cost).toMatchObject({ memoryKiB: 64 * 1024 })
    expect(cost.passes).toBeGreaterThan(3)
    expect(await tablet(1)(cost)).toBeGreaterThanOrEqual(500)
  })
  test('asks a slow or a small one for less, never for less than the floor', async () => {
    expect((await calibrate(tablet(10))).memoryKiB).toBe(32 * 1024)
    expect((await calibrate(tablet(4, 40))).memoryKiB).toBe(32 * 1024)
    expect(await calibrate(tablet(1000))).toEqual(COST_FLOOR)
  })
})

test('a secret in plain bytes is zeroed even when what used it failed', async () => {
  const secret = random(32)
  const broken = withRawKey(
    () => secret,
    () => Promise.reject(new Error('broken')),
  )
  await expect(broken).rejects.toThrow('broken')
  expect(secret).toEqual(new Uint8Array(32))
})

test('base64url of every length comes back', () => {
  for (let length = 0; length < 70; length++) {
    const bytes = random(length)
    expect(fromBase64url(base64url(bytes))).toEqual(bytes)
  }
})
