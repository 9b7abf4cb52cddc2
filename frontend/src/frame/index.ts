/** What stands around every screen: the bar, the notices, the cover and the lock. */
export { Frame, type World } from './Frame'
export type { Screens } from './screens'
