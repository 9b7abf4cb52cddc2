import { beforeEach, describe, expect, test } from 'vitest'
import type { ChildFile, Draft, VisitOnFile } from '#record'
import { County } from './County.testing'
import { amara, answered, kofi } from './people.testing'
import { anasTablet, PASSPHRASE, Tab } from './Tab.testing'

type Ana = Awaited<ReturnType<typeof anasTablet>>

let county: County
beforeEach(async () => {
  county = await County.open()
  county.tells(amara)
  county.tells(kofi)
})

const noSignal = () => {
  throw new TypeError('Failed to fetch')
}
const signal = () => undefined

const sealed = () => [...county.held.values()].map((text) => JSON.parse(text))
const last = () => sealed().at(-1)

/** Amara's visit as the server shows it after somebody else's change. */
function theServerShows(recordId: string, head: string, doc: object, more: object = {}): void {
  const at = new Date(county.nowMs).toISOString()
  const times = { happenedAt: at, capturedAt: at, receivedAt: at }
  const item = { kind: 'record', recordId, childId: 'c-amara', type: 'visit', head, revision: 2, author: 'Ben Shaw' }
  county.feed.push({ ...item, ...times, doc, ...more })
}

async function visits(tablet: Ana, childId = 'c-amara'): Promise<VisitOnFile[]> {
  return ((await tablet.child(childId)) as ChildFile).visits
}

/** A visit to Amara that Ana finished; answers its record. */
async function finishedVisit(tablet: Ana, children = ['c-amara']) {
  const started = await tablet.startVisit(children)
  if (started.kind !== 'started') throw new Error(started.kind)
  await tablet.saveDraft(answered(started.draft))
  const finished = await tablet.finish(started.draft.contactId)
  if (finished.kind !== 'sealed') throw new Error(finished.kind)
  await tablet.sync()
  return finished.sealed[0]!
}

async function opens(tablet: Ana, recordId: string, childId = 'c-amara', deciding = false): Promise<Draft> {
  const opened = await tablet.changeVisit(childId, recordId, deciding)
  if (opened.kind !== 'started') throw new Error(opened.kind)
  return opened.draft
}

const saying = (draft: Draft, summary: string): Draft => {
  const [[childId, child]] = Object.entries(draft.children) as [[string, Draft['children'][string]]]
  return { ...draft, children: { [childId]: { ...child, summary } } }
}

async function corrects(tablet: Ana, recordId: string, summary: string) {
  const draft = saying(await opens(tablet, recordId), summary)
  await tablet.saveDraft(draft)
  return tablet.finish(draft.contactId)
}

