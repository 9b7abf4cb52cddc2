import type { Child, Duty } from '#record'

/** A child's card and what is due for her lie together, so that Today reads one thing for each child. */
export type ChildBlob = { card: Child; duties: Duty[] }
