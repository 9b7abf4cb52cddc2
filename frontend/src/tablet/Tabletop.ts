import type { NotOpen, Timestamp } from '#record'
import type { Line } from '#sync'
import type { Ground } from './Ground'
import type { Opened } from './Opened'

/** What lies ready for whoever does a part of the tablet's work. */
export type Tabletop = {
  ground: Ground
  line: Line
  opened: () => Opened | undefined
  notOpen: () => NotOpen
  /** In turn with everything else that is written here. */
  withOpen: <T>(act: (opened: Opened) => Promise<T>) => Promise<T | NotOpen>
  now: () => Timestamp
  /** Screens look again. */
  changed: () => Promise<unknown>
  /** A visit's draft was saved: it may be posted to her other tablets. */
  saved: () => void
}
