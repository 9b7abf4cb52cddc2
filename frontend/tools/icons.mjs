import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChromium } from './chromium.mjs'

// Draws the PNG icons from the one SVG. Run by hand when the mark changes; the pictures are committed.
const icons = join(dirname(dirname(fileURLToPath(import.meta.url))), 'public', 'icons')
const mark = readFileSync(join(icons, 'icon.svg'), 'utf8')
// A launcher may cut a maskable icon to a circle of 80 %, and iPadOS rounds the corners itself: both get a full square.
const square = mark.replace(' rx="112"', '')
const inner = square.replace(
  /(<rect[^>]*>)([\s\S]*)(<\/svg>)/,
  '$1<g transform="translate(256 256) scale(.88) translate(-256 -271)">$2</g>$3',
)
const pictures = [
  ['icon-192.png', mark, 192],
  ['icon-512.png', mark, 512],
  ['maskable-192.png', inner, 192],
  ['maskable-512.png', inner, 512],
  ['apple-touch-icon.png', square, 180],
]

const browser = await startChromium()
for (const [name, svg, size] of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(join(icons, name), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