describe('a finished visit', () => {
  test('is corrected on what this tablet wrote itself while that is on its way, and nothing but the correction is sealed', async () => {
    const tablet = await anasTablet(county)
    county.trouble = noSignal
    const { recordId, changeId } = await finishedVisit(tablet)
    expect(await corrects(tablet, recordId, 'She showed me her new room.')).toMatchObject({
      kind: 'sealed',
      waiting: 2,
    })
    county.trouble = signal
    await tablet.sync()
    const [first, second] = sealed()
    expect(second).toMatchObject({ recordId, base: { own: changeId }, deviceSeq: 2 })
    expect(second.patch).toEqual({ summary: 'She showed me her new room.' })
    expect(second.happenedAt).toBe(first.happenedAt)
    expect(await visits(tablet)).toMatchObject([{ visit: { summary: 'She showed me her new room.' } }])
  })

  test('by somebody else is corrected on what the server showed, with all that this client does not know', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    theServerShows(recordId, 'ch-ben', { ...sealed()[0].patch, summary: 'Ben’s words.', weather: 'rain' })
    await tablet.sync()
    expect(await visits(tablet)).toMatchObject([{ author: 'Ben Shaw', visit: { summary: 'Ben’s words.' } }])
    await corrects(tablet, recordId, 'Ana’s words.')
    expect(await visits(tablet)).toMatchObject([
      { author: 'Ana Reid', visit: { summary: 'Ana’s words.', weather: 'rain' } },
    ])
    await tablet.sync()
    expect(last()).toMatchObject({ base: { head: 'ch-ben' }, patch: { summary: 'Ana’s words.' } })
  })

  test('names the line of changes that led to what she was shown, though another is told while she writes', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    await tablet.sync()
    theServerShows(recordId, 'ch-ben', { ...sealed()[0].patch, summary: 'Ben’s words.' }, { line: 'ana-then-ben' })
    await tablet.sync()
    const draft = await opens(tablet, recordId)
    await tablet.saveDraft(saying(draft, 'Ana’s words.'))
    theServerShows(recordId, 'ch-ben', { ...sealed()[0].patch, summary: 'Ben’s words.' }, { line: 'cleo-then-ben' })
    await tablet.sync()
    await tablet.finish(draft.contactId)
    await tablet.sync()
    expect(last()).toMatchObject({ patch: { summary: 'Ana’s words.' } })
    expect(last().base).toEqual({ head: 'ch-ben', line: 'ana-then-ben' })
  })

  test('names no line where none was told', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    await tablet.sync()
    theServerShows(recordId, 'ch-ben', { ...sealed()[0].patch, summary: 'Ben’s words.' })
    await tablet.sync()
    await corrects(tablet, recordId, 'Ana’s words.')
    await tablet.sync()
    expect(last().base).toEqual({ head: 'ch-ben' })
  })

  test('that somebody changes while she writes stays under her hands as it was, and is shown when hers has arrived', async () => {
    const tablet = await anasTablet(county)
    const { recordId, changeId } = await finishedVisit(tablet)
    const draft = saying(await opens(tablet, recordId), 'Ana’s words.')
    await tablet.saveDraft(draft)
    theServerShows(recordId, 'ch-ben', { ...sealed()[0].patch, analysis: 'Ben’s analysis.' })
    await tablet.sync()
    county.trouble = noSignal
    expect(await tablet.finish(draft.contactId)).toMatchObject({ kind: 'sealed' })
    await tablet.sync()
    const [mine] = await visits(tablet)
    expect(mine).toMatchObject({ delivery: 'waiting', visit: { summary: 'Ana’s words.' }, meanwhile: 'Ben Shaw' })
    expect(mine!.visit.analysis).toBeUndefined()
    county.trouble = signal
    theServerShows(recordId, 'ch-merged', {
      ...sealed()[0].patch,
      summary: 'Ana’s words.',
      analysis: 'Ben’s analysis.',
    })
    await tablet.sync()
    expect(last()).toMatchObject({ base: { own: changeId }, patch: { summary: 'Ana’s words.' } })
    const [both] = await visits(tablet)
    expect(both).toMatchObject({ visit: { summary: 'Ana’s words.', analysis: 'Ben’s analysis.' } })
    expect(both).not.toHaveProperty('meanwhile')
  })

  test('keeps what is typed through a lock and a new browser, on the base on which it was begun', async () => {
    const database = crypto.randomUUID()
    const tablet = await anasTablet(county, database)
    const { recordId, changeId } = await finishedVisit(tablet)
    await tablet.saveDraft(saying(await opens(tablet, recordId), 'Half a sent'))
    theServerShows(recordId, 'ch-ben', sealed()[0].patch)
    await tablet.sync()
    const again = await new Tab(county, database).opens()
    await again.unlock(PASSPHRASE)
    const draft = await opens(again, recordId)
    expect(draft.children['c-amara']!.summary).toBe('Half a sent')
    expect(draft.edit).toMatchObject({ base: { own: changeId } })
    expect(await again.today()).toMatchObject({ drafts: [{ characters: 11, changes: { author: 'Ana Reid' } }] })
  })

  test('in which nothing was changed seals nothing, and a brother’s record of it waits its turn', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet, ['c-amara', 'c-kofi'])
    const draft = await opens(tablet, recordId)
    expect(await tablet.finish(draft.contactId)).toEqual({ kind: 'unchanged' })
    await tablet.saveDraft(saying(draft, 'Hm.'))
    const [kofis] = await visits(tablet, 'c-kofi')
    const outcome = await tablet.changeVisit('c-kofi', kofis!.recordId)
    expect(outcome).toEqual({ kind: 'busy', contactId: draft.contactId, name: 'Amara Okafor' })
    expect(await tablet.changeVisit('c-kofi', recordId)).toEqual({ kind: 'unknown-visit' })
  })

  test('opened only to be looked at is no draft on Today, and opens next time as it is shown then', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    const first = await opens(tablet, recordId)
    expect(await tablet.today()).toMatchObject({ drafts: [] })
    theServerShows(recordId, 'ch-ben', { ...sealed()[0].patch, summary: 'Ben’s words.' })
    county.nowMs += 60_000
    await tablet.sync()
    const second = await opens(tablet, recordId)
    expect(second.edit).toMatchObject({ base: { head: 'ch-ben' } })
    expect(second.children['c-amara']!.summary).toBe('Ben’s words.')
    expect(await tablet.saveDraft(first)).toEqual({ kind: 'no-draft' })
  })

  test('begun to be corrected leaves room for a new visit, and does not look like one', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    const draft = saying(await opens(tablet, recordId), 'Hm.')
    await tablet.saveDraft(draft)
    expect(await tablet.child('c-amara')).toMatchObject({ visits: [{ draft: draft.contactId }] })
    expect(await tablet.child('c-amara')).not.toHaveProperty('draft')
    const started = await tablet.startVisit(['c-amara'])
    expect(started.kind === 'started' && started.draft.contactId).not.toBe(draft.contactId)
  })

  test('that was signed off asks for the reason and seals it', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    const signedOff = { by: 'w-grace', name: 'Grace Adeyemi', at: '2026-11-23T09:00:00.000Z' }
    theServerShows(recordId, 'ch-grace', sealed()[0].patch, { signedOff })
    await tablet.sync()
    const draft = saying(await opens(tablet, recordId), 'In the library.')
    await tablet.saveDraft(draft)
    expect(await tablet.finish(draft.contactId)).toEqual({ kind: 'incomplete', missing: [{ field: 'amendWhy' }] })
    await tablet.saveDraft({ ...draft, edit: { ...draft.edit!, why: 'I remembered the room wrongly.' } })
    await tablet.finish(draft.contactId)
    await tablet.sync()
    expect(last()).toMatchObject({ amendment: { why: 'I remembered the room wrongly.' }, base: { head: 'ch-grace' } })
  })

  test('that is signed off while she writes asks for the reason too', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    const draft = saying(await opens(tablet, recordId), 'In the library.')
    await tablet.saveDraft(draft)
    const signedOff = { by: 'w-grace', name: 'Grace Adeyemi', at: '2026-11-23T09:00:00.000Z' }
    theServerShows(recordId, 'ch-grace', sealed()[0].patch, { signedOff })
    await tablet.sync()
    expect(await tablet.finish(draft.contactId)).toEqual({ kind: 'incomplete', missing: [{ field: 'amendWhy' }] })
    expect(await tablet.missing(draft.contactId)).toEqual([{ field: 'amendWhy' }])
  })

  test('is not brought back by a late save of the visit that was finished', async () => {
    const tablet = await anasTablet(county)
    const started = await tablet.startVisit(['c-amara'])
    if (started.kind !== 'started') throw new Error(started.kind)
    const old = answered(started.draft)
    await tablet.saveDraft(old)
    await tablet.finish(old.contactId)
    county.nowMs += 60_000
    const [visit] = await visits(tablet)
    const draft = saying(await opens(tablet, visit!.recordId), 'New words.')
    await tablet.saveDraft(draft)
    expect(await tablet.saveDraft(old)).toEqual({ kind: 'no-draft' })
    expect(await tablet.draft(old.contactId)).toMatchObject({ draft: { edit: { author: 'Ana Reid' } } })
  })
})

