import type { NotOpen, Tablet, Timestamp } from '#record'
import { readThumbnail } from '#store'
import { changeVisit } from './changing'
import { startVisit } from './drafting'
import { discardDraft, draftOf, missing, saveDraft } from './drafts'
import type { Opened } from './Opened'
import { addPicture, removePicture } from './picturing'
import { changeRecord, discardRecordDraft, recordDraft, recordsOf, saveRecordDraft, startRecord } from './recording'
import { goOnHere } from './sharing'
import type { Tabletop } from './Tabletop'

/** What a worker writes in: drafts of visits, with their pictures, and of other records. Nothing of it is sealed yet. */
export class Workbook {
  readonly #top: Tabletop

  constructor(top: Tabletop) {
    this.#top = top
  }

  startVisit: Tablet['startVisit'] = (childIds) => this.#with((opened, now) => startVisit(opened, childIds, now))

  changeVisit: Tablet['changeVisit'] = (childId, recordId, deciding = false) =>
    this.#with((opened, now) => changeVisit(opened, { childId, recordId, deciding, now }))

  draft: Tablet['draft'] = (contactId) => this.#with((opened) => draftOf(opened, contactId))

  saveDraft: Tablet['saveDraft'] = (draft) =>
    this.#with(async (opened) => {
      const saved = await saveDraft(opened, draft, this.#top.now)
      if (saved.kind === 'saved') this.#top.saved()
      return saved
    })

  discardDraft: Tablet['discardDraft'] = (contactId, characters) =>
    this.#with((opened) => discardDraft(opened, contactId, characters))

  goOnHere: Tablet['goOnHere'] = (contactId) => this.#with((opened) => goOnHere(opened, contactId))

  addPicture: Tablet['addPicture'] = (contactId, childId, file) => {
    const { develop, room } = this.#top.ground
    return this.#with((opened, now) => addPicture(opened, { contactId, childId, file, now, develop, room }))
  }

  removePicture: Tablet['removePicture'] = async (attachmentId) => {
    await this.#with((opened) => removePicture(opened, attachmentId))
  }

  thumbnail: Tablet['thumbnail'] = async (attachmentId) => {
    const opened = this.#top.opened()
    const small = opened && (await readThumbnail(opened.db, opened.locker, attachmentId))
    return small && new Blob([small], { type: 'image/jpeg' })
  }

  missing: Tablet['missing'] = async (contactId) => {
    const opened = this.#top.opened()
    return opened ? missing(opened, contactId) : []
  }

  startRecord: Tablet['startRecord'] = (childId, type, first) =>
    this.#with((opened, now) => startRecord(opened, { childId, type, now, ...(first && { first }) }))

  changeRecord: Tablet['changeRecord'] = (recordId) => this.#with((opened, now) => changeRecord(opened, recordId, now))

  recordDraft: Tablet['recordDraft'] = (recordId) => this.#with((opened) => recordDraft(opened, recordId))

  saveRecordDraft: Tablet['saveRecordDraft'] = (draft) =>
    this.#with((opened) => saveRecordDraft(opened, draft, this.#top.now))

  discardRecordDraft: Tablet['discardRecordDraft'] = (recordId, characters) =>
    this.#with((opened) => discardRecordDraft(opened, recordId, characters))

  records: Tablet['records'] = async (childId, types) => {
    const opened = this.#top.opened()
    return opened ? recordsOf(opened, childId, types) : this.#top.notOpen()
  }

  #with<T>(act: (opened: Opened, now: Timestamp) => Promise<T>): Promise<T | NotOpen> {
    return this.#top.withOpen((opened) => act(opened, this.#top.now()))
  }
}
