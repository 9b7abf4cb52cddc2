import { describe, expect, it } from 'vitest'
import type { Leaver, VisitOnFile } from '#record'
import { chromiumPath } from '../../tools/chromium.mjs'
import type { FixtureTablet } from './FixtureTablet'
import { inABrowser } from './inABrowser'
import { careLeaver, earlierVisit } from './leavers'

declare const fixture: FixtureTablet

const visitOn = (day: string, leaver: Leaver): VisitOnFile => ({
  ...earlierVisit,
  ...{ recordId: `r-${day}`, author: 'Pat Sweeney', happenedAt: `${day}T10:00:00.000Z` },
  visit: { ...earlierVisit.visit, contactId: `k-${day}`, leaver },
})

describe.skipIf(!chromiumPath)('where a care leaver lives, on the card', () => {
  const { page, button, picture, errors } = inABrowser()

  async function cardAfter(...visits: VisitOnFile[]): Promise<string> {
    await page().evaluate(
      ([child, all]) => {
        fixture.children.push(child)
        fixture.visits[child.card.id] = all
        return fixture.sync()
      },
      [careLeaver, visits] as const,
    )
    await button(/^Jordan Fraser/).click()
    return page().locator('#home').innerText()
  }

  it('is said with its day and who heard it', async () => {
    const home = await cardAfter(earlierVisit)
    expect(home).toContain('Lives here')
    expect(home).toContain('Foyer or similar, suitable, since 1 September 2026')
    expect(home).toContain('Recorded 9 October 2026 by Ana Reid')
    expect(home).not.toContain('Before that')
  })

  it('is the last known one when Jordan is not in touch any more, and the card says since when', async () => {
    const home = await cardAfter(visitOn('2026-11-17', { twoWay: 'NO', inTouch: 'NO' }), earlierVisit)
    expect(home).toContain('Last known home')
    expect(home).not.toContain('Lives here')
    expect(home).toContain('Not in touch, recorded 17 November 2026')
    expect(home).toContain('Foyer or similar')
    await picture('adult-home-lost', '#home')
  })

  it('is the new one when Jordan has moved, with the one before', async () => {
    const moved = { kind: 'S', since: '2026-11-14' } as const
    const home = await cardAfter(visitOn('2026-11-17', { inTouch: 'YES', accommodation: moved }), earlierVisit)
    expect(home).toContain('No fixed home, since 14 November 2026')
    expect(home).toMatch(/Before that: Foyer or similar/)
    expect(home).toContain('Lives here')
  })

  it('is nobody’s business on the card of a child whose visits say nothing of it', async () => {
    await button(/^Amara Boateng/).click()
    await page().locator('#home').waitFor()
    expect(await page().locator('#adult-home').count()).toBe(0)
  })

  it('none of this broke the page', () => expect(errors).toEqual([]))
})
