/** What stands around the screens: the page's policies, its look, the service worker, updates, and the browser's promise to keep data. */
import './theme.css'
import { openPolicies } from './policies'

// Opened when this room is first imported, before any component puts markup into the document.
export const scriptUrl = openPolicies()

export { keepStorage, keepingWords, readStorage, type Keeping } from './keepStorage'
export { registerShell, type ShellOutcome } from './registerShell'
export { Sentinel, type Mark } from './Sentinel'
export { updateWords, type Quiet, type SwapOutcome, type UpdateState, type Updates } from './Updates'
