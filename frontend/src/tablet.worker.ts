/** The one Worker. Vault, store and sync live here, and the keys never leave it. */
import { expose } from 'comlink'
import { toPicture as paint } from '#draw/toPicture'
import { overTheNetwork } from '#sync'
import { develop } from './tablet/developing'
import { CHAIN, Leadership } from './tablet/Leadership'
import { LocalTablet } from './tablet/LocalTablet'

// Some builds of WebKit do not say: then a picture is tried, and a full disk is told as one.
const room = async (): Promise<number | undefined> => {
  const storage = navigator.storage as StorageManager | undefined
  const { quota, usage } = (await storage?.estimate()) ?? {}
  return quota === undefined || usage === undefined ? undefined : quota - usage
}

expose(
  new LocalTablet({
    fetching: overTheNetwork,
    lead: (losing) => new Leadership(losing, navigator.locks, new BroadcastChannel('doorstep-tablet')),
    chainLock: (act) => navigator.locks.request(CHAIN, act),
    nowMs: () => Date.now(),
    develop,
    paint,
    room,
  }),
)
