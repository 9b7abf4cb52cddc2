import type { Line } from '#sync'
import { inTurn } from './inTurn'
import type { Opened } from './Opened'
import { tellOffice } from './whereabouts'

/** What she says about where she is goes to the server by itself, before anything else that waits, once at a time. */
export class Telling {
  readonly #line: Line
  readonly #opened: () => Opened | undefined
  readonly #nowMs: () => number
  readonly #heard: () => Promise<unknown>
  readonly #turn = inTurn()

  constructor(line: Line, opened: () => Opened | undefined, nowMs: () => number, heard: () => Promise<unknown>) {
    this.#line = line
    this.#opened = opened
    this.#nowMs = nowMs
    this.#heard = heard
  }

  /** What cannot be told now is told at the next talk, and the screens go on saying that nobody knows it. */
  now(): Promise<void> {
    return this.#turn(async () => {
      const opened = this.#opened()
      const now = () => new Date(this.#nowMs()).toISOString()
      if (opened && (await tellOffice(opened, this.#line, now))) await this.#heard()
    }).catch(() => {})
  }
}
