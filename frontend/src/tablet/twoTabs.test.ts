import { beforeEach, describe, expect, test } from 'vitest'
import { County } from './County.testing'
import { Leadership } from './Leadership'
import { Ears, OneBrowser } from './OneBrowser.testing'
import { amara, answered, kofi } from './people.testing'
import { PASSPHRASE, Tab } from './Tab.testing'

// Instead of the three seconds for which a tab waits in earnest.
const PATIENCE_MS = 200

let county: County
let database: string
let browser: OneBrowser
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  county.tells(kofi)
  database = crypto.randomUUID()
  browser = new OneBrowser()
})

const aTab = (patienceMs?: number) => {
  const ears = new Ears(browser, database)
  const tab = new Tab(county, database, (losing) => new Leadership(losing, ears.locks, ears.channel, patienceMs))
  return Object.assign(tab, { ears })
}

const theFirst = async () => {
  const first = aTab()
  await first.opens()
  await first.tablet.enrol(PASSPHRASE, "Ana's tablet")
  await first.tablet.sync()
  return first
}

describe('two tabs that are awake', () => {
  test('the second one says so and touches nothing', async () => {
    await theFirst()
    const second = await aTab().opens()
    expect((await second.status()).state).toBe('second-tab')
    expect(await second.unlock(PASSPHRASE)).toEqual({ kind: 'not-open', state: 'second-tab' })
  })

  test('on the worker’s word the first saves and lets go, and the second takes its place', async () => {
    const first = await theFirst()
    const second = await aTab().opens()
    expect((await second.takeOver()).state).toBe('locked')
    expect(first.news.some((news) => news.kind === 'please-save')).toBe(true)
    expect((await first.tablet.status()).state).toBe('second-tab')
    expect(await first.tablet.today()).toEqual({ kind: 'not-open', state: 'second-tab' })
    expect(await second.unlock(PASSPHRASE)).toMatchObject({ kind: 'unlocked' })
  })
})

describe('a page that was left, and sleeps with the lead', () => {
  const withAVisitBegun = async () => {
    const first = await theFirst()
    const begun = await first.tablet.startVisit(['c-amara'])
    if (begun.kind !== 'started') throw new Error(begun.kind)
    const draft = answered(begun.draft, 'The first words.')
    await first.tablet.saveDraft(draft)
    first.ears.sleep()
    return { first, draft }
  }

  const theNext = async () => {
    const second = await aTab(PATIENCE_MS).opens()
    await second.unlock(PASSPHRASE)
    return second
  }

  test('stands in nobody’s way: the next one opens by itself, with everything that was saved', async () => {
    const { draft } = await withAVisitBegun()
    const second = await aTab(PATIENCE_MS).opens()
    expect((await second.status()).state).toBe('locked')
    await second.unlock(PASSPHRASE)
    expect(await second.draft(draft.contactId)).toMatchObject({ kind: 'draft', draft })
  })

  test('writes and seals nothing more, although it has not heard yet that it leads no longer', async () => {
    const { first, draft } = await withAVisitBegun()
    const second = await theNext()
    expect(await first.tablet.finish(draft.contactId)).toEqual({ kind: 'not-open', state: 'second-tab' })
    expect(await first.tablet.saveDraft(answered(draft, 'Late words.'))).toMatchObject({ kind: 'not-open' })
    expect(await second.draft(draft.contactId)).toMatchObject({ kind: 'draft', draft })
    expect(await second.outbox()).toMatchObject({ sealed: 0, waiting: 0 })
  })

  test('has nothing half written when it is overtaken in the middle of a save', async () => {
    const { first, draft } = await withAVisitBegun()
    const taking = theNext()
    const saves = []
    for (let turn = 0; turn < 40; turn++) {
      saves.push(await first.tablet.saveDraft(answered(draft, `Words ${turn}.`)))
      await new Promise((later) => setTimeout(later, PATIENCE_MS / 20))
    }
    const second = await taking
    const kept = saves.findLastIndex((saved) => saved.kind === 'saved')
    expect(saves[0]).toMatchObject({ kind: 'saved' })
    expect(saves.at(-1)).toMatchObject({ kind: 'not-open', state: 'second-tab' })
    expect(await second.draft(draft.contactId)).toMatchObject({ draft: answered(draft, `Words ${kept}.`) })
  })

  test('says that Doorstep is open elsewhere when it wakes, and can have it back', async () => {
    const { first, draft } = await withAVisitBegun()
    const second = await theNext()
    first.ears.wake()
    await expect.poll(async () => (await first.tablet.status()).state).toBe('second-tab')
    expect((await first.tablet.takeOver()).state).toBe('locked')
    expect((await second.status()).state).toBe('second-tab')
    await first.tablet.unlock(PASSPHRASE)
    expect(await first.tablet.finish(draft.contactId)).toMatchObject({ kind: 'sealed' })
  })

  test('keeps no answer of the server', async () => {
    const { first } = await withAVisitBegun()
    await theNext()
    expect(await first.tablet.sync()).toEqual({ kind: 'not-open', state: 'second-tab' })
  })
})
