import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shellOf } from '../tools/shell-list.mjs'
import { reportSize } from '../tools/size.mjs'
import { theBuiltClient } from './theBuiltClient'

type Size = { firstLoadBytes: number; budget: number; files: { name: string; bytes: number }[] }

test('the first load of the built client is within what a slow line can take', () => {
  const size = JSON.parse(readFileSync(join(theBuiltClient, 'size.json'), 'utf8')) as Size
  expect(size.firstLoadBytes).toBeGreaterThan(10_000)
  expect(size.firstLoadBytes).toBeLessThanOrEqual(180_000)
  expect(size.files.map(({ name }) => name)).toEqual(expect.arrayContaining(['index.html', 'sw.js']))
})

test('a client that has grown too large is not built, and the largest file is named', () => {
  const dist = mkdtempSync(join(tmpdir(), 'large-'))
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), '<p>')
  writeFileSync(join(dist, 'sw.js'), '')
  writeFileSync(join(dist, 'assets/huge.js'), 'x'.repeat(200_000))
  expect(() => reportSize(dist, { firstLoadBytes: 180_000 })).toThrow(/200\.0 kB, over the 180\.0 kB .*huge\.js/)
  rmSync(dist, { recursive: true })
})

test('the shell holds what a start with no signal needs, and nothing that is not public', () => {
  const names = shellOf(theBuiltClient).assets.map(({ url }: { url: string }) => url)
  expect(names).toContain('/')
  expect(
    names.filter((url: string) => !/^\/($|views\.html$|assets\/|icons\/icon\.svg$|manifest\.webmanifest$)/.test(url)),
  ).toEqual([])
})

test('the start page carries no data, no inline script and no inline style', () => {
  const html = readFileSync(join(theBuiltClient, 'index.html'), 'utf8')
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
})
