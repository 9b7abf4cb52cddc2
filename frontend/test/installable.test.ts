import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { theBuiltClient } from './theBuiltClient'

type Icon = { src: string; sizes: string; type: string; purpose: string }
type Manifest = { start_url: string; scope: string; display: string; name: string; icons: Icon[] }

const read = (path: string) => readFileSync(join(theBuiltClient, path))
const manifest = JSON.parse(read('manifest.webmanifest').toString()) as Manifest

// A PNG says its width and height in bytes 16 to 23.
const pngSize = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`

test('Doorstep can be put on the home screen, and opens as an app of its own', () => {
  expect(manifest).toMatchObject({ name: 'Doorstep', start_url: '/', scope: '/', display: 'standalone' })
  const whole = manifest.icons.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes)
  const maskable = manifest.icons.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes)
  expect(whole).toEqual(expect.arrayContaining(['192x192', '512x512']))
  expect(maskable).toEqual(['192x192', '512x512'])
})

test('every icon is there in the size it says', () => {
  for (const { src, sizes } of manifest.icons.filter(({ type }) => type === 'image/png'))
    expect(pngSize(read(src)), src).toBe(sizes)
  expect(pngSize(read('icons/apple-touch-icon.png'))).toBe('180x180')
  const html = read('index.html').toString()
  expect(html).toContain('href="/icons/apple-touch-icon.png"')
  expect(html).toMatch(/theme-color" content="#\w{6}" media="\(prefers-color-scheme: dark\)"/)
})
