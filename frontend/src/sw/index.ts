import { forgetOlderShells, install } from './install'
import { Passing } from './passing'
import { cacheName, treat, type Shell } from './shell'

declare const self: ServiceWorkerGlobalScope
declare const __SHELL__: Shell

const shell = __SHELL__
const passing = new Passing()

// No skipWaiting here: a new version waits until the worker says so, for a visit may be half written.
self.addEventListener('install', (event) => event.waitUntil(install(shell, caches, fetch, self.location.origin)))

self.addEventListener('activate', (event) => event.waitUntil(forgetOlderShells(shell, caches)))

self.addEventListener('message', (event) => {
  passing.answer(event.data, event.ports[0])
  if ((event.data as { kind?: string } | null)?.kind === 'swap') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', (event) => {
  const treatment = treat(event.request, self.location.origin, shell)
  if (treatment.kind === 'leave') return
  event.respondWith(fromShell(treatment.kind === 'page' ? '/' : treatment.path, event.request))
})

async function fromShell(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName(shell.version))
  return (await cache.match(path)) ?? fetch(request)
}
