import { createHash } from 'node:crypto'

type Item = Record<string, unknown> & { kind: string }
type Thing = { kind: string; ref: string; childId: string; seq: number; item: Item }

/** What a server tells and what a tablet should then hold, worked out apart from the tablet's own way of doing it. */
export class Told {
  readonly items: Item[]
  readonly #things = new Map<string, Thing>()

  constructor(feed: unknown[]) {
    // Rubbish goes out as it is.
    this.items = feed.map((item, i) => (typeof item === 'object' ? numbered(item as Item, i + 1) : (item as Item)))
    for (const item of this.items) this.#tell(item)
  }

  get children(): string[] {
    return [...new Set([...this.#things.values()].map((thing) => thing.childId))]
  }

  held(childId: string): Omit<Thing, 'item' | 'childId'>[] {
    return this.#of(childId).map(({ kind, ref, seq }) => ({ kind, ref, seq }))
  }

  digest(childId?: string): string {
    const sum = Buffer.alloc(16)
    for (const { kind, ref, seq } of this.#of(childId))
      createHash('sha256')
        .update(`${kind}|${ref}|${seq}`)
        .digest()
        .subarray(0, 16)
        .forEach((byte, i) => (sum[i]! ^= byte))
    return sum.toString('hex')
  }

  again(wanted: { kind: string; ref: string }[]): Item[] {
    return wanted.flatMap(({ kind, ref }) => this.#things.get(`${kind}|${ref}`)?.item ?? [])
  }

  #of(childId?: string): Thing[] {
    return [...this.#things.values()].filter((thing) => childId === undefined || thing.childId === childId)
  }

  #tell(item: Item): void {
    if (item.kind === 'remove') this.#things.delete(`record|${String(item.recordId)}`)
    if (item.kind === 'forget')
      for (const [name, thing] of this.#things) if (thing.childId === item.childId) this.#things.delete(name)
    const thing = thingOf(item)
    if (thing) this.#things.set(`${thing.kind}|${thing.ref}`, thing)
  }
}

const numbered = (item: Item, seq: number): Item =>
  ['notice', 'forget', 'remove'].includes(item.kind) ? item : { seq, ...item }

function thingOf(item: Item): Thing | undefined {
  const childId = item.childId ?? (item.child as { id?: unknown } | undefined)?.id
  const ref = item.ref ?? item.recordId ?? childId
  if (typeof item.seq !== 'number' || typeof childId !== 'string' || typeof ref !== 'string') return undefined
  return { kind: item.kind, ref, childId, seq: item.seq, item }
}
