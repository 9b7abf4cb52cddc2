import type { Locator, Page } from 'playwright-core'

export const PASSPHRASE = 'copper violet garden muffin walnut'

/** What Ana and a child do on this page, by the words that they read. */
export function onThePage(page: Page) {
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  const isAt = (heading: string): Promise<void> => page.getByRole('heading', { name: heading }).first().waitFor()
  return {
    button,
    isAt,
    isLockedAfterHandOver: () => isAt('This tablet was handed to a child'),
    async setsUp(url: string) {
      await page.goto(url)
      await page.evaluate(async () => void (await navigator.serviceWorker.ready))
      await button('Choose my own instead').click()
      await page.getByLabel('Your passphrase').fill(PASSPHRASE)
      await page.getByLabel('Type it again').fill(PASSPHRASE)
      await button('Set up this tablet').click()
      await isAt('Today')
    },
    async unlocks() {
      await page.getByLabel('Passphrase').fill(PASSPHRASE)
      await button('Unlock').click()
      await isAt('Today')
    },
    /** From her card. */
    async handsItTo(name: string) {
      await button(new RegExp(`^${name}`)).click()
      await this.handsItOver(name)
    },
    async handsItOver(name: string) {
      await button(`Hand the tablet to ${name}`).click()
      await this.handsItOverFromHere(name)
    },
    async handsItOverFromHere(name: string) {
      await page.getByRole('radio', { name: 'Short sentences' }).check()
      await button(`Hand it to ${name} now`).click()
      await isAt(`Hello ${name}`)
    },
    starts: () => button('I have read this. Start').click(),
    async writes(words: string) {
      await button('Write').click()
      await page.getByLabel('Your own words').fill(words)
    },
    /** One line, with a pen or a finger. */
    async draws() {
      await button('Draw').click()
      await button('Draw').click()
      const box = (await page.locator('doorstep-drawing-pad canvas').boundingBox())!
      await page.mouse.move(box.x + 20, box.y + 20)
      await page.mouse.down()
      await page.mouse.move(box.x + 120, box.y + 90, { steps: 4 })
      await page.mouse.up()
      await button('Done').click()
    },
    async givesItBack() {
      if (!(await button(/^Give the tablet back/).isVisible())) await button('Something else').click()
      await button(/^Give the tablet back/).click()
      await button('Give it back').click()
      await isAt('This tablet was handed to a child')
    },
  }
}
