import type { Database, DeviceMeta } from '#store'
import { ChunkSize, type Line } from '#sync'
import { type Carrying, carryPictures, depositPictures, whatFollows } from './carrying'
import type { Conversation } from './Conversation'
import type { Opened } from './Opened'

type Ground = {
  line: Line
  conversation: Conversation
  opened: () => Opened | undefined
  told: () => void
}

/** One run at a time. It stops after a chunk when the tablet talks, is locked or handed over, and goes on after the talk. */
export class PictureRun {
  readonly #ground: Ground
  readonly #chunks = new ChunkSize()
  readonly #vain = new Set<string>()
  #running: Promise<unknown> | undefined

  constructor(ground: Ground) {
    this.#ground = ground
  }

  go(): Promise<unknown> {
    this.#running ??= this.#run().finally(() => (this.#running = undefined))
    return this.#running
  }

  /** Hands in what only the authority can open, also from a tablet that is not unlocked. */
  deposit(db: Database, device: DeviceMeta): Promise<number> {
    return depositPictures(db, device, this.#carrying())
  }

  async #run(): Promise<void> {
    const opened = this.#ground.opened()
    if (!opened) return
    const next = whatFollows(this.#ground.conversation.last)
    if (next === 'carry') await carryPictures(opened, this.#carrying())
    if (next === 'deposit') await this.deposit(opened.db, opened.device)
  }

  #carrying(): Carrying {
    const { line, conversation, opened, told } = this.#ground
    return {
      ...{ line, told },
      chunks: this.#chunks,
      vain: this.#vain,
      yields: () => conversation.busy || !opened(),
    }
  }
}
