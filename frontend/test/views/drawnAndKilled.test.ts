import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { amara, visitDue } from '../../src/tablet/people.testing'
import { aCouncil } from './aCouncil'
import { drawsStroke, STROKES, strokesOn } from './aDrawing'
import { onThePage } from './onThePage'
import { RealBrowser } from './RealBrowser'

/** What a dead browser may take with it. */
const LAST_SECOND_MS = 1_000

let council: Awaited<ReturnType<typeof aCouncil>>
let tablet: RealBrowser
let page: Page
let ana: ReturnType<typeof onThePage>

beforeAll(async () => {
  council = await aCouncil((county) => county.tells(amara, [visitDue]))
  tablet = new RealBrowser({ width: 820, height: 1180 })
  isOn(await tablet.opens())
  await ana.setsUp(council.url)
  await ana.button(/^Amara/).click()
}, 120_000)
afterAll(async () => {
  await tablet.closes()
  council.closes()
})

function isOn(opened: Page) {
  page = opened
  ana = onThePage(page)
}

/** She draws her first line and chooses; from then on it is kept as it grows. */
async function choosesToKeepWhatSheDraws() {
  await ana.handsItOver('Amara')
  await ana.starts()
  await ana.button('Draw').click()
  await ana.button('Draw').click()
  await drawsStroke(page, 0)
  await ana.button('Done').click()
  await ana.button('Show Ana now').click()
  await page.getByText('Ana will see this.').waitFor()
  await ana.button('Draw on').click()
  await page.locator('doorstep-drawing-pad canvas').waitFor()
}

/** Line after line until the browser is gone. When each was finished, in ms since the first. */
async function drawsUntilItDies(begins: (n: number) => void): Promise<number[]> {
  const finished = [performance.now()]
  try {
    for (let n = 1; n < STROKES; n++) {
      begins(n)
      await drawsStroke(page, n)
      finished.push(performance.now())
    }
  } catch {
    // The line that she was drawing when it died.
  }
  return finished
}

async function isInTheVisitAfterwards(): Promise<number[]> {
  isOn(await tablet.opens())
  await page.goto(council.url)
  await ana.isLockedAfterHandOver()
  await ana.unlocks()
  await ana.button('Open the visit').click()
  const picture = page.locator('.picture img').last()
  await picture.waitFor()
  return strokesOn(picture)
}

// Anywhere in the drawing, some at its very beginning and end; chosen once, and the same every time.
test.each([3, 41, 97, 158, 199])(
  'killed while she draws line %i of 200, all is there but what came in the last second',
  async (line) => {
    await choosesToKeepWhatSheDraws()
    let killedAt = Infinity
    let killed: Promise<void> | undefined
    const finished = await drawsUntilItDies((n) => {
      if (n !== line) return
      killedAt = performance.now()
      killed = tablet.isKilled()
    })
    await killed
    const due = finished.filter((at) => at <= killedAt - LAST_SECOND_MS).map((_, n) => n)
    const there = await isInTheVisitAfterwards()
    expect(there).toEqual(expect.arrayContaining([0, ...due]))
    // In their order and with no gap: never one without those before it.
    expect(there).toEqual(there.map((_, n) => n))
  },
  120_000,
)

test('a drawing of 200 strokes is whole a second after the last', async () => {
  await choosesToKeepWhatSheDraws()
  await drawsUntilItDies(() => {})
  await page.waitForTimeout(LAST_SECOND_MS)
  await tablet.isKilled()
  expect(await isInTheVisitAfterwards()).toHaveLength(STROKES)
}, 120_000)
