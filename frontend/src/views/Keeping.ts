import type { Brief, Kept } from '#record'
import { type Added, addKept, chooseKept, type Database, keptHere, letGo } from '#store'
import type { Adder } from '#vault'
import type { Made } from './Made'

/** What she adds while she goes on must be safe within a second. */
const SAVE_AFTER_MS = 250

/** Puts in what she chose to keep, each time with all that is in it by then, and one after the other. */
export class Keeping {
  #revision = Date.now()
  #timer: ReturnType<typeof setTimeout> | undefined
  #waiting: Made | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly db: Database,
    private readonly adder: Adder,
    private readonly brief: Brief,
    private readonly over: () => void,
  ) {}

  /** At once: she has just chosen. */
  keep(made: Made): Promise<boolean> {
    const { key, choice } = made
    if (!choice) return Promise.resolve(false)
    const revision = ++this.#revision
    const { lentId, childId, language } = this.brief
    const kept: Kept = {
      ...{ ...made.told, childId, tool: made.tool, at: new Date().toISOString(), language },
      ...(made.drawing !== undefined && { drawing: made.drawing }),
    }
    return this.#inTurn(() => addKept(this.db, this.adder, lentId, { key, revision, choice, kept }))
  }

  /** Soon: she goes on with something that she has chosen to keep. Of what she has not, nothing is written. */
  goesOn(made: Made): void {
    if (!made.choice) return
    this.#waiting = made
    this.#timer ??= setTimeout(() => void this.flush(), SAVE_AFTER_MS)
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const made = this.#waiting
    this.#waiting = undefined
    if (made) await this.keep(made)
    await this.#last
  }

  /** It goes: what waits to be written, what was written, and nothing of it is known but that it was. */
  letGo(key: string): Promise<boolean> {
    if (this.#waiting?.key === key) this.#waiting = undefined
    return this.#inTurn(() => letGo(this.db, this.brief.lentId, key))
  }

  choose(key: string, choice: 'now' | 'later'): Promise<boolean> {
    return this.#inTurn(() => chooseKept(this.db, this.brief.lentId, key, choice))
  }

  here() {
    return keptHere(this.db, this.brief.lentId)
  }

  async #inTurn(act: () => Promise<Added>): Promise<boolean> {
    const next = this.#last.then(act, act)
    this.#last = next.catch(() => {})
    const { kind } = await next.catch((): Added => ({ kind: 'no-room' }))
    if (kind === 'over') this.over()
    return kind === 'kept'
  }
}
