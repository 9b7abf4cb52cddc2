import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstLoadFiles } from '../tools/first-load.mjs'
import { shellOf } from '../tools/shell-list.mjs'
import { reportSize } from '../tools/size.mjs'
import { theBuiltClient } from './theBuiltClient'

type Size = { firstLoadBytes: number; shellBytes: number; files: { name: string; bytes: number }[] }

test('the first load of the built client is within what a slow line can take', () => {
  const size = JSON.parse(readFileSync(join(theBuiltClient, 'size.json'), 'utf8')) as Size
  expect(size.firstLoadBytes).toBeGreaterThan(10_000)
  expect(size.firstLoadBytes).toBeLessThanOrEqual(180_000)
  expect(size.shellBytes).toBeLessThanOrEqual(260_000)
  expect(size.files.map(({ name }) => name)).toEqual(expect.arrayContaining(['index.html', 'sw.js', 'views.html']))
})

test('the first load counts the page, its code and its Worker, and not the child’s own page', () => {
  const names = firstLoadFiles(theBuiltClient).join(' ')
  expect(names).toMatch(/assets\/index-\S+\.js/)
  expect(names).toMatch(/assets\/index-\S+\.css/)
  expect(names).toMatch(/assets\/tablet\.worker-\S+\.js/)
  expect(names).not.toMatch(/views/)
})

test('a client that has grown too large is not built, and the largest file is named', () => {
  const dist = mkdtempSync(join(tmpdir(), 'large-'))
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), '<script src="/assets/small.js"></script>')
  writeFileSync(join(dist, 'assets/small.js'), 'import"./huge.js"')
  writeFileSync(join(dist, 'sw.js'), '')
  writeFileSync(join(dist, 'assets/huge.js'), 'x'.repeat(200_000))
  const first = { firstLoadBytes: 180_000, shellBytes: 260_000 }
  expect(() => reportSize(dist, first)).toThrow(/first load is 200\.1 kB, over the 180\.0 kB .*huge\.js/)
  const shell = { firstLoadBytes: 260_000, shellBytes: 180_000 }
  expect(() => reportSize(dist, shell)).toThrow(/shell .* is 200\.1 kB, over the 180\.0 kB .*huge\.js/)
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
