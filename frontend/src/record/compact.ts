type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Absent is the only empty: leaves out what is undefined, blank, or an empty map. Goes one level deep. */
export function compact<T extends object>(value: T): Given<T> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => !empty(inner))) as Given<T>
}

function empty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The rows of a map that say something. */
export function compactRows<T, R extends object>(
  rows: Record<string, T>,
  row: (value: T) => R | undefined,
): Record<string, R> {
  const made = Object.entries(rows).map(([key, value]) => [key, row(value)] as const)
  return Object.fromEntries(made.filter(([, value]) => value !== undefined && Object.keys(value).length > 0)) as Record<
    string,
    R
  >
}

/** Typed words, or nothing when only blanks were typed. */
export const words = (typed: string | undefined): string | undefined => (typed?.trim() ? typed : undefined)
