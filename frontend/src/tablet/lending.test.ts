import { beforeEach, describe, expect, test } from 'vitest'
import type { Brief, Kept, LentBack } from '#record'
import { type Added, addKept, chooseKept, keptHere, letGo, openDatabase } from '#store'
import { type Adder, adderTo } from '#vault'
import { County } from './County.testing'
import { amara, answered, kofi, visitDue } from './people.testing'
import { flipOne, rowsIn } from './rows.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

const HER_WORDS = 'I want to sleep in my own bed.'
const HOW = { level: 'SIMPLE', language: 'en' } as const
const PAGE = '1u|0 1 5a 5a 5 a a 5'

let county: County
let database: string
beforeEach(async () => {
  county = await County.open()
  database = crypto.randomUUID()
  county.tells(amara, [visitDue])
  county.tells(kofi)
})

/** Her own page: it has the brief and the database, and no key. */
class HerPage {
  private constructor(
    readonly brief: Brief,
    readonly adder: Adder,
  ) {}

  static async open(brief: Brief): Promise<HerPage> {
    return new HerPage(brief, await adderTo(brief.to))
  }

  async keeps(key: string, kept: Partial<Kept>, choice: 'now' | 'later' = 'now', revision = 1): Promise<Added> {
    const { lentId, childId, language } = this.brief
    const made: Kept = { childId, tool: 'MY_WORDS', at: '2026-11-23T14:10:00.000Z', language, ...kept }
    return this.#with((db) => addKept(db, this.adder, lentId, { key, revision, choice, kept: made }))
  }

  shows = (key: string) => this.#with((db) => chooseKept(db, this.brief.lentId, key, 'now'))
  letsGo = (key: string) => this.#with((db) => letGo(db, this.brief.lentId, key))
  here = () => this.#with((db) => keptHere(db, this.brief.lentId))

  async #with<T>(act: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
    const db = await openDatabase(undefined, database)
    try {
      return await act(db)
    } finally {
      db.close()
    }
  }
}

async function lentTo(tablet: Awaited<ReturnType<typeof anasTablet>>, childId: string, contactId?: string) {
  const lent = await tablet.lend(childId, { ...HOW, ...(contactId !== undefined && { contactId }) })
  if (lent.kind !== 'lent') throw new Error(lent.kind)
  return HerPage.open(lent.brief)
}

async function anOpenVisit(tablet: Awaited<ReturnType<typeof anasTablet>>) {
  const started = await tablet.startVisit(['c-amara'])
  if (started.kind !== 'started') throw new Error(started.kind)
  await tablet.saveDraft(answered(started.draft))
  return started.draft.contactId
}

async function unlocked() {
  const tablet = await new Tab(county, database).opens()
  expect(await tablet.unlock(PASSPHRASE)).toMatchObject({ kind: 'unlocked' })
  return tablet
}

const back = async (tablet: Awaited<ReturnType<typeof unlocked>>): Promise<LentBack | undefined> =>
  (await tablet.status()).lentBack

async function visitOf(tablet: Awaited<ReturnType<typeof unlocked>>, contactId: string) {
  const answer = await tablet.draft(contactId)
  if (answer.kind !== 'draft') throw new Error(answer.kind)
  return answer.draft.children['c-amara']!
}

