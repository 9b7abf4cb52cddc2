import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { root } from './theBuiltClient'

const eslint = new ESLint({ cwd: root })

/** What the rules say about this text, were it this file. */
async function said(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `src/${file}` })
  return result?.messages.map(({ message }) => message) ?? []
}

const planted: [string, string, RegExp][] = [
  ['visit/Form.ts', `export const send = () => fetch('/api')\n`, /Only sync\/ talks to a server/],
  ['today/a.ts', `export const send = () => globalThis.fetch('/api')\n`, /Only sync\/ talks to a server/],
  ['outbox/a.ts', `export const send = () => navigator.sendBeacon('/api')\n`, /Only sync\/ talks to a server/],
  ['sync/a.ts', `export const open = () => indexedDB.open('x')\n`, /Only store\/ opens the database/],
  ['sync/b.ts', `import { openDB } from 'idb'\nexport const open = openDB\n`, /Only store\/ opens the database/],
  [
    'store/a.ts',
    `export const hash = () => crypto.subtle.digest('SHA-256', new Uint8Array())\n`,
    /Only vault\/ holds keys/,
  ],
  ['kit/a.ts', `export const hash = () => globalThis.crypto.subtle\n`, /Only vault\/ holds keys/],
  ['kit/b.ts', `export const remember = () => localStorage.setItem('child', 'Amara')\n`, /never encrypted/],
  ['unlock/a.ts', `export const remember = () => (document.cookie = 'a=b')\n`, /never encrypted/],
  ['today/b.ts', `export const remember = () => sessionStorage.setItem('child', 'Amara')\n`, /never encrypted/],
  ['visit/b.ts', `import { x } from '../../tools/x'\nexport const y = x\n`, /Name the room instead/],
  ['visit/c.ts', `export enum State { Open }\n`, /Write a union of strings instead/],
  ['visit/d.ts', `export default 1\n`, /Export it by its name/],
  ['visit/e.ts', `export const show = (e: Element, text: string) => { e.innerHTML = text }\n`, /Write a Lit template/],
  [
    'visit/f.ts',
    `declare const html: typeof String.raw\nexport const t = html\`<p style="color: red"></p>\`\n`,
    /refuses style attributes/,
  ],
  [
    'visit/g.ts',
    `declare const html: typeof String.raw\nexport const t = html\`<style></style>\`\n`,
    /refuses style elements/,
  ],
  ['visit/h.ts', `export const there = () => navigator.onLine\n`, /A failed request is the only truth/],
  ['visit/i.ts', `export const loose = (x: any) => x\n`, /Unexpected any/],
  [
    'visit/j.ts',
    Array.from({ length: 401 }, (_, i) => `export const a${i} = ${i}`).join('\n') + '\n',
    /File has too many lines \(401\)/,
  ],
]

test.each(planted)('a slip in %s is found and taught about', async (file, text, teaches) => {
  expect((await said(file, text)).join('\n')).toMatch(teaches)
})

test('each room may use what is its own', async () => {
  expect(await said('sync/a.ts', `export const send = () => fetch('/api')\n`)).toEqual([])
  expect(
    await said('store/a.ts', `import { openDB } from 'idb'\nexport const open = () => [indexedDB, openDB]\n`),
  ).toEqual([])
  expect(await said('vault/a.ts', `export const random = () => crypto.subtle.generateKey\n`)).toEqual([])
})

test('the whole client keeps the rules', async () => {
  const results = await eslint.lintFiles(['.'])
  expect(
    results.flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${filePath}:${line} ${message}`)),
  ).toEqual([])
  expect(results.length).toBeGreaterThan(60)
}, 120_000)
