/** The one Worker. Vault, store and sync live here, and the keys never leave it. */
import { expose } from 'comlink'
import { overTheNetwork } from '#sync'
import { Leadership } from './tablet/Leadership'
import { LocalTablet } from './tablet/LocalTablet'

expose(
  new LocalTablet({
    fetching: overTheNetwork,
    lead: (losing) => new Leadership(losing, navigator.locks, new BroadcastChannel('doorstep-tablet')),
    chainLock: (act) => navigator.locks.request('doorstep-chain', act),
    nowMs: () => Date.now(),
  }),
)