describe('a tablet that is handed to a child', () => {
  test('is locked at once, says so to whoever opens it, and tells her page nobody else’s name', async () => {
    const tablet = await anasTablet(county, database)
    const { brief } = await lentTo(tablet, 'c-amara')
    expect(await tablet.status()).toMatchObject({ state: 'locked', lent: true })
    expect(await tablet.today()).toEqual({ kind: 'not-open', state: 'locked' })
    expect(await (await new Tab(county, database).opens()).status()).toMatchObject({ state: 'locked', lent: true })
    expect(brief).toMatchObject({ name: 'Amara', worker: 'Ana', level: 'SIMPLE', language: 'en' })
    expect(Object.keys(brief.to).sort()).toEqual(['crv', 'kty', 'x', 'y'])
    expect(JSON.stringify(brief)).not.toContain('Kofi')
  })

  test('takes into the visit what she shows, in her own words and under her own hand', async () => {
    const tablet = await anasTablet(county, database)
    const contactId = await anOpenVisit(tablet)
    const page = await lentTo(tablet, 'c-amara', contactId)
    await page.keeps('k-1', { parts: { words: HER_WORDS } })
    await page.keeps('k-2', { tool: 'SCALING', about: 'school', scale: 0, parts: { why: 'Maths.' } })
    await page.keeps('k-3', { tool: 'DRAWING', drawing: PAGE })
    const again = await unlocked()
    const child = await visitOf(again, contactId)
    expect(child.quotes['k-1']).toMatchObject({ words: HER_WORDS, how: 'WRITTEN', inHandOverAt: expect.any(String) })
    expect(child.directWork).toMatchObject({
      'k-2': { tool: 'SCALING', scale: 0, madeBy: 'CHILD', inHandOverAt: expect.any(String) },
      'k-3': { tool: 'DRAWING', picture: 'k-3' },
    })
    expect(child.attachments?.['k-3']).toMatchObject({ kind: 'DRAWING', inHandOverAt: expect.any(String) })
    expect(await again.status()).toMatchObject({ state: 'open' })
    expect((await again.status()).lent).toBeUndefined()
    expect(await back(again)).toMatchObject({ name: 'Amara', shown: 3, waiting: 0, later: 0, contactId })
    expect(await rowsIn(database, 'kept')).toEqual([])
    await again.dismissLentBack()
    expect(await back(again)).toBeUndefined()
  })

  test('seals what she showed with the visit, and the council gets it', async () => {
    const tablet = await anasTablet(county, database)
    const contactId = await anOpenVisit(tablet)
    const page = await lentTo(tablet, 'c-amara', contactId)
    await page.keeps('k-1', { parts: { words: HER_WORDS } })
    const again = await unlocked()
    expect(await again.finish(contactId)).toMatchObject({ kind: 'sealed' })
    await again.sync()
    const [sent] = [...county.held.values()].map((text) => JSON.parse(text))
    expect(sent.patch.quotes['k-1']).toMatchObject({ words: HER_WORDS, heardBy: 'Ana Reid' })
  })

  test('begins a visit for what she shows when none is open', async () => {
    const page = await lentTo(await anasTablet(county, database), 'c-amara')
    await page.keeps('k-1', { parts: { words: HER_WORDS } })
    const again = await unlocked()
    const { contactId } = (await back(again))!
    expect((await visitOf(again, contactId!)).quotes['k-1']?.words).toBe(HER_WORDS)
  })

  test('holds the newest of what she goes on with, and never an older one over it', async () => {
    const tablet = await anasTablet(county, database)
    const contactId = await anOpenVisit(tablet)
    const page = await lentTo(tablet, 'c-amara', contactId)
    await page.keeps('k-1', { parts: { words: 'I want' } }, 'now', 1)
    await page.keeps('k-1', { parts: { words: HER_WORDS } }, 'now', 3)
    await page.keeps('k-1', { parts: { words: 'I want to' } }, 'now', 2)
    expect((await visitOf(await unlocked(), contactId)).quotes['k-1']?.words).toBe(HER_WORDS)
  })

  test('takes nothing more from her page once the worker has it again', async () => {
    const tablet = await anasTablet(county, database)
    const page = await lentTo(tablet, 'c-amara')
    await unlocked()
    expect(await page.keeps('k-9', { parts: { words: 'Late.' } })).toEqual({ kind: 'over' })
    expect(await page.here()).toBeUndefined()
    expect(await rowsIn(database, 'kept')).toEqual([])
  })
})

