import { createHash } from 'node:crypto'
import { startChromium } from './chromium.mjs'
import { buildGallery } from './gallery.mjs'
import { staticServer } from './static-server.mjs'

export async function captureTrusted(root, folder) {
  await buildGallery(root, folder)
  const server = staticServer(folder, {
    headers: () => ({ 'Content-Security-Policy': "require-trusted-types-for 'script'" }),
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const browser = await startChromium()
  try {
    const page = await browser.newPage()
    await page.addInitScript(watch)
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await galleryDone(page)
    const { html, styles, tags } = await page.evaluate(
      '({ html: [...seenHtml], styles: [...seenStyles], tags: gallery.tags })',
    )
    return { tags, trustedHtml: html.sort(), styleHashes: styles.map(hashOf).sort() }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Asks again and again, because Playwright's own waiting evaluates text, which the page's policy forbids. */
export async function galleryDone(page) {
  for (let tries = 0; tries < 600; tries++) {
    if (await page.evaluate('!!window.gallery')) return
    await new Promise((again) => setTimeout(again, 100))
  }
  throw new Error('The gallery did not come to its end within a minute.')
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Runs in the page before anything else: accepts all markup, and remembers it. */
function watch() {
  window.seenHtml = new Set()
  window.seenStyles = new Set()
  window.definedElements = []
  const createPolicy = trustedTypes.createPolicy.bind(trustedTypes)
  createPolicy('default', { createHTML: (text) => (window.seenHtml.add(text), text) })
  trustedTypes.createPolicy = (name, rules) => (name === 'default' ? rules : createPolicy(name, rules))
  const define = customElements.define.bind(customElements)
  customElements.define = (tag, ...rest) => (window.definedElements.push(tag), define(tag, ...rest))
  const look = (node) => {
    if (node.localName === 'style') window.seenStyles.add(node.textContent)
    node.querySelectorAll?.('style').forEach(look)
  }
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) [target, ...addedNodes].forEach(look)
  })
  const observe = (root) => observer.observe(root, { subtree: true, childList: true, characterData: true })
  observe(document)
  const attachShadow = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (options) {
    const shadow = attachShadow.call(this, options)
    observe(shadow)
    return shadow
  }
}
