import trustedHtml from './trustedHtml.json'

// TypeScript's DOM library does not know Trusted Types yet, and Safari before 26 does not have them.
type Rules = { createHTML?: (text: string) => string; createScriptURL?: (url: string) => string }
type Factory = { createPolicy: (name: string, rules: Rules) => Required<Rules> }
type Realm = { trustedTypes?: Factory; location: { origin: string } }

/** Makes an address one that `new Worker` and `serviceWorker.register` accept. Throws when it is not a script of ours. */
export type ScriptUrl = (url: string) => string

const OUR_SCRIPTS = [/^\/sw\.js$/, /^\/assets\/tablet\.worker-[\w-]+\.js$/]
const OUR_SCRIPTS_IN_DEVELOPMENT = [/^\/src\/tablet\.worker\.ts$/]

/**
 * The doors through which text may become script or markup: `app` for the two script addresses we have, `lit-html` (made
 * by Lit itself) for our own templates, and `default` for a closed list of constant strings inside Vaadin's components,
 * found by `npm run shell:capture`. Everything else throws, whoever asks.
 */
export function openPolicies(realm: Realm = globalThis as unknown as Realm): ScriptUrl {
  const known = new Set<string>(trustedHtml)
  const createHTML = (text: string) => {
    if (!known.has(text)) throw new TypeError(`Not markup known at build time: ${text.slice(0, 60)}`)
    return text
  }
  const createScriptURL = (url: string) => {
    if (!isOurs(url, realm.location.origin)) throw new TypeError(`Not a script of Doorstep's: ${url}`)
    return url
  }
  if (!realm.trustedTypes) return createScriptURL
  realm.trustedTypes.createPolicy('default', { createHTML })
  const app = realm.trustedTypes.createPolicy('app', { createScriptURL })
  return (url) => app.createScriptURL(url)
}

function isOurs(address: string, origin: string): boolean {
  const url = new URL(address, origin)
  const patterns = import.meta.env.DEV ? [...OUR_SCRIPTS, ...OUR_SCRIPTS_IN_DEVELOPMENT] : OUR_SCRIPTS
  return url.origin === origin && patterns.some((pattern) => pattern.test(url.pathname))
}
