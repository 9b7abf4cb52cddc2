import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { galleryDone } from './capture-trusted.mjs'
import { startChromium } from './chromium.mjs'
import { buildGallery } from './gallery.mjs'
import { productionHeaders } from './headers.mjs'
import { staticServer } from './static-server.mjs'

// Shows that the built client and every component it depends on render under the production headers without one
// violation. Prints what it saw as JSON; `--forget-one-hash` plants a violation, to show that it can see one.
process.env.NODE_ENV = 'production'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const gallery = mkdtempSync(join(tmpdir(), 'gallery-'))
const { styleHashes } = JSON.parse(readFileSync(join(root, 'src/shell/styleHashes.json'), 'utf8'))
const allowed = process.argv.includes('--forget-one-hash') ? styleHashes.slice(1) : styleHashes

/** Runs in the page before anything else. */
function watch() {
  window.violations = []
  window.definedElements = []
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push({ directive: event.effectiveDirective, sample: event.sample, source: event.sourceFile }),
  )
  const define = customElements.define.bind(customElements)
  customElements.define = (tag, ...rest) => (window.definedElements.push(tag), define(tag, ...rest))
}

async function visit(browser, folder, done) {
  const server = staticServer(folder, { headers: () => productionHeaders(allowed) })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const page = await browser.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(watch)
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  await done(page)
  const seen = await page.evaluate(
    '({ violations, defined: definedElements.length, tags: window.gallery?.tags ?? [] })',
  )
  await page.close()
  server.close()
  return { ...seen, errors }
}

await buildGallery(root, gallery)
const browser = await startChromium()
try {
  const components = await visit(browser, gallery, galleryDone)
  const client = await visit(browser, join(root, 'dist'), (page) => page.waitForTimeout(1000))
  console.log(JSON.stringify({ components, client }, null, 2))
} finally {
  await browser.close()
  rmSync(gallery, { recursive: true })
}
