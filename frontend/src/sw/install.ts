import { cacheName, isShellCache, type Shell, type ShellAsset } from './shell'

type Fetch = (request: Request) => Promise<Response>

/**
 * All or nothing: a shell of which one file is missing or differs from what was built is thrown away, and the version
 * before it goes on. The browser itself compares each file with its SHA-384.
 */
export async function install(shell: Shell, store: CacheStorage, fetch: Fetch, origin: string): Promise<void> {
  const name = cacheName(shell.version)
  const cache = await store.open(name)
  try {
    await Promise.all(shell.assets.map((asset) => add(asset, cache, fetch, origin)))
  } catch (failure) {
    await store.delete(name)
    throw failure
  }
}

async function add(asset: ShellAsset, cache: Cache, fetch: Fetch, origin: string): Promise<void> {
  const request = new Request(origin + asset.url, {
    integrity: asset.integrity,
    credentials: 'omit',
    redirect: 'error',
    // Names with a hash never change their content; the start page does.
    cache: asset.url.startsWith('/assets/') ? 'default' : 'reload',
  })
  const response = await fetch(request)
  if (response.status !== 200) throw new Error(`${asset.url} answered ${response.status}`)
  await cache.put(asset.url, response)
}

/** Once the new shell rules, the old ones go; never earlier. */
export async function forgetOlderShells(shell: Shell, store: CacheStorage): Promise<void> {
  const names = await store.keys()
  await Promise.all(
    names.filter((name) => isShellCache(name) && name !== cacheName(shell.version)).map((name) => store.delete(name)),
  )
}
