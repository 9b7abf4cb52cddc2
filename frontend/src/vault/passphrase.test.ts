import { expect, test } from 'vitest'
import { triesLeft, waitAfter, waitLeft } from './backoff'
import { suggestPassphrase, weakness } from './passphrase'
import { passphraseWords } from './words'

test('a suggested passphrase is five words from a list of 1,296 different ones, and is never found weak', () => {
  expect(new Set(passphraseWords()).size).toBe(1296)
  for (let i = 0; i < 500; i++) {
    const passphrase = suggestPassphrase()
    expect(passphrase.split(' ').every((word) => passphraseWords().includes(word))).toBe(true)
    expect(passphrase.split(' ')).toHaveLength(5)
    expect(weakness(passphrase)).toBeUndefined()
  }
})

test.each([
  ['Tiny', 'short'],
  ['thirteen char', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'repeats'],
  ['12121212121212121212', 'repeats'],
  ['Password12345678', 'common'],
  ['correct horse battery staple', 'common'],
  ['qwertyuiop123456', 'common'],
  ['Summer2026Summer2026', 'common'],
])('"%s" is weak: %s', (typed, because) => expect(weakness(typed)).toBe(because))

test('a sentence of her own is good', () => {
  expect(weakness('the heron stood on our shed')).toBeUndefined()
  expect(weakness('Mae’r crëyr ar y to heddiw')).toBeUndefined()
})

test('each wrong try makes the next wait longer, five minutes at most', () => {
  const waits = Array.from({ length: 12 }, (_, failed) => waitAfter(failed) / 1000)
  expect(waits).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  expect([triesLeft(1), triesLeft(10), triesLeft(11)]).toEqual([9, 0, 0])
})

test('a clock that was set back does not shut a worker out for days', () => {
  expect(waitLeft({ failed: 3, lastAtMs: 1_000_000 }, 1_001_000)).toBe(3000)
  expect(waitLeft({ failed: 3, lastAtMs: 1_000_000 }, 1_004_000)).toBe(0)
  expect(waitLeft({ failed: 3, lastAtMs: 9_000_000 }, 1_000_000)).toBe(4000)
})
