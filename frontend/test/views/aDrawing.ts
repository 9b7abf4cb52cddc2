import type { Locator, Page } from 'playwright-core'

export const STROKES = 200
const ACROSS = 10
const DOWN = STROKES / ACROSS

/** One short line in the n-th of as many squares as there are strokes, so that each can be told on the picture. */
export async function drawsStroke(page: Page, n: number): Promise<void> {
  const box = (await page.locator('doorstep-drawing-pad canvas').boundingBox())!
  const [across, down] = [box.width / ACROSS, box.height / DOWN]
  const x = box.x + (n % ACROSS) * across
  const y = box.y + (Math.floor(n / ACROSS) + 0.5) * down
  await page.mouse.move(x + across * 0.25, y)
  await page.mouse.down()
  await page.mouse.move(x + across * 0.75, y, { steps: 2 })
  await page.mouse.up()
}

/** Which strokes are on this picture. */
export const strokesOn = (picture: Locator): Promise<number[]> =>
  picture.evaluate(
    async (img, [across, down]) => {
      const shown = img as HTMLImageElement
      await shown.decode()
      const [width, height] = [shown.naturalWidth, shown.naturalHeight]
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const brush = canvas.getContext('2d')!
      brush.drawImage(shown, 0, 0)
      const squares = Array.from({ length: across! * down! }, (_, n) => n)
      return squares.filter((n) => {
        const x = Math.round(((n % across!) + 0.5) * (width / across!))
        const y = Math.round((Math.floor(n / across!) + 0.5) * (height / down!))
        // Ink is dark; the paper is white and the edges of its squares stay so.
        return brush.getImageData(x, y, 1, 1).data[1]! < 128
      })
    },
    [ACROSS, DOWN],
  )
