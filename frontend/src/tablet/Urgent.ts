import type { ConcernDraft, ContactId, NotOpen, RecordId, Tablet, Timestamp } from '#record'
import { Alarm } from './Alarm'
import { concerns, dropConcern, keepConcern, raise, tellConcerns, urgency } from './concerning'
import type { Opened } from './Opened'
import type { Tabletop } from './Tabletop'
import { Telling } from './Telling'
import { expectBack, isBack, tellOffice, whereabouts } from './whereabouts'

/** What goes ahead of every talk with the server: a concern first, then where the worker is. */
export class Urgent {
  readonly #top: Tabletop
  readonly #alarm: Alarm
  readonly #telling: Telling

  constructor(top: Tabletop) {
    this.#top = top
    const { line, opened, now, changed } = top
    const raising = new Telling({ line, opened, now, tell: tellConcerns, heard: changed })
    this.#telling = new Telling({ line, opened, now, tell: tellOffice, heard: changed })
    this.#alarm = new Alarm({
      tell: () => raising.now(),
      urgency: async () => {
        const open = opened()
        return open ? urgency(open) : 'none'
      },
    })
  }

  async now(): Promise<void> {
    await this.#alarm.now()
    await this.#telling.now()
  }

  seen(visible: boolean): void {
    this.#alarm.seen(visible)
  }

  stop(): void {
    this.#alarm.stop()
  }

  async concerns(): ReturnType<Tablet['concerns']> {
    const open = this.#top.opened()
    return open ? concerns(open) : this.#top.notOpen()
  }

  keepConcern(draft: ConcernDraft): ReturnType<Tablet['keepConcern']> {
    return this.#top.withOpen((opened) => keepConcern(opened, draft))
  }

  dropConcern(recordId: RecordId): ReturnType<Tablet['dropConcern']> {
    return this.#top.withOpen((opened) => dropConcern(opened, recordId))
  }

  async raiseConcern(recordId: RecordId): ReturnType<Tablet['raiseConcern']> {
    const { withOpen, ground, now, changed } = this.#top
    const raised = await withOpen((opened) => ground.chainLock(() => raise(opened, recordId, now())))
    // It is on the disk: nobody waits for the network to be told so.
    if (raised.kind === 'raised') void changed().then(() => this.#alarm.now())
    return raised
  }

  async whereabouts(): ReturnType<Tablet['whereabouts']> {
    const open = this.#top.opened()
    return open ? whereabouts(open) : this.#top.notOpen()
  }

  expectBack(contactId: ContactId, backBy: Timestamp): ReturnType<Tablet['expectBack']> {
    return this.#said((opened) => expectBack(opened, contactId, backBy, this.#top.now()))
  }

  isBack(contactId: ContactId): ReturnType<Tablet['isBack']> {
    return this.#said((opened) => isBack(opened, contactId, this.#top.now()))
  }

  async #said<T extends { kind: string }>(say: (opened: Opened) => Promise<T>): Promise<T | NotOpen> {
    const said = await this.#top.withOpen(say)
    if (said.kind === 'kept') void this.#top.changed().then(() => this.#telling.now())
    return said
  }
}
