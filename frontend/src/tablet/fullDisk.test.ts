import { afterEach, beforeEach, expect, test } from 'vitest'
import { County } from './County.testing'
import { amara, answered, kofi } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  county.tells(kofi)
})

// As a browser does it: the write fails, and the transaction around it is gone.
const original = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add }
const fill = (named: string) => {
  for (const verb of ['put', 'add'] as const)
    IDBObjectStore.prototype[verb] = function (this: IDBObjectStore, ...args) {
      if (this.name === named) throw new DOMException('The quota is used up.', 'QuotaExceededError')
      return original[verb].apply(this, args)
    }
}
const free = () => Object.assign(IDBObjectStore.prototype, original)
afterEach(free)

async function draftOf(tablet: Awaited<ReturnType<typeof anasTablet>>) {
  const outcome = await tablet.startVisit(['c-amara', 'c-kofi'])
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  await tablet.saveDraft(answered(outcome.draft, 'The first words.'))
  return outcome.draft
}

test('a save on a full disk says so, and the words saved before are intact', async () => {
  const tablet = await anasTablet(county)
  const draft = await draftOf(tablet)
  fill('drafts')
  expect(await tablet.saveDraft(answered(draft, 'The second words.'))).toEqual({ kind: 'no-room' })
  expect(await tablet.startVisit(['c-amara'])).toMatchObject({ kind: 'started' })
  free()
  const found = await tablet.draft(draft.contactId)
  expect(found.kind === 'draft' && found.draft.children['c-amara']?.summary).toBe('The first words.')
  expect(await tablet.saveDraft(answered(draft, 'The second words.'))).toMatchObject({ kind: 'saved' })
})

test.each(['outbox', 'branches', 'meta'])(
  'Finish on a disk that fills up at %s seals nothing and keeps the draft',
  async (store) => {
    const tablet = await anasTablet(county)
    const draft = await draftOf(tablet)
    fill(store)
    expect(await tablet.finish(draft.contactId)).toEqual({ kind: 'no-room' })
    free()
    expect((await tablet.status()).waiting).toBe(0)
    expect(await tablet.finish(draft.contactId)).toMatchObject({ kind: 'sealed', waiting: 2 })
    await tablet.sync()
    const seqs = [...county.held.values()].map((text) => JSON.parse(text).deviceSeq)
    expect(seqs).toEqual([1, 2])
  },
)

test('an acknowledgement that cannot be written leaves the visit waiting, and it is sent again', async () => {
  const tablet = await anasTablet(county)
  const draft = await draftOf(tablet)
  fill('sentbox')
  await tablet.finish(draft.contactId)
  expect(await tablet.sync()).toEqual({ kind: 'no-room' })
  expect((await tablet.status()).waiting).toBe(2)
  free()
  expect(await tablet.sync()).toMatchObject({ kind: 'done', sent: 2 })
  expect(county.held.size).toBe(2)
})

test('a pull that does not fit keeps what was there, and goes on from there when there is room', async () => {
  const tablet = await anasTablet(county)
  county.tells({ ...amara, interests: 'Drumming' })
  fill('children')
  expect(await tablet.sync()).toEqual({ kind: 'no-room' })
  expect(await tablet.today()).toMatchObject({ children: [{}, {}], parked: 0 })
  free()
  await tablet.sync()
  expect(await tablet.child('c-amara')).toMatchObject({ card: { interests: 'Drumming' } })
})

test('a full disk never keeps a worker out', async () => {
  const database = crypto.randomUUID()
  await anasTablet(county, database)
  const tablet = await new Tab(county, database).opens()
  fill('meta')
  expect(await tablet.unlock(PASSPHRASE)).toMatchObject({ kind: 'unlocked' })
})
