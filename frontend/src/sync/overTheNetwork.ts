import type { Fetch } from './ask'

/** The browser's own way out. Called afresh each time, because a bare `fetch` insists on its own `this`. */
export const overTheNetwork: Fetch = (input, init) => fetch(input, init)
