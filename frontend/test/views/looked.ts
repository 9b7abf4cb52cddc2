import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { root } from '../theBuiltClient'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PICTURES = join(root, 'target/pictures')
const SIZES = { narrow: [320, 640], phone: [360, 740], tablet: [820, 1180] } as const
/** For a finger, in CSS pixels. */
const TARGET = 44

/** What is wrong with this page in each size and light: rules that it breaks, targets too small, and words off the screen. */
export async function looked(page: Page, name: string): Promise<string[]> {
  mkdirSync(PICTURES, { recursive: true })
  const wrong: string[] = []
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: join(PICTURES, `${name}-${size}-${colorScheme}.png`), animations: 'disabled' })
      const found = [...(await broken(page)), ...(await page.evaluate(tooSmall, TARGET))]
      wrong.push(...found.map((what) => `${name}, ${size}, ${colorScheme}: ${what}`))
    }
  return wrong
}

async function broken(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  )
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => String(target)).join(', ')}`)
}

function tooSmall(least: number): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('button, label:has(input), vaadin-button, textarea')]
  const small = all.filter((it) => {
    const { width, height } = it.getBoundingClientRect()
    return height > 0 && (width < least - 0.5 || height < least - 0.5)
  })
  const wide = document.documentElement.scrollWidth > innerWidth ? ['words off the screen'] : []
  return [...wide, ...small.map((it) => `a small target: ${it.textContent.trim() || it.className}`)]
}
