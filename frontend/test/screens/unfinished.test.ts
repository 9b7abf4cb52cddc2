import { describe, expect, it } from 'vitest'
import { chromiumPath } from '../../tools/chromium.mjs'
import { inABrowser, onDesktop } from './inABrowser'

describe.skipIf(!chromiumPath)('a visit that was begun and not finished', () => {
  const { page, button, picture, errors } = inABrowser()

  const begunByBen = (): Promise<void> =>
    page().evaluate(() => {
      const child = fixture.child.bind(fixture)
      fixture.child = async (id) => {
        const file = await child(id)
        if (file.kind !== 'child') return file
        const visit = {
          seen: { outcome: 'SEEN' as const },
          quotes: { q: { words: 'I miss my old room.', how: 'SAID' as const, heardBy: 'Ben Shaw' } },
          summary: 'Amara showed me the garden. She did',
        }
        const at = { openedAt: '2026-11-12T15:10:00.000Z', capturedAt: '2026-11-12T15:40:00.000Z' }
        const sent = { sealedAt: '2026-11-21T07:00:00.000Z', receivedAt: '2026-11-21T07:00:02.000Z' }
        return { ...file, unfinished: [{ recordId: 'r-half', author: 'Ben Shaw', visit, ...at, ...sent }] }
      }
    })

  it('tells the next worker by date what was written, by whom, and why it counts as no visit', async () => {
    await begunByBen()
    await button(/^Amara Boateng/).click()
    await button(/^Everything by date/).click()
    await button(/^Not finished/).click()
    const entry = page().locator('.entry-unfinished')
    await entry.getByText('A visit was begun and not finished').waitFor()
    await entry.locator('summary').click()
    const told = await entry.innerText()
    for (const words of [
      'By Ben Shaw',
      'Amara had moved to a colleague before Ben Shaw finished it.',
      'the tablet sent what was written, as it was, on 21 November 2026.',
      'It counts as no visit; ask Ben Shaw what came of it.',
      'I miss my old room.',
      'Amara showed me the garden. She did',
    ])
      expect(told).toContain(words)
    expect(told).not.toMatch(/[A-Z]{2,}_|undefined/)
    await picture('unfinished-by-date', 'doorstep-chronology', onDesktop)
    expect(errors).toEqual([])
  })

  it('is no visit of the card, which says that there is one', async () => {
    await begunByBen()
    await button(/^Amara Boateng/).click()
    const visits = page().locator('#visits')
    await visits.getByText('Ben Shaw began a visit on 12 November and did not finish it.').waitFor()
    expect(await visits.innerText()).not.toContain('I miss my old room.')
  })

  it('tells the worker who sent it so, on what day and why, and never that it was finished', async () => {
    await page().evaluate(() => {
      const from = { changeId: 'x-half', recordId: 'r-half', childId: 'c-gone', childName: 'Tom', contactId: 'v-half' }
      const times = { happenedAt: '2026-11-12T15:10:00.000Z', sealedAt: '2026-11-21T07:00:00.000Z' }
      const receipt = { receivedAt: '2026-11-21T07:00:02.000Z', receiptSeq: [41, 41] }
      fixture.items.push({ ...from, ...times, ...receipt, deviceSeq: 4, state: 'received', about: 'unfinished' })
    })
    await button('Sent and waiting').click()
    const row = page().locator('.row-sent', { hasText: 'Tom' })
    await row.waitFor()
    const told = await row.innerText()
    expect(told).toContain('Visit to Tom, begun and not finished')
    expect(told).toMatch(/Received .*, unfinished/)
    expect(told).toContain('Receipt 41')
    expect(told).toContain('Sealed by the tablet on Saturday 21 November as it was, because the child had moved')
    expect(told).not.toContain('· Finished')
    await picture('unfinished-sent', 'doorstep-outbox')
    expect(errors).toEqual([])
  })
})
