import { inTurn } from './inTurn'

const TIMES = {
  /** Something is on this tablet only. */
  untold: 4_000,
  /** Somebody is to read it, and she waits to hear who has. */
  unread: 15_000,
}

type What = {
  /** Says what there is to say; never throws. */
  tell: () => Promise<void>
  /** How it stands after that. */
  urgency: () => Promise<'untold' | 'unread' | 'none'>
}

/** Says what cannot wait, at once, and again every few seconds until it was heard: it waits for no talk and no push. */
export class Alarm {
  readonly #what: What
  readonly #turn = inTurn()
  #timer: ReturnType<typeof setTimeout> | undefined
  #seen = true

  constructor(what: What) {
    this.#what = what
  }

  now(): Promise<void> {
    return this.#turn(async () => {
      clearTimeout(this.#timer)
      await this.#what.tell()
      const urgency = await this.#what.urgency()
      clearTimeout(this.#timer)
      if (this.#seen && urgency !== 'none') this.#timer = setTimeout(() => void this.now(), TIMES[urgency])
    }).catch(() => {})
  }

  /** Nothing is tried behind a page that nobody sees; as soon as it is seen, all of it is. */
  seen(visible: boolean): void {
    this.#seen = visible
    if (visible) void this.now()
    else this.stop()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
