/** One file of the app shell, with the SHA-384 it was built with. */
export type ShellAsset = { url: string; integrity: string }

/** Everything a tablet needs to start with no signal; `version` is a hash over it. */
export type Shell = { version: string; assets: readonly ShellAsset[] }

const PREFIX = 'doorstep-shell-'

export const cacheName = (version: string) => PREFIX + version
export const isShellCache = (name: string) => name.startsWith(PREFIX)

// These belong to the server. The service worker looks away, so that no answer of theirs can ever be kept.
const SERVERS_OWN = ['/api', '/login', '/logout', '/oauth2', '/error', '/csp-reports']

const HER_PAGE = '/views.html'

export type Treatment = { kind: 'leave' } | { kind: 'page' } | { kind: 'asset'; path: string }

/** What to do with a request: leave it to the network, answer with the start page, or with one file of the shell. */
export function treat(request: { method: string; url: string; mode: string }, origin: string, shell: Shell): Treatment {
  if (request.method !== 'GET') return { kind: 'leave' }
  const url = new URL(request.url)
  if (url.origin !== origin) return { kind: 'leave' }
  if (SERVERS_OWN.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`))) return { kind: 'leave' }
  // A child's own page is a document of its own; every other address is the start page's.
  if (request.mode === 'navigate' && url.pathname !== HER_PAGE) return { kind: 'page' }
  return shell.assets.some((asset) => asset.url === url.pathname)
    ? { kind: 'asset', path: url.pathname }
    : { kind: 'leave' }
}
