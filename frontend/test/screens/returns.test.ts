import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screensInABrowser } from './aScreen'
import { PICTURES } from './theScreens'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let screens: Awaited<ReturnType<typeof screensInABrowser>>
beforeAll(async () => {
  screens = await screensInABrowser()
  mkdirSync(PICTURES, { recursive: true })
}, 120_000)
afterAll(() => screens.close())

describe('Today, with children who are missing or just back', () => {
  for (const [width, height, colorScheme, dir] of [
    [360, 740, 'light', 'ltr'],
    [820, 1180, 'dark', 'rtl'],
  ] as const)
    it(`says in words how long, and whose 72 hours are over, at ${width} pixels in the ${colorScheme}`, async () => {
      const page = await screens.open({ viewport: { width, height }, colorScheme, bypassCSP: true })
      await page.evaluate((direction) => {
        document.documentElement.dir = direction
        const one = { childId: 'c-1', name: 'Amara Boateng', isAway: false, offers: 0 }
        fixture.returns = [
          { ...one, recordId: 'r-0', startedAt: '2026-11-23T09:00:00.000Z' },
          { ...one, recordId: 'r-1', returnedAt: '2026-11-20T09:00:00.000Z', offers: 2 },
          { ...one, recordId: 'r-2', returnedAt: '2026-11-21T09:00:00.000Z', offers: 1 },
          { ...one, recordId: 'r-3', returnedAt: '2026-11-23T09:00:00.000Z' },
        ]
        fixture.tell({ kind: 'data-changed' })
      }, dir)
      const group = page.getByRole('region', { name: 'Missing, away, and back' })
      await group.waitFor()
      expect(await group.getByRole('button').count()).toBe(4)
      for (const sentence of [
        'Amara Boateng has been missing for 5 hours',
        '5 hours past the 72 hours for the return home interview',
        '19 hours left for the return home interview',
        'No interview has been offered yet.',
      ])
        expect(await group.getByText(sentence).count()).toBe(1)
      await page.screenshot({ path: `${PICTURES}/returns-${width}-${colorScheme}.png`, fullPage: false })
      await page.evaluate(axe)
      const found = await page.evaluate(
        `axe.run('[aria-labelledby=returns]').then(({ violations }) => violations.map(({ id }) => id))`,
      )
      expect(found).toEqual([])
      await group.getByRole('button').first().click()
      await page.getByRole('heading', { level: 1, name: 'Amara: missing, away, and back' }).waitFor()
    }, 60_000)
})
