import { expect, test } from 'vitest'
import { openPolicies } from './policies'
import trustedHtml from './trustedHtml.json'

type Rules = { createHTML?: (text: string) => string; createScriptURL?: (url: string) => string }

const location = { origin: 'https://field.council.example' }

function aBrowserWithTrustedTypes() {
  const made = new Map<string, Rules>()
  const createPolicy = (name: string, rules: Rules) => {
    made.set(name, rules)
    return rules as Required<Rules>
  }
  return { made, location, trustedTypes: { createPolicy } }
}

test('markup that nobody knew at build time is refused', () => {
  const browser = aBrowserWithTrustedTypes()
  openPolicies(browser)
  const createHTML = browser.made.get('default')?.createHTML
  expect(() => createHTML?.('<img src=x onerror=alert(1)>')).toThrow(/Not markup known at build time/)
  for (const text of trustedHtml) expect(createHTML?.(text)).toBe(text)
})

test('only the service worker and the tablet worker are scripts, and text is never turned into script', () => {
  const browser = aBrowserWithTrustedTypes()
  const scriptUrl = openPolicies(browser)
  expect([...browser.made.keys()]).toEqual(['default', 'app'])
  expect(Object.keys(browser.made.get('default') ?? {})).toEqual(['createHTML'])
  expect(scriptUrl('/sw.js')).toBe('/sw.js')
  expect(scriptUrl('/assets/tablet.worker-BxY_9-z0.js')).toMatch(/tablet/)
  for (const foreign of ['https://elsewhere.example/sw.js', '/assets/other.js', 'data:text/javascript,1', '/api/sw.js'])
    expect(() => scriptUrl(foreign), foreign).toThrow(/Not a script of Doorstep/)
})

test('a browser without Trusted Types still refuses foreign scripts', () => {
  const scriptUrl = openPolicies({ location })
  expect(scriptUrl('/sw.js')).toBe('/sw.js')
  expect(() => scriptUrl('data:text/javascript,1')).toThrow(TypeError)
})
