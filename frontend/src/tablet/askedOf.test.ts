import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Child, DutyRules } from '#record'
import { County } from './County.testing'
import { amara, answered } from './people.testing'
import { anasTablet } from './Tab.testing'

const path = new URL('../../../sync-server/src/main/resources/duties/rules.json', import.meta.url)
const book = JSON.parse(readFileSync(path, 'utf8')) as object
const fact = { since: '2026-11-02', source: 'COUNTY', asOf: '2026-11-20' } as const
const placed: Child = { ...amara, cohorts: { CLA: { ...fact, detail: 'E1' }, ADOPT: fact } }

async function finishes(book_: object | undefined) {
  const county = await County.open()
  county.rules = book_ && ({ name: 'own', counting: 'EXCLUSIVE', book: book_ } satisfies DutyRules)
  county.tells(placed)
  const tablet = await anasTablet(county)
  const started = await tablet.startVisit([placed.id])
  if (started.kind !== 'started') throw new Error(started.kind)
  const draft = answered(started.draft)
  const { safeguarded: _, ...child } = draft.children[placed.id]!
  await tablet.saveDraft({ ...draft, children: { [placed.id]: child } })
  return tablet.finish(draft.contactId)
}

test('of a child placed for adoption nobody is asked for what regulation 30 asks, also before the rules were told', async () => {
  expect(await finishes(book)).toMatchObject({ kind: 'sealed' })
  expect(await finishes(undefined)).toMatchObject({ kind: 'sealed' })
})

test('an authority that asks it all the same says so in its own rules', async () => {
  expect(await finishes({ ...book, safeguarded: { of: ['CLA'], notOf: [] } })).toEqual({
    kind: 'incomplete',
    missing: [{ field: 'safeguarded', childId: placed.id }],
  })
})
