import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { chromiumPath } from '../tools/chromium.mjs'
import { componentsInUse } from '../tools/gallery.mjs'
import { root } from './theBuiltClient'

type Seen = { violations: unknown[]; errors: string[]; defined: number; tags: string[] }
type Proof = { components: Seen; client: Seen }

const prove = (...args: string[]) =>
  JSON.parse(execFileSync('node', ['tools/prove-policy.mjs', ...args], { cwd: root, encoding: 'utf8' })) as Proof

const stale = 'a component puts something new into the document: look at it, then run npm run shell:capture'

test.skipIf(!chromiumPath)(
  'every component renders under the strict policy without one violation',
  { timeout: 120_000 },
  () => {
    const { components, client } = prove()
    expect(components.violations, stale).toEqual([])
    expect(components.errors, stale).toEqual([])
    expect(client.violations, stale).toEqual([])
    expect(client.errors, stale).toEqual([])
    // Every package that is depended on was driven, so that the silence above means something.
    const names = componentsInUse(root).map((name: string) =>
      name.replace('@vaadin/', 'vaadin-').replace('radio-group', 'radio-button'),
    )
    expect(components.tags).toEqual(expect.arrayContaining(names))
  },
)

test.skipIf(!chromiumPath)('a style that the policy does not name is seen', { timeout: 120_000 }, () => {
  expect(prove('--forget-one-hash').components.violations).toContainEqual(
    expect.objectContaining({ directive: 'style-src-elem' }),
  )
})
