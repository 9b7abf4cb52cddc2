import {
  type AddOnly,
  type Bytes,
  type Keys,
  makeAddOnly,
  objectName,
  open,
  openAddOnly,
  seal,
  textOf,
  utf8,
} from '#vault'
import type { Row } from './database'

export const SCHEMA = 1

export type Kind =
  | 'child'
  | 'record'
  | 'branch'
  | 'draft'
  | 'draft-elsewhere'
  | 'draft-record'
  | 'change'
  | 'notice'
  | 'unread'
  | 'worker'
  | 'attachment'
  | 'whereabouts'
  | 'lent'
  | 'lent-back'
  | 'concerns'

/** Turns things into rows and rows into things. Lives as long as the vault is open. */
export class Locker {
  readonly #keys: Keys
  readonly #names = new Map<string, Promise<string>>()

  constructor(keys: Keys) {
    this.#keys = keys
  }

  name(kind: Kind, id: string): Promise<string> {
    const known = `${kind}|${id}`
    const name = this.#names.get(known) ?? objectName(this.#keys.ids, kind, id)
    this.#names.set(known, name)
    return name
  }

  async row(kind: Kind, id: string, revision: number, thing: unknown): Promise<Row> {
    const key = await this.name(kind, id)
    return { key, revision, schema: SCHEMA, box: await this.box(kind, key, revision, thing) }
  }

  /** The thing, or nothing when its row cannot be read: then it is parked, and never blocks the rest. */
  read<T>(kind: Kind, row: Row): Promise<T | undefined> {
    return this.unbox<T>(kind, row.key, row.revision, row.box, row.schema)
  }

  box(kind: string, key: string, revision: number, thing: unknown): Promise<Bytes> {
    return seal(this.#keyFor(kind), { store: kind, id: key, revision, schema: SCHEMA }, utf8(JSON.stringify(thing)))
  }

  async unbox<T>(kind: string, key: string, revision: number, box: Bytes, schema = SCHEMA): Promise<T | undefined> {
    const content = await open(this.#keyFor(kind), { store: kind, id: key, revision, schema }, box)
    try {
      return content && (JSON.parse(textOf(content)) as T)
    } catch {
      return undefined
    }
  }

  /** Bytes as they are, such as a part of a picture. */
  bytesBox(kind: string, key: string, revision: number, content: Bytes): Promise<Bytes> {
    return seal(this.#keyFor(kind), { store: kind, id: key, revision, schema: SCHEMA }, content)
  }

  bytesIn(kind: string, key: string, revision: number, box: Bytes, schema = SCHEMA): Promise<Bytes | undefined> {
    return open(this.#keyFor(kind), { store: kind, id: key, revision, schema }, box)
  }

  /** A pair with which others may put in and nobody but the open vault takes out. */
  makeAddOnly(): Promise<AddOnly> {
    return makeAddOnly(this.#keys)
  }

  openAddOnly(pair: AddOnly): Promise<CryptoKey | undefined> {
    return openAddOnly(this.#keys, pair)
  }

  #keyFor(kind: string): CryptoKey {
    if (kind.startsWith('attachment')) return this.#keys.attachments
    return kind.startsWith('draft') || kind.startsWith('change') ? this.#keys.outbox : this.#keys.records
  }
}
