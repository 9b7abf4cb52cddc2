import type { Fetch } from '#sync'
import type { Cost } from '#vault'
import type { Develop } from './developing'
import type { Paint } from './takingBack'

/** How a tab loses the lead: somebody waits for it to save, or somebody has taken it already. */
export type Losing = 'asked' | 'robbed'

/** What the tablet stands on; a test brings its own. */
export type Ground = {
  fetching: Fetch
  lead: (losing: (how: Losing) => Promise<void>) => { take(): Promise<boolean>; takeOver(): Promise<boolean> }
  chainLock: <T>(act: () => Promise<T>) => Promise<T>
  nowMs: () => number
  databaseName?: string
  /** Makes a picture anew; only a browser can. */
  develop: Develop
  /** Makes what a child drew into a picture; only a browser can. */
  paint: Paint
  /** Bytes the browser still lets us have. */
  room: () => Promise<number | undefined>
  cost?: Cost
}
