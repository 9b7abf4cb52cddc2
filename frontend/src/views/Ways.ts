import type { Brief } from '#record'

/** Out of her page. */
export type Ways = {
  /** To the unlock screen. */
  leave: () => void
  /** The same page in a fresh document, so that nothing of what she let go stays in memory. */
  afresh: (brief: Brief) => Promise<void>
}
