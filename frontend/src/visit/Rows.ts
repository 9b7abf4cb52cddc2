import { newId, type ChildId } from '#record'

export type Kind = 'quotes' | 'actions' | 'marks' | 'disclosures' | 'targets'

/**
 * The rows on the screen, blank ones included. A row enters the draft with its first letter and may be emptied again
 * while the worker thinks; it stays on the screen until she takes it away.
 */
export class Rows {
  readonly #shown = new Map<string, string[]>()
  readonly #opened = new Set<string>()

  of(kind: Kind, childId: ChildId, inDraft: object): string[] {
    const key = `${kind} ${childId}`
    const before = this.#shown.get(key) ?? []
    const rows = [...before, ...Object.keys(inDraft).filter((row) => !before.includes(row))]
    // One blank place for the child's words stands ready: the first thing heard must not wait for a button.
    if (rows.length === 0 && kind === 'quotes') rows.push(newId())
    this.#shown.set(key, rows)
    return rows
  }

  add(kind: Kind, childId: ChildId): string {
    const row = newId()
    const key = `${kind} ${childId}`
    this.#shown.set(key, [...(this.#shown.get(key) ?? []), row])
    return row
  }

  remove(kind: Kind, childId: ChildId, row: string): void {
    const key = `${kind} ${childId}`
    this.#shown.set(
      key,
      (this.#shown.get(key) ?? []).filter((shown) => shown !== row),
    )
  }

  /** A question that stands behind a quiet button, once it was asked for. */
  open(question: string): void {
    this.#opened.add(question)
  }

  isOpen(question: string): boolean {
    return this.#opened.has(question)
  }
}
