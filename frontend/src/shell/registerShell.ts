import type { ScriptUrl } from './policies'
import { Updates } from './Updates'

export const SERVICE_WORKER = '/sw.js'

/** Without a service worker Doorstep still works, but only with a signal; the screens say so. */
export type ShellOutcome = { kind: 'installed'; updates: Updates } | { kind: 'unavailable'; because: string }

const LOOK_EVERY_MS = 60 * 60 * 1000

export async function registerShell(scriptUrl: ScriptUrl): Promise<ShellOutcome> {
  if (!('serviceWorker' in navigator)) return { kind: 'unavailable', because: 'This browser keeps no pages for later.' }
  try {
    const registration = await navigator.serviceWorker.register(scriptUrl(SERVICE_WORKER), {
      scope: '/',
      updateViaCache: 'none',
    })
    const updates = new Updates(registration, navigator.serviceWorker, () => location.reload())
    setInterval(() => void updates.look(), LOOK_EVERY_MS)
    return { kind: 'installed', updates }
  } catch (failure) {
    return { kind: 'unavailable', because: failure instanceof Error ? failure.message : String(failure) }
  }
}