describe('what two people said differently', () => {
  const said = (change: string, author: string, name: string, value?: unknown) => {
    const at = '2026-11-23T15:00:00.000Z'
    return {
      change,
      author,
      name,
      device: 'd-9',
      happenedAt: at,
      capturedAt: at,
      receivedAt: at,
      ...(value !== undefined && { value }),
    }
  }
  const alone = { outcome: 'SEEN', alone: { outcome: 'ALONE' } }
  const notAlone = { outcome: 'SEEN', alone: { outcome: 'UNABLE', because: 'NO_PRIVATE_SPACE' } }
  const conflicts = {
    '/seen': {
      kind: 'SAFEGUARDING',
      before: alone,
      alternatives: [said('ch-1', 'w-ana', 'Ana Reid', alone), said('ch-2', 'w-ben', 'Ben Shaw', notAlone)],
    },
    '/summary': {
      kind: 'NARRATIVE',
      alternatives: [said('ch-1', 'w-ana', 'Ana Reid', 'Fine.'), said('ch-2', 'w-ben', 'Ben Shaw', 'Not fine.')],
    },
  }

  async function disputed(tablet: Ana) {
    county.verdict = () => ({ verdict: 'CONFLICTED', revision: 2, conflicts: ['/seen', '/summary'] })
    const { recordId } = await finishedVisit(tablet)
    theServerShows(recordId, 'ch-2', { ...sealed()[0].patch, seen: notAlone, summary: 'Fine.' }, { conflicts })
    await tablet.sync()
    return recordId
  }

  test('is told on Today, in the file and in the outbox, with the other’s name', async () => {
    const tablet = await anasTablet(county)
    await disputed(tablet)
    expect(await tablet.today()).toMatchObject({ toDecide: 1, children: [{ toDecide: 1 }, { toDecide: 0 }] })
    expect(await visits(tablet)).toMatchObject([{ conflicts, visit: { seen: notAlone } }])
    expect(await tablet.outbox()).toMatchObject({ items: [{ met: 'conflicted', others: ['Ben Shaw'] }] })
  })

  test('is decided with no signal, leaf by leaf with a reason, and what is left stays to be decided', async () => {
    const tablet = await anasTablet(county)
    const recordId = await disputed(tablet)
    county.trouble = noSignal
    const draft = await opens(tablet, recordId, 'c-amara', true)
    expect(draft.edit).toMatchObject({ deciding: true, conflicts })
    const why = 'Ben and I spoke.'
    const decisions = { '/seen': { choice: { kind: 'alternative' as const, change: 'ch-2' }, why } }
    await tablet.saveDraft({ ...draft, edit: { ...draft.edit!, decisions } })
    expect(await tablet.finish(draft.contactId)).toMatchObject({ kind: 'sealed' })
    const [visit] = await visits(tablet)
    expect(Object.keys(visit!.conflicts!)).toEqual(['/summary'])
    expect(visit).toMatchObject({ decided: ['/seen'], visit: { seen: notAlone } })
    const next = await opens(tablet, recordId, 'c-amara', true)
    const rest = { '/summary': { choice: { kind: 'new' as const }, why: 'Both are true.' } }
    const both = saying(next, 'Fine until six.')
    await tablet.saveDraft({ ...both, edit: { ...both.edit!, decisions: rest } })
    await tablet.finish(next.contactId)
    expect(await tablet.today()).toMatchObject({ toDecide: 0 })
    county.trouble = signal
    county.verdict = () => ({ verdict: 'APPLIED', revision: 3 })
    await tablet.sync()
    const [, first, second] = sealed()
    expect(first).toMatchObject({ base: { head: 'ch-2' }, patch: {}, resolves: { '/seen': { value: notAlone, why } } })
    expect(second).toMatchObject({
      base: { own: first.changeId },
      patch: {},
      resolves: { '/summary': { value: 'Fine until six.', why: 'Both are true.' } },
    })
    expect(await tablet.outbox()).toMatchObject({ items: [{ about: 'decision' }, { about: 'decision' }, {}] })
  })

  test('later than our own change that is on its way is decided only when that has arrived', async () => {
    const tablet = await anasTablet(county)
    const { recordId } = await finishedVisit(tablet)
    theServerShows(recordId, 'ch-2', { ...sealed()[0].patch, seen: notAlone }, { conflicts })
    let talking = false
    county.trouble = async (path) => {
      if (talking) return path.includes('/push') ? noSignal() : undefined
      if (!path.includes('/pull')) return undefined
      talking = true
      await corrects(tablet, recordId, 'Ana’s words.')
      return undefined
    }
    await tablet.sync()
    expect(await visits(tablet)).toMatchObject([
      { meanwhile: 'Ben Shaw', conflicts, visit: { summary: 'Ana’s words.' } },
    ])
    expect((await opens(tablet, recordId, 'c-amara', true)).edit).not.toHaveProperty('conflicts')
  })
})