describe('what she keeps for later', () => {
  test('is read by nobody, survives lock and restart, and the worker knows how many there are', async () => {
    const tablet = await anasTablet(county, database)
    const contactId = await anOpenVisit(tablet)
    const page = await lentTo(tablet, 'c-amara', contactId)
    await page.keeps('k-1', { parts: { words: HER_WORDS } }, 'later')
    for (let days = 0; days < 2; days++) {
      const again = await unlocked()
      expect(await again.child('c-amara')).toMatchObject({ keptForLater: 1 })
      expect((await visitOf(again, contactId)).quotes['k-1']).toBeUndefined()
    }
    expect(await rowsIn(database, 'kept')).toMatchObject([{ key: 'k-1', choice: 'later' }])
  })

  test('is shown at another hand-over, also when the visit is long finished', async () => {
    const tablet = await anasTablet(county, database)
    const contactId = await anOpenVisit(tablet)
    const page = await lentTo(tablet, 'c-amara', contactId)
    await page.keeps('k-1', { parts: { words: HER_WORDS } }, 'later')
    const monday = await unlocked()
    expect(await monday.finish(contactId)).toMatchObject({ kind: 'sealed' })
    const herNextPage = await lentTo(monday, 'c-amara')
    expect(await herNextPage.here()).toMatchObject([{ key: 'k-1', choice: 'later' }])
    await herNextPage.shows('k-1')
    const tuesday = await unlocked()
    const { contactId: next, shown } = (await back(tuesday))!
    expect([shown, next === contactId]).toEqual([1, false])
    expect((await visitOf(tuesday, next!)).quotes['k-1']?.words).toBe(HER_WORDS)
  })

  test('is not touched from a brother’s page', async () => {
    const tablet = await anasTablet(county, database)
    await (await lentTo(tablet, 'c-amara')).keeps('k-1', { parts: { words: HER_WORDS } }, 'later')
    const kofis = await lentTo(await unlocked(), 'c-kofi')
    expect(await kofis.here()).toEqual([])
    await kofis.shows('k-1')
    await kofis.letsGo('k-1')
    await kofis.keeps('k-1', { parts: { words: 'Mine now.' } }, 'now', 9)
    expect(await rowsIn(database, 'kept')).toMatchObject([{ key: 'k-1', choice: 'later', revision: 1 }])
  })

  test('that a failing disk has spoilt stays where it is and keeps nobody out', async () => {
    const tablet = await anasTablet(county, database)
    await (await lentTo(tablet, 'c-amara')).keeps('k-1', { parts: { words: HER_WORDS } })
    await flipOne(database, 'kept')
    const again = await unlocked()
    expect(await back(again)).toMatchObject({ shown: 0, waiting: 1 })
    expect(await rowsIn(database, 'kept')).toHaveLength(1)
  })

  test('goes unread when she is not this worker’s any more', async () => {
    const tablet = await anasTablet(county, database)
    await (await lentTo(tablet, 'c-amara')).keeps('k-1', { parts: { words: HER_WORDS } }, 'later')
    const again = await unlocked()
    county.feed.push({ kind: 'forget', childId: 'c-amara', sentence: 'She is Ben’s now.' })
    await again.sync()
    expect(await rowsIn(database, 'kept')).toEqual([])
  })
})

describe('what was just for her', () => {
  test('leads the worker back into the visit out of which the tablet was handed over', async () => {
    const tablet = await anasTablet(county, database)
    const contactId = await anOpenVisit(tablet)
    await (await lentTo(tablet, 'c-amara', contactId)).letsGo('never-kept')
    expect(await back(await unlocked())).toMatchObject({ shown: 0, contactId })
  })

  test('is nowhere, and the worker is told only that something was', async () => {
    const tablet = await anasTablet(county, database)
    const contactId = await anOpenVisit(tablet)
    const page = await lentTo(tablet, 'c-amara', contactId)
    await page.letsGo('never-kept')
    const again = await unlocked()
    expect(await back(again)).toMatchObject({ shown: 0, later: 0, justForHer: true })
    expect(await rowsIn(database, 'kept')).toEqual([])
  })
})
