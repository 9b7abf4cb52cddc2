import { describe, expect, test } from 'vitest'
import { adderTo, makeAddOnly, openAdded, openAddOnly } from './addOnly'
import { random, textOf, utf8 } from './bytes'
import { keysFrom } from './Keys'

const place = { store: 'kept', id: 'k-1', revision: 1, schema: 1 }
const HER_WORDS = 'I want to go home on Sundays.'

const aVault = async () => {
  const keys = await keysFrom(random(32))
  const pair = await makeAddOnly(keys)
  return { keys, pair, privateKey: (await openAddOnly(keys, pair))! }
}

describe('what is put in while the vault is shut', () => {
  test('is read once the vault is open again', async () => {
    const { pair, privateKey } = await aVault()
    const adder = await adderTo(pair.publicKey)
    const box = await adder.add(place, utf8(HER_WORDS))
    expect(textOf((await openAdded(privateKey, adder.epk, place, box))!)).toBe(HER_WORDS)
  })

  test('cannot be read by whoever put it in: nothing it holds decrypts', async () => {
    const made: CryptoKey[] = []
    const { deriveKey } = crypto.subtle
    crypto.subtle.deriveKey = async (...how: Parameters<typeof deriveKey>) => {
      const key = await deriveKey.apply(crypto.subtle, how)
      made.push(key)
      return key
    }
    try {
      const { pair } = await aVault()
      made.length = 0
      await adderTo(pair.publicKey)
      expect(made.map(({ usages, extractable }) => ({ usages, extractable }))).toEqual([
        { usages: ['encrypt'], extractable: false },
      ])
    } finally {
      crypto.subtle.deriveKey = deriveKey
    }
  })

  test('is opened by no other vault, by no other document’s key and in no other place', async () => {
    const { pair, privateKey } = await aVault()
    const adder = await adderTo(pair.publicKey)
    const box = await adder.add(place, utf8(HER_WORDS))
    const stranger = await aVault()
    expect(await openAdded(stranger.privateKey, adder.epk, place, box)).toBeUndefined()
    expect(await openAdded(privateKey, (await adderTo(pair.publicKey)).epk, place, box)).toBeUndefined()
    expect(await openAdded(privateKey, 'no key at all', place, box)).toBeUndefined()
    for (const elsewhere of [{ id: 'k-2' }, { revision: 2 }, { store: 'draft' }])
      expect(await openAdded(privateKey, adder.epk, { ...place, ...elsewhere }, box)).toBeUndefined()
  })

  test('with one bit turned is not read', async () => {
    const { pair, privateKey } = await aVault()
    const adder = await adderTo(pair.publicKey)
    const box = await adder.add(place, utf8(HER_WORDS))
    box[100]! ^= 1
    expect(await openAdded(privateKey, adder.epk, place, box)).toBeUndefined()
  })
})

describe('the add-only pair', () => {
  test('keeps its private half wrapped, and nobody reads it out of the open vault', async () => {
    const { keys, pair, privateKey } = await aVault()
    expect(Object.keys(pair.publicKey).sort()).toEqual(['crv', 'kty', 'x', 'y'])
    expect(privateKey.extractable).toBe(false)
    expect(keys.addOnly.usages.toSorted()).toEqual(['unwrapKey', 'wrapKey'])
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
  })

  test('is not opened by another vault, nor when somebody has put a public half of his own in its place', async () => {
    const { keys, pair } = await aVault()
    const other = await aVault()
    expect(await openAddOnly(other.keys, pair)).toBeUndefined()
    expect(await openAddOnly(keys, { ...pair, publicKey: other.pair.publicKey })).toBeUndefined()
  })
})
