import type { Timestamp } from '#record'
import type { Line } from '#sync'
import { inTurn } from './inTurn'
import type { Opened } from './Opened'

type What = {
  line: Line
  opened: () => Opened | undefined
  now: () => Timestamp
  /** Says what the server has not answered; returns whether anything is known now that was not known before. */
  tell: (opened: Opened, line: Line, now: () => Timestamp) => Promise<boolean>
  heard: () => Promise<unknown>
}

/** Something that goes to the server by itself, before anything else that waits, once at a time. */
export class Telling {
  readonly #what: What
  readonly #turn = inTurn()

  constructor(what: What) {
    this.#what = what
  }

  /** What cannot be told now is told at the next talk, and the screens go on saying that nobody knows it. */
  now(): Promise<void> {
    const { line, opened, now, tell, heard } = this.#what
    return this.#turn(async () => {
      const open = opened()
      if (open && (await tell(open, line, now))) await heard()
    }).catch(() => {})
  }
}
